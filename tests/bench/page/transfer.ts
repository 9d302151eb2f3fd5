// A dossier of eight years as one file, out of the real store; beside a plain copy of the same bytes
// from file to file in the origin's private file system, in a worker.
import { trustedScriptUrl } from '../../../src/lib/trusted-url.ts'
import { createDossierReader } from '../../../src/devices/reading/dossier-reader.ts'
import type { CheckedFile, CopyJob, NamedFile } from '../../../src/services/copies/copy-desk.ts'
import { inspectFile } from '../../../src/services/opening/open-file.ts'
import { takeFile } from '../../../src/services/opening/take-file.ts'
import { createCopyDesk } from '../../../src/storage/copy/copy-desk.ts'
import { beginAside } from '../../../src/storage/files/slots/aside-folder.ts'
import { filesPlace } from '../../../src/storage/files/files-place.ts'
import { openFiles } from '../../../src/storage/files/open-files.ts'
import { openTrial } from '../../../src/storage/trial-dossier.ts'
import { must } from '../../storage/store-world.ts'
import deskUrl from '../../../src/storage/copy/desk-worker.ts?worker&url'
import floorUrl from './copy-floor-worker.ts?worker&url'
import { longDossier } from './eight-years.ts'

/** In ms. */
export interface ExportTimes {
  readonly write: number
  readonly check: number
  /** Of the file, in bytes. */
  readonly size: number
}

const dossier = 'dossier-of-the-bench'
const database = 'bench-transfer'
const clock = { now: () => Date.now() }
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length))
const attachments: NamedFile[] = []

/** So many files more of so many bytes, which nothing can compress. */
export async function fillTransfer(count: number, size: number): Promise<void> {
  const files = openFiles(database, { clock })
  for (let i = 0; i < count; i++) {
    const bytes = new Uint8Array(size)
    for (let at = 0; at < size; at += 65_536) {
      crypto.getRandomValues(bytes.subarray(at, Math.min(size, at + 65_536)))
    }
    // As a dossier that was opened from a file, or one whose photos lie where they belong.
    const { file } = await must(files.keep(new Blob([bytes]), { isSafeElsewhere: true }))
    attachments.push({ file, size, media: 'image/jpeg' })
  }
  files.close()
}

function jobOf(passphrase: string | undefined): CopyJob {
  return {
    purpose: 'copy',
    dossier,
    writer: 'phone',
    app: 'bench',
    at: clock.now(),
    log: longDossier({ dossier, records: 800, ops: 6400, seed: 1, writer: 'phone' }),
    attachments,
    leftOut: [],
    extras: [],
    unknownKeys: {},
    seal: passphrase === undefined ? undefined : { passphrase },
  }
}

/** Makes the file and reads it back. It stays, for the sake of the plain copies after it. */
export async function exportDossier(passphrase?: string): Promise<ExportTimes> {
  let written = 0
  // The second worker begins to read back when the first one has written all of it to the disk.
  const startWorker = () => {
    written = performance.now()
    return new Worker(trustedScriptUrl(deskUrl), { type: 'module' })
  }
  const desk = createCopyDesk({ database, clock, random, startWorker })
  const job = jobOf(passphrase)
  const start = performance.now()
  const copy = await must(desk.make(job))
  const end = performance.now()
  const { size } = copy.bytes
  return { write: written - start, check: end - written, size }
}

/** In ms: until all was checked, and until all was kept. */
export interface ImportTimes {
  readonly read: number
  readonly take: number
  readonly size: number
}

let toImport: CheckedFile | undefined

/** Makes the file that is imported next, so that making it is not measured. */
export async function makeForImport(): Promise<void> {
  toImport = await must(createCopyDesk({ database, clock, random }).make(jobOf(undefined)))
}

/** Opens the file with all checks and takes it over into an empty dossier, which stays as well. */
export async function importDossier(): Promise<ImportTimes> {
  if (toImport === undefined) throw new Error('nothing to import')
  const { bytes } = toImport
  const place = () => filesPlace(indexedDB)
  const env = { clock, random, localStorage, indexedDB, files: place }
  const trial = await must(openTrial(env, dossier))
  const start = performance.now()
  const reader = createDossierReader({ beginAside: (size) => beginAside(place, size) })
  const inspected = await must(inspectFile(reader, trial, bytes))
  const checked = performance.now()
  await must(takeFile(trial, inspected.read))
  await inspected.read.letGo()
  const end = performance.now()
  return { read: checked - start, take: end - checked, size: bytes.size }
}

/** Ms that a plain copy of so many bytes takes; the copy stays. */
export function copyPlainly(size: number): Promise<number> {
  const worker = new Worker(trustedScriptUrl(floorUrl), { type: 'module' })
  return new Promise((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<number>) => {
      worker.terminate()
      resolve(data)
    })
    worker.postMessage(size)
  })
}
