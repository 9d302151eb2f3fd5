import { equalBytes } from '../../lib/equal-bytes.ts'
import { returnBytes } from '../../lib/lent-bytes.ts'
import { canonicalLog } from '../../domain/log/log.ts'
import { hashOf } from '../../dossier-file/hash.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import type { CopyError } from '../copies/copy-desk.ts'
import type { OpenError } from './dossier-reader.ts'
import type { StoreError } from '../dossier-store.ts'
import type { FileStore } from '../evidence/file-store.ts'
import { makeCopy, type MadeCopy } from '../copies/make-copy.ts'
import type { Trial } from './open-tools.ts'
import type { Services } from '../services.ts'
import { takeFile } from './take-file.ts'

/** What a check is at. */
export type CheckPhase = 'making' | 'reading' | 'taking' | 'comparing'

export interface CheckOptions {
  /** `done` from 0 to 1; undefined while nobody can tell. */
  readonly onProgress?: (phase: CheckPhase, done: number | undefined) => void
  readonly signal?: AbortSignal
}

/** What came of sending the whole dossier out and taking it in again. */
export interface DossierCheck {
  /** Of the whole log: two devices with the same digits hold the same. 12 of them are enough. */
  readonly hash: string
  readonly ops: number
  readonly erasures: number
  readonly records: number
  /** Attachments that came through byte for byte. */
  readonly files: number
  /** Attachments that the dossier names and that are not whole on this device. */
  readonly missing: number
  /** Lines, erasures and attachments that came back otherwise. */
  readonly differences: number
}

export type CheckError = CopyError | OpenError | StoreError

/**
 * "Controleer mijn dossier": makes a copy, opens it in an empty dossier of its own, and compares all
 * of it byte for byte. The dossier is not touched, and the trial is taken away at the end.
 */
export async function checkDossier(
  services: Services,
  options: CheckOptions = {},
): Promise<Result<DossierCheck, CheckError>> {
  const { signal, onProgress } = options
  const stop = signal ? { signal } : {}
  onProgress?.('making', undefined)
  const made = await makeCopy(
    services,
    { purpose: 'copy', word: 'Dossier' },
    { ...stop, onProgress: ({ done, total }) => onProgress?.('making', shareOf(done, total)) },
  )
  if (!made.ok) return made
  try {
    const reader = await services.opening.reader()
    const read = await reader.read(made.value.file, {
      ...stop,
      aside: { but: new Set() },
      onProgress: ({ done, total }) => onProgress?.('reading', shareOf(done, total)),
    })
    if (!read.ok) return read
    const trial = await services.opening.trial(services.store.dossier)
    try {
      if (!trial.ok) return trial
      const taken = await takeFile(trial.value, read.value, {
        ...stop,
        onProgress: (done, total) => onProgress?.('taking', shareOf(done, total)),
      })
      if (!taken.ok) return taken
      onProgress?.('comparing', undefined)
      const files = read.value.sound.map(({ sha256 }) => sha256)
      return await compare(services, trial.value, { made: made.value, files }, options)
    } finally {
      await read.value.letGo()
      if (trial.ok) await trial.value.end()
    }
  } finally {
    await made.value.discard()
  }
}

async function compare(
  services: Services,
  trial: Trial,
  { made, files }: { readonly made: MadeCopy; readonly files: readonly string[] },
  { onProgress, signal }: CheckOptions,
): Promise<Result<DossierCheck, CheckError>> {
  const there = await trial.store.readLog()
  if (!there.ok) return there
  // With what was here when the copy was made: somebody may have written since.
  const here = canonicalLog(made.log)
  const lines = new Set(here.split('\n'))
  let differences = 0
  for (const line of canonicalLog(there.value).split('\n')) if (!lines.delete(line)) differences++
  differences += lines.size
  const [own, tried] = [(await services.evidence()).files, (await trial.evidence()).files]
  let same = 0
  for (const [n, file] of files.entries()) {
    if (signal?.aborted) return err({ type: 'Cancelled' })
    onProgress?.('comparing', shareOf(n, files.length))
    if (await isSameFile(own, tried, file)) same++
    else differences++
  }
  return ok({
    hash: hashOf(new TextEncoder().encode(here)),
    ops: made.log.ops.size,
    erasures: made.log.erasures.size,
    records: new Set(Array.from(made.log.ops.values(), ({ rec }) => rec)).size,
    files: same,
    missing: made.leftOut.length,
    differences,
  })
}

async function isSameFile(a: FileStore, b: FileStore, file: string): Promise<boolean> {
  for (let n = 0; ; n++) {
    const [x, y] = await Promise.all([a.readPart(file, n), b.readPart(file, n)])
    if (!x.ok || !y.ok) return false
    if (x.value === undefined || y.value === undefined) return n > 0 && x.value === y.value
    if (!equalBytes(x.value, y.value)) return false
    for (const part of [x.value, y.value]) returnBytes(part)
  }
}

function shareOf(done: number, total: number): number | undefined {
  return total > 0 ? done / total : undefined
}
