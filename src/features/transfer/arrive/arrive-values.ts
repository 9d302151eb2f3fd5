import type { PlainDate } from '../../../lib/dates.ts'
import type { Json } from '../../../lib/json.ts'
import { levels, type Level, type Period } from '../../../domain/records/period.ts'

interface Filled {
  readonly school: string
  readonly programme: string
  readonly start: string
  readonly level?: Level | undefined
  readonly year?: number | undefined
  readonly schoolWords: boolean
}

/** What the form opens with: what was told before, or a new school in its first year. */
export function arriveValues(period: Period | undefined, firstDay: PlainDate): Filled {
  const year = period === undefined ? 1 : period.year
  return {
    school: period?.school ?? '',
    programme: period?.programme ?? '',
    start: period?.start ?? firstDay,
    schoolWords: true,
    ...(year !== undefined && { year }),
    ...(isLevel(period?.level) && { level: period.level }),
  }
}

/** What differs from before, as the log wants it; all that was filled in for a new school. */
export function schoolFields(period: Period | undefined, filled: Filled): Record<string, Json> {
  // A level that only a later version knows cannot be shown; it stays until another is chosen.
  const foreign = isLevel(period?.level) ? undefined : period?.level
  const after = {
    school: filled.school || null,
    level: filled.level ?? foreign ?? null,
    programme: filled.programme || null,
    year: filled.year ?? null,
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
