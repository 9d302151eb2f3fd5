import type { Aside } from '../../dossier-file/aside.ts'
import { checkAttachments } from '../../dossier-file/check-attachments.ts'
import type { Locksmith } from '../../dossier-file/locks/locksmith.ts'
import { openSealedFile } from '../../dossier-file/open-sealed-file.ts'
import { readDossierFile, readErrorOf } from '../../dossier-file/read-dossier-file.ts'
import type { ByteSource } from '../../lib/byte-source.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import type {
  OpenError,
  ReadFile,
  ReadFileOptions,
  ReadProgress,
} from '../../services/opening/dossier-reader.ts'
import type { UnpackPlace } from './unpack-place.ts'

/** Without what belongs to who made the places. */
export type FileRead = Omit<ReadFile, 'letGo' | 'aside'>

/** What only a worker has. */
export interface ReadTools {
  readonly locksmith?: Locksmith
  readonly aside?: Aside
}

/**
 * All of the reading of a file: decrypted where it is locked, then container, log and attachments.
 * Runs in a worker, or in the page where there are none.
 */
export async function readFileJob(
  file: Blob,
  { key, salvage = false, onProgress, signal }: Omit<ReadFileOptions, 'aside'>,
  place: UnpackPlace,
  { locksmith, aside }: ReadTools = {},
): Promise<Result<FileRead, OpenError>> {
  const stop = signal ? { signal } : {}
  const tell = (phase: ReadProgress['phase']) => (done: number, total: number) =>
    onProgress?.({ phase, done, total })
  let open = file
  let source: ByteSource | undefined
  if (key !== undefined) {
    tell('unlock')(0, file.size)
    const sealed = await openSealedFile(file, key, { locksmith, ...stop })
    if (!sealed.ok) return sealed
    const unpacked = await unpack(sealed.value, file.size, place, tell('unlock'), signal)
    if (!unpacked.ok) return unpacked
    open = unpacked.value
    source = await place.source?.()
  }
  const how = { ...stop, ...(source && { source }) }
  try {
    const read = await readDossierFile(open, { salvage, onProgress: tell('log'), ...how })
    if (!read.ok) return read
    const telling = { onProgress: tell('attachments') }
    const checked = await checkAttachments(read.value, { ...telling, ...how, aside })
    if (!checked.ok) return checked
    return ok({ file: read.value, ...checked.value, wasSealed: key !== undefined })
  } finally {
    source?.close()
  }
}

/** The decrypted file where it can be read from the middle; nothing is used before its last byte. */
async function unpack(
  stream: ReadableStream<Uint8Array>,
  total: number,
  place: UnpackPlace,
  onBytes: (done: number, total: number) => void,
  signal?: AbortSignal,
): Promise<Result<Blob, OpenError>> {
  let told = 0
  let done = 0
  const counted = stream.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(bytes, controller) {
        done += bytes.length
        if (done - told >= progressBytes) onBytes((told = done), total)
        controller.enqueue(bytes)
      },
    }),
  )
  try {
    return ok(await place.keep(counted))
  } catch (cause) {
    if (isFull(cause)) return err({ type: 'DiskFull' })
    return err(readErrorOf(cause, signal))
  }
}

/** Told no oftener than this, in bytes. */
const progressBytes = 2 ** 20

function isFull(cause: unknown): boolean {
  return cause instanceof DOMException && cause.name === 'QuotaExceededError'
}
