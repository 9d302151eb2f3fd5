import { addDays, schoolYearOf, type PlainDate } from '../../lib/dates.ts'
import type { Json } from '../../lib/json.ts'
import { ok, type Result } from '../../lib/result.ts'
import { maxNameLength, type DossierId, type RecordId } from '../../domain/log/op.ts'
import type { SeenHeads } from '../../domain/log/shown-heads.ts'
import { binField } from '../../domain/log/view.ts'
import { ownerKind, ownerRecordId } from '../../domain/records/owner.ts'
import { periodKind, type Period } from '../../domain/records/period.ts'
import type { SaveError } from '../save-error.ts'
import type { SaveRequest } from '../save-record.ts'
import { saveRecords } from '../save-records.ts'
import { newRecordId, type Services } from '../services.ts'

export interface ArriveRequest {
  /** The school they come from; undefined when none was told. */
  readonly from: Period | undefined
  /** What was told of the new one, by field of `periodKind`. */
  readonly school: Readonly<Record<string, Json>>
  /** First day there; the day before it ends the time at the old school. */
  readonly start: PlainDate
  /** Lets go of words that the student chose earlier, so that those of the new school count. */
  readonly schoolWords: boolean
}

/**
 * Ends the time at the old school and begins the one at the new school, in one go. Nothing of the
 * entries changes: which words they are shown in follows from the school of now.
 */
export async function arriveAtSchool(
  services: Services,
  request: ArriveRequest,
): Promise<Result<RecordId, SaveError>> {
  const { store } = services
  const rec = nextPeriodId(store.dossier, request.from)
  if (rec === undefined) return arriveAt(services, newRecordId(services), request, false)
  const old = await store.readRecord(rec)
  if (!old.ok) return old
  const arrived = await arriveAt(services, rec, request, old.value?.binned === true)
  // An earlier arrival was erased for ever, and its id with it.
  const isTaken = !arrived.ok && arrived.error.type === 'Erased'
  return isTaken ? arriveAt(services, newRecordId(services), request, false) : arrived
}

async function arriveAt(
  services: Services,
  rec: RecordId,
  request: ArriveRequest,
  comesBack: boolean,
): Promise<Result<RecordId, SaveError>> {
  const saved = await saveRecords(services, requestsFor(services, rec, request, comesBack))
  return saved.ok ? ok(rec) : saved
}

/**
 * The record of the school after `from`. Fixed, so that two devices that both arrive make one
 * period: what they told differently waits there as two versions, and nothing stands double.
 * Undefined where a foreign id leaves no room.
 */
function nextPeriodId(dossier: DossierId, from: Period | undefined): RecordId | undefined {
  const id = `after-${from?.rec ?? dossier}`
  return id.length <= maxNameLength ? id : undefined
}

function requestsFor(
  { store }: Services,
  rec: RecordId,
  { from, school, start, schoolWords }: ArriveRequest,
  comesBack: boolean,
): SaveRequest[] {
  const last = addDays(start, -1)
  const ends = from !== undefined && from.end === undefined && (from.start ?? '') <= last
  return [
    {
      rec,
      kind: periodKind.kind,
      values: { ...school, start, ...(comesBack && { [binField]: null }) },
    },
    ...(ends ? [{ rec: from.rec, kind: periodKind.kind, values: { end: last } }] : []),
    ...(schoolWords
      ? [{ rec: ownerRecordId(store.dossier), kind: ownerKind.kind, values: { termSet: null } }]
      : []),
  ]
}

export interface ChangeSchoolRequest extends ArriveRequest {
  /** The school as it was told, with what was on the screen when the form opened. */
  readonly period: Period
  readonly seen: SeenHeads
}

/**
 * Changes what was told of the newest school. The end of the time at the old one moves along, unless
 * the student gave it a day of its own.
 */
export async function changeSchool(
  services: Services,
  { period, from, school, start, schoolWords, seen }: ChangeSchoolRequest,
): Promise<Result<RecordId, SaveError>> {
  const { rec } = period
  const followed = period.start !== undefined && from?.end === addDays(period.start, -1)
  const [, ...others] = requestsFor(
    services,
    rec,
    { from: from && followed ? { ...from, end: undefined } : from, school, start, schoolWords },
    false,
  )
  const values = { ...school, ...(start !== period.start && { start }) }
  const saved = await saveRecords(services, [
    { rec, kind: periodKind.kind, values, seen },
    ...others,
  ])
  return saved.ok ? ok(rec) : saved
}

/** The first day to offer: the coming or just begun school year around summer, else today. */
export function likelyFirstDay(today: PlainDate): PlainDate {
  const month = Number(today.slice(5, 7))
  if (month >= 5 && month <= 7) return `${today.slice(0, 4)}-08-01`
  return month >= 8 && month <= 10 ? `${schoolYearOf(today)}-08-01` : today
}
