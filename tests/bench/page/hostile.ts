// Files that do harm, through the reader that the app opens files with, in its worker.
import { createDossierReader } from '../../../src/devices/reading/dossier-reader.ts'

export interface Verdict {
  /** `ok`, or the failure in one word. */
  readonly verdict: string
  readonly ms: number
}

/** Reads the file at this address to its last byte, as opening it does. */
export async function openHostile(url: string, passphrase?: string): Promise<Verdict> {
  const file = await (await fetch(url)).blob()
  const start = performance.now()
  const read = await createDossierReader().read(file, passphrase ? { key: { passphrase } } : {})
  const ms = performance.now() - start
  if (read.ok) await read.value.letGo()
  return { verdict: read.ok ? 'ok' : read.error.type, ms }
}
