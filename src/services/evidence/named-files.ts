import type { Json } from '../../lib/json.ts'
import { ok, type Result } from '../../lib/result.ts'
import type { StoreError } from '../dossier-store.ts'
import type { FileId } from './file-store.ts'
import type { Services } from '../services.ts'

/** Also inside a text: a draft may hold its form as one. */
const fileIds = /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/g

/**
 * Every file that the dossier names anywhere: in any operation of any kind, of now or replaced, in
 * the bin, in what was rescued, in drafts, and in what later versions added. What could be the id of
 * a file counts as one, for a later version may keep it in a field that this one does not know.
 */
export async function readNamedFiles({
  store,
}: Pick<Services, 'store'>): Promise<Result<ReadonlySet<FileId>, StoreError>> {
  const [log, rescued, drafts, taken] = await Promise.all([
    store.readLog(),
    store.readRescued(),
    store.readDrafts(),
    store.readTaken(),
  ])
  if (!log.ok) return log
  if (!rescued.ok) return rescued
  if (!drafts.ok) return drafts
  if (!taken.ok) return taken
  const named = new Set<FileId>()
  for (const { value } of log.value.ops.values()) addFiles(value, named)
  for (const { value } of rescued.value) addFiles(value, named)
  for (const { value } of drafts.value) addFiles(value, named)
  for (const { sha256 } of taken.value.foreign?.entries ?? []) named.add(sha256)
  return ok(named)
}

/** Adds every file that a value names, however deep. */
export function addFiles(value: Json, named: Set<FileId>): void {
  if (typeof value === 'string') {
    for (const [file] of value.matchAll(fileIds)) named.add(file)
  } else if (value !== null && typeof value === 'object') {
    for (const item of Object.values<Json>(value)) addFiles(item, named)
  }
}
