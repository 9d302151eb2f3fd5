import type { Json } from '../../lib/json.ts'
import { ok, type Result } from '../../lib/result.ts'
import { writeRecord } from '../../domain/log/write.ts'
import type { Op, RecordId } from '../../domain/log/op.ts'
import { evidenceKind } from '../../domain/records/evidence.ts'
import { experienceKind } from '../../domain/records/experience.ts'
import type { ExampleEvidence, ExampleSource } from '../../content/example/evidence.ts'
import type { ExamplePicture } from '../../content/example/pictures.ts'
import type { KeepError } from './keep-error.ts'
import { keepDeveloped } from './keep-photo.ts'
import type { Services } from '../services.ts'

/** Draws a picture of the example, as a camera would give it. */
export type DrawPicture = (picture: ExamplePicture) => Promise<Blob>

/**
 * Gives the experiences of the example their evidence: every file is made and kept first, then one
 * commit names them all. What is there already, or was erased, is not made again; so it may be
 * called at every opening, and by two tabs. An experience that was renamed goes without.
 */
export async function stockExample(
  services: Services,
  evidence: readonly ExampleEvidence[],
  draw: DrawPicture,
): Promise<Result<undefined, KeepError>> {
  const { store } = services
  const read = await store.readRecords({ by: 'kind', kind: experienceKind.kind })
  if (!read.ok) return read
  const recByTitle = new Map(read.value.map(({ rec, fields }) => [fields['title']?.value, rec]))
  const requests: { rec: RecordId; values: Record<string, Json> }[] = []
  for (const piece of evidence) {
    const parent = recByTitle.get(piece.experience)
    if (parent === undefined) continue
    const rec = pieceOf(parent)
    const history = await store.readHistory(rec)
    if (!history.ok) return history
    if (history.value.length > 0) continue
    const kept = await keepSource(services, piece.source, draw)
    if (!kept.ok) return kept
    const { type } = piece.source
    const link = { [`experiences/${parent}`]: true }
    requests.push({ rec, values: { type, ...piece.values, ...kept.value, ...link } })
  }
  return writeMissing(services, requests)
}

/** The record of the one piece that an experience of the example has; the same in every tab. */
function pieceOf(experience: RecordId): RecordId {
  return `${experience.slice(0, -4)}b0b0`
}

/** Keeps the bytes; gives the fields that name them. */
async function keepSource(
  services: Services,
  source: ExampleSource,
  draw: DrawPicture,
): Promise<Result<Record<string, Json>, KeepError>> {
  if (source.type === 'link') return ok({ url: source.url })
  if (source.type === 'photo') return keepDeveloped(services, await draw(source.picture), {})
  const { files } = await services.evidence()
  const kept = await files.keep(new Blob([source.text]))
  return kept.ok ? ok({ ...kept.value, media: 'text/plain', name: source.name }) : kept
}

async function writeMissing(
  { store, clock, random }: Services,
  requests: readonly { readonly rec: RecordId; readonly values: Record<string, Json> }[],
): Promise<Result<undefined, KeepError>> {
  if (requests.length === 0) return ok(undefined)
  const recs = requests.map(({ rec }) => rec)
  return store.commit(recs, ({ ops, writer, hlc: before }) => {
    const written: Op[] = []
    let hlc = before
    for (const { rec, values } of requests) {
      // What was erased takes no operation any more; the log sees to that.
      if (ops.some((op) => op.rec === rec)) continue
      const pen = { dossier: store.dossier, writer, hlc, now: clock.now(), random }
      const next = writeRecord(pen, [], { rec, kind: evidenceKind.kind, values })
      written.push(...next.ops)
      hlc = next.hlc
    }
    return { ops: written, hlc, result: undefined }
  })
}
