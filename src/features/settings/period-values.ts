import type * as z from 'zod/mini'
import { isPlainDate } from '../../lib/dates.ts'
import type { Json } from '../../lib/json.ts'
import type { periodForm } from '../../domain/forms/period-form.ts'
import { levels, type Level, type Period } from '../../domain/records/period.ts'

type PeriodForm = z.infer<typeof periodForm>

/** What the form opens with. */
export function periodValues(period: Period | undefined): PeriodForm {
  return {
    school: period?.school ?? '',
    programme: period?.programme ?? '',
    start: period?.start ?? '',
    ...(period?.year !== undefined && { year: period.year }),
    ...(isLevel(period?.level) && { level: period.level }),
  }
}

/** Only what differs from `period`, as the log wants it; all that was filled in for a new one. */
export function changedPeriod(
  period: Period | undefined,
  filled: PeriodForm,
): Record<string, Json> {
  const { school, programme, level, year, start } = filled
  // A level that only a later version knows cannot be shown; it stays until another is chosen.
  const foreignLevel = isLevel(period?.level) ? undefined : period?.level
  const after = {
    school: school || null,
    programme: programme || null,
    level: level ?? foreignLevel ?? null,
    year: year ?? null,
    start: isPlainDate(start) ? start : null,
  }
  const fields = Object.keys(after) as (keyof typeof after)[]
  return Object.fromEntries(
    fields
      .filter((field) => after[field] !== (period?.[field] ?? null))
      .map((field) => [field, after[field]]),
  )
}

function isLevel(level: string | undefined): level is Level {
  return levels.some((known) => known === level)
}
