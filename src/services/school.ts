import type { Result } from '../lib/result.ts'
import { schoolYearOf, type PlainDate } from '../lib/dates.ts'
import { ownerKind, ownerRecordId } from '../domain/records/owner.ts'
import { periodKind, type Period } from '../domain/records/period.ts'
import type { SaveError } from './save-error.ts'
import { saveRecord } from './save-record.ts'
import { newRecordId, today, type Services } from './services.ts'
import type { StartAnswers } from './session.ts'

/** Writes what the student told at the first run: a name, and the school of now. */
export async function saveStart(
  services: Services,
  answers: StartAnswers,
): Promise<Result<undefined, SaveError>> {
  const { firstName, ...school } = answers
  const owner = await saveRecord(services, {
    rec: ownerRecordId(services.store.dossier),
    kind: ownerKind.kind,
    values: firstName === undefined ? {} : { firstName },
  })
  if (!owner.ok) return owner
  const values = Object.fromEntries(Object.entries(school).filter(([, value]) => value !== ''))
  if (Object.keys(values).length > 0) {
    const period = await saveRecord(services, {
      rec: newRecordId(services),
      kind: periodKind.kind,
      values: { ...values, start: startOfSchoolYear(today(services)) },
    })
    if (!period.ok) return period
  }
  return { ok: true, value: undefined }
}

function startOfSchoolYear(date: PlainDate): PlainDate {
  return `${schoolYearOf(date)}-08-01`
}

/**
 * The period that `date` falls in: the latest that had begun; the earliest when none had. Of two
 * that begin on one day the one that was told last, as on the line.
 */
export function periodAt(periods: readonly Period[], date: PlainDate): Period | undefined {
  const byStart = periods
    .filter(({ binned }) => !binned)
    .sort((a, b) => (a.start ?? '').localeCompare(b.start ?? '') || a.created - b.created)
  return byStart.filter(({ start }) => (start ?? '') <= date).at(-1) ?? byStart[0]
}

/** The year of study at `date`: the one the period began with, and one more each August. */
export function studyYearAt(period: Period, date: PlainDate): number | undefined {
  if (period.year === undefined) return undefined
  const passed = period.start === undefined ? 0 : schoolYearOf(date) - schoolYearOf(period.start)
  return period.year + Math.max(0, passed)
}
