import type { Json } from '../../lib/json.ts'
import { ok, type Result } from '../../lib/result.ts'
import { periodKind, type Period } from '../../domain/records/period.ts'
import { readRecord } from '../../domain/records/record-kind.ts'
import { shareKind } from '../../domain/records/share.ts'
import { isLetterTime, isNewAtSchool, lastSchools } from '../../domain/transfer/schools.ts'
import type { DeviceNote, StoreError } from '../dossier-store.ts'
import { today, type Services } from '../services.ts'

/**
 * What a new school gives reason to offer, if anything: `arrive` when the dossier came in a transfer
 * and no school was told since; `look` in the first days; `letter` some weeks later, until it was
 * written. `about` names the occasion, for `declineOffer`.
 */
export interface ArrivalOffer {
  readonly type: 'arrive' | 'look' | 'letter'
  readonly about: string
}

/** Name of the note in which a device remembers what was declined on it. */
const noteName = 'arrival-declined' satisfies DeviceNote

/** So long after it was told, a new school is no news any more, in ms. */
const newsMs = 14 * 24 * 60 * 60 * 1000

/** The one thing to offer now; undefined when there is none. */
export async function readArrivalOffer(
  services: Pick<Services, 'store' | 'clock'>,
): Promise<Result<ArrivalOffer | undefined, StoreError>> {
  const { store, clock } = services
  const [periods, shares, taken, declined] = await Promise.all([
    store.readRecords({ by: 'kind', kind: periodKind.kind }),
    store.readRecords({ by: 'kind', kind: shareKind.kind }),
    store.readTaken(),
    readDeclined(services),
  ])
  if (!periods.ok) return periods
  if (!shares.ok) return shares
  if (!taken.ok) return taken
  if (!declined.ok) return declined
  const schools = periods.value.map((view) => readRecord(periodKind, view))
  const { now } = lastSchools(schools)
  const day = today(services)
  const { last } = taken.value
  const wrote = shares.value
    .map((view) => readRecord(shareKind, view))
    .some(({ type, date }) => type === 'letter' && (date ?? '') >= (now?.start ?? ''))
  const offers: (ArrivalOffer | undefined | false)[] = [
    last?.purpose === 'transfer' &&
      !schools.some(({ created }) => created > last.at) && {
        type: 'arrive',
        about: `arrive/${last.made}`,
      },
    now !== undefined &&
      isNewAtSchool(schools, day) &&
      isNews(now, clock.now()) && { type: 'look', about: `look/${now.rec}` },
    now !== undefined &&
      isLetterTime(schools, day) &&
      !wrote && { type: 'letter', about: `letter/${now.rec}` },
  ]
  return ok(offers.filter((offer) => !!offer).find(({ about }) => !declined.value.includes(about)))
}

function isNews({ created }: Period, now: number): boolean {
  return now - created < newsMs
}

/** Not to be offered again on this device. */
export async function declineOffer(
  { store }: Pick<Services, 'store'>,
  { about }: ArrivalOffer,
): Promise<Result<void, StoreError>> {
  const declined = await readDeclined({ store })
  if (!declined.ok) return declined
  return store.writeNote(noteName, [...declined.value, about] satisfies Json)
}

async function readDeclined({
  store,
}: Pick<Services, 'store'>): Promise<Result<readonly string[], StoreError>> {
  const note = await store.readNote(noteName)
  if (!note.ok) return note
  const { value } = note
  return ok(Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [])
}
