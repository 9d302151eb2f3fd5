import { queryOptions } from '@tanstack/react-query'
import { addDays, daysBetween, type PlainDate } from '../../lib/dates.ts'
import { experienceKind, type Experience } from '../../domain/records/experience.ts'
import { readRecord } from '../../domain/records/record-kind.ts'
import { readViews } from '../../screen/queries/record-queries.ts'
import type { Services } from '../../services/services.ts'

/** How far from the same day last year an entry may lie to be shown, in days. */
const yearAgoMargin = 7

export const todayQueries = {
  /** True before the first experience. */
  isEmpty: (services: Services) =>
    queryOptions({
      queryKey: ['records', services.store.dossier, 'isEmpty'],
      queryFn: async () =>
        (await readViews(services, { by: 'kind', kind: experienceKind.kind, limit: 1 })).length ===
        0,
    }),
  /** The experience nearest to this day a year ago; null when there is none within a week. */
  yearAgo: (services: Services, day: PlainDate) =>
    queryOptions({
      queryKey: ['records', services.store.dossier, 'yearAgo', day],
      queryFn: async (): Promise<Experience | null> => {
        const anniversary = lastYear(day)
        const found = await readViews(services, {
          by: 'date',
          kind: experienceKind.kind,
          from: addDays(anniversary, -yearAgoMargin),
          to: addDays(anniversary, yearAgoMargin),
        })
        const distance = ({ date = anniversary }: Experience) =>
          Math.abs(daysBetween(anniversary, date))
        const [nearest] = found
          .map((view) => readRecord(experienceKind, view))
          .sort((a, b) => distance(a) - distance(b))
        return nearest ?? null
      },
    }),
}

/** The same day a year before; for 29 February the 28th, as other years have no more. */
function lastYear(day: PlainDate): PlainDate {
  const monthAndDay = day.endsWith('-02-29') ? '-02-28' : day.slice(4)
  return `${Number(day.slice(0, 4)) - 1}${monthAndDay}`
}
