import { ok, type Result } from '../../lib/result.ts'
import type { RecordView } from '../../domain/log/view.ts'
import { evidenceKind, type Evidence } from '../../domain/records/evidence.ts'
import { readRecord } from '../../domain/records/record-kind.ts'
import type { StoreError } from '../dossier-store.ts'
import type { FileError, FileId } from './file-store.ts'
import { readNamedFiles } from './named-files.ts'
import type { Services } from '../services.ts'

/** What a file is kept for; the first that fits. */
const spaceUses = [
  'photos',
  'recordings',
  'documents',
  /** Only what lies in the bin names it. */
  'binned',
  /** Named in the history or in a draft, by nothing of now. */
  'earlier',
  'unfinished',
  /** Named by nothing: it goes by itself. */
  'loose',
] as const
export type SpaceUse = (typeof spaceUses)[number]

export interface SpaceShare {
  readonly use: SpaceUse
  readonly files: number
  /** In bytes. */
  readonly size: number
}

export interface LargePiece {
  readonly evidence: Evidence
  /** In bytes, as it is kept. */
  readonly size: number
}

/** What the files of the open dossier take on this device; measured, never estimated. */
export interface Space {
  /** Those with something in them, in the order of `spaceUses`. */
  readonly shares: readonly SpaceShare[]
  /** In bytes. */
  readonly total: number
  /** At most ten, the largest first; also of the bin. */
  readonly largest: readonly LargePiece[]
  /** How many files are named by evidence of now and are not here. */
  readonly missing: number
}

const mostLarge = 10

/** Adds up what is kept, by what it is kept for. A file counts once, however often it is used. */
export async function readSpace(
  services: Services,
): Promise<Result<Space, StoreError | FileError>> {
  const { store } = services
  const { files } = await services.evidence()
  const [listed, recordings, named, now, binned] = await Promise.all([
    files.list(),
    files.readRecordings(),
    readNamedFiles(services),
    store.readRecords({ by: 'kind', kind: evidenceKind.kind }),
    store.readRecords({ by: 'binned' }),
  ])
  if (!listed.ok) return listed
  if (!recordings.ok) return recordings
  if (!named.ok) return named
  if (!now.ok) return now
  if (!binned.ok) return binned

  const here = new Map(listed.value.map(({ file, size }) => [file, size]))
  const shown = evidenceByFile(now.value)
  const inBin = evidenceByFile(binned.value)
  const useOf = (file: FileId): SpaceUse => {
    const evidence = shown.get(file)
    if (evidence) return useOfType(evidence.type)
    if (inBin.has(file)) return 'binned'
    return named.value.has(file) ? 'earlier' : 'loose'
  }
  const kept = [
    ...Array.from(here, ([file, size]) => ({ use: useOf(file), size })),
    ...recordings.value.map(({ size }) => ({ use: 'unfinished' as const, size })),
  ]
  const shares = spaceUses.map((use) => {
    const own = kept.filter((each) => each.use === use)
    return { use, files: own.length, size: sum(own) }
  })
  const largest = Array.from(here, ([file, size]) => ({
    evidence: shown.get(file) ?? inBin.get(file),
    size,
  })).filter((piece): piece is LargePiece => piece.evidence !== undefined)
  return ok({
    shares: shares.filter(({ files: count }) => count > 0),
    total: sum(kept),
    largest: largest.sort((a, b) => b.size - a.size).slice(0, mostLarge),
    missing: [...shown.keys()].filter((file) => !here.has(file)).length,
  })
}

function useOfType(type: string | undefined): SpaceUse {
  if (type === 'photo') return 'photos'
  return type === 'voice' || type === 'video' ? 'recordings' : 'documents'
}

function evidenceByFile(views: readonly RecordView[]): Map<FileId, Evidence> {
  const byFile = new Map<FileId, Evidence>()
  for (const view of views) {
    if (view.kind !== evidenceKind.kind) continue
    const evidence = readRecord(evidenceKind, view)
    if (evidence.file !== undefined) byFile.set(evidence.file, evidence)
  }
  return byFile
}

function sum(items: readonly { readonly size: number }[]): number {
  return items.reduce((total, { size }) => total + size, 0)
}
