import type { Json } from '../lib/json.ts'
import { err, ok, type Result } from '../lib/result.ts'
import type { OpId, RecordId } from '../domain/log/op.ts'
import { writeRecord } from '../domain/log/write.ts'
import type { SaveError } from './save-error.ts'
import type { Services } from './services.ts'

export interface SaveRequest {
  readonly rec: RecordId
  readonly kind: string
  /** New values by field; see `Edit.values`. */
  readonly values: Readonly<Record<string, Json>>
  /** Heads the person saw, by field; see `Edit.seen`. */
  readonly seen?: Readonly<Record<string, readonly OpId[]>>
}

/** Writes the changed fields of one record; `ok` only after the browser confirmed. */
export async function saveRecord(
  services: Services,
  request: SaveRequest,
): Promise<Result<RecordId, SaveError>> {
  const { store, clock, random } = services
  const saved = await store.commit([request.rec], ({ ops, erased, writer, hlc }) => {
    if (erased.has(request.rec)) return { ops: [], hlc, result: false }
    const pen = { dossier: store.dossier, writer, hlc, now: clock.now(), random }
    return { ...writeRecord(pen, ops, request), result: true }
  })
  if (!saved.ok) return saved
  return saved.value ? ok(request.rec) : err({ type: 'Erased' })
}

/**
 * Settles a field that was written in two places: the chosen version is written anew, naming every
 * head, so that all copies agree. The others stay in the history.
 */
export async function chooseVersion(
  services: Services,
  rec: RecordId,
  field: string,
  chosen: OpId,
): Promise<Result<RecordId, SaveError>> {
  const { store } = services
  const history = await store.readHistory(rec)
  if (!history.ok) return history
  const op = history.value.find(({ id }) => id === chosen)
  if (op === undefined) return err({ type: 'Erased' })
  return saveRecord(services, { rec, kind: op.kind, values: { [field]: op.value } })
}
