import type { Json } from '../../lib/json.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import type { Op, RecordId } from '../../domain/log/op.ts'
import { binField, viewRecord, type RecordView } from '../../domain/log/view.ts'
import { eraseRecord, writeRecord, type Pen } from '../../domain/log/write.ts'
import { evidenceKind } from '../../domain/records/evidence.ts'
import { readRecord } from '../../domain/records/record-kind.ts'
import type { FileId, KeepOptions } from './file-store.ts'
import type { KeepError } from './keep-error.ts'
import { keepDeveloped } from './keep-photo.ts'
import { addFiles } from './named-files.ts'
import type { PhotoEdits } from './photo-workshop.ts'
import { removeUnnamed } from './remove-unnamed.ts'
import { newRecordId, type Services } from '../services.ts'

export interface PhotoReplacement {
  readonly rec: RecordId
  readonly edits: PhotoEdits
}

/**
 * Develops a kept photo anew with these edits. It becomes a new record that says all the old one
 * said; the old one is erased in the same commit, from every copy that meets it, and its file goes
 * when nothing else names it. So what was covered is in no copy and in no history. Gives the new
 * record; when it fails the old photo is as it was.
 */
export async function replacePhoto(
  services: Services,
  { rec, edits }: PhotoReplacement,
  keeping: KeepOptions = {},
): Promise<Result<RecordId, KeepError>> {
  const { store } = services
  const read = await store.readRecord(rec)
  if (!read.ok) return read
  if (read.value?.kind !== evidenceKind.kind) return err({ type: 'Erased' })
  const old = readRecord(evidenceKind, read.value)
  if (old.file === undefined) return err({ type: 'FileUnreadable' })
  const { files } = await services.evidence()
  const bytes = await files.read(old.file, old.media ?? '')
  if (!bytes.ok) return bytes
  if (bytes.value === undefined) return err({ type: 'FileUnreadable' })
  const photo = await keepDeveloped(services, bytes.value, keeping, edits)
  if (!photo.ok) return photo

  const fresh = newRecordId(services)
  const before = new Set<FileId>()
  const saved = await store.commit([rec, fresh], ({ ops, erased, writer, hlc }) => {
    const view = viewRecord(ops)
    const { clock, random } = services
    const pen = { dossier: store.dossier, writer, hlc, now: clock.now(), random }
    if (erased.has(rec) || !view) return { ops: [], hlc, result: false }
    // Also what an earlier version of the photo was.
    for (const { value } of ops) addFiles(value, before)
    const written = copyRecord(pen, view, fresh, photo.value)
    return { ...written, erasures: [eraseRecord(pen, ops, rec)], result: true }
  })
  if (!saved.ok) return saved
  if (!saved.value) return err({ type: 'Erased' })
  await removeUnnamed(services, before)
  return ok(fresh)
}

/**
 * The record anew under another id, with these values instead of its own. Versions that wait for a
 * choice go along as such: first they, then what is shown, none naming the other.
 */
function copyRecord(
  start: Pen,
  view: RecordView,
  rec: RecordId,
  instead: Readonly<Record<string, Json>>,
): { ops: readonly Op[]; hlc: Pen['hlc'] } {
  const ops: Op[] = []
  let pen = start
  const write = (field: string, value: Json) => {
    const values = { [field]: value }
    const written = writeRecord(pen, [], { rec, kind: view.kind, values, seen: { [field]: [] } })
    ops.push(...written.ops)
    pen = { ...pen, hlc: written.hlc }
  }
  for (const [field, { value, others }] of Object.entries(view.fields)) {
    if (field === binField || Object.hasOwn(instead, field)) continue
    for (const other of others.toReversed()) write(field, other.value)
    write(field, value)
  }
  for (const [field, value] of Object.entries(instead)) write(field, value)
  return { ops, hlc: pen.hlc }
}
