import { exampleLog } from '../../src/content/example/build.ts'
import { sealFile } from '../../src/dossier-file/seal-file.ts'
import { writeDossierFile, type DossierParts } from '../../src/dossier-file/write-dossier-file.ts'
import { logOf, type Log } from '../../src/domain/log/log.ts'
import { bytesOf, partsOf, toBlob } from '../dossier-file/parts.ts'
import { seededRandom } from '../storage/store-world.ts'

/** The example dossier under an id of a real one, the same at every call. */
export function exampleDossier(dossier = 'dossier-of-sam'): Log {
  return exampleLog({ dossier, today: '2027-05-12', random: seededRandom(7) })
}

/** A log with these operations besides. */
export function withOps(log: Log, ...more: Parameters<typeof logOf>[0][]): Log {
  return logOf([...log.ops.values(), ...more.flatMap((ops) => [...ops])], log.erasures.values())
}

/** As `setInputFiles` of Playwright takes it. */
export interface MadeFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

/** A dossier file, made as the app makes it; locked when a passphrase is given. */
export async function madeFile(
  given: Partial<DossierParts> & { readonly log: Log },
  passphrase?: string,
): Promise<MadeFile> {
  const written = writeDossierFile(partsOf({ dossier: 'dossier-of-sam', ...given }))
  const sealed =
    passphrase === undefined ? written : await sealFile(written, { passphrase, workFactor: 10 })
  return madeOf(await bytesOf(await toBlob(sealed.stream)))
}

export function madeOf(
  bytes: Uint8Array,
  name = 'Dossier Sam 2027-05-12.loopbaandossier',
): MadeFile {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) }
}
