import type { Period } from '../../domain/records/period.ts'
import type { Reading } from './read-parts.ts'
import type { ReadableChapter, ReadableEntry } from './readable.ts'

/**
 * A chapter for each school, in the order of `periods` (by their start), and everything under the
 * school of its day. What was before the first school stands with the first, as on the line.
 */
export function makeChapters(
  periods: readonly Period[],
  entries: readonly ReadableEntry[],
  { words, anchorOf }: Reading,
): ReadableChapter[] {
  const byDay = [...entries].sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''))
  if (periods.length === 0) {
    const title = words.text('outputs:chapter.noSchool')
    const none = { course: '', start: undefined, end: undefined, facts: [], isSchool: false }
    return [{ anchor: 'school', title, ...none, entries: byDay }]
  }
  const chapterAt = (date = '') =>
    Math.max(
      0,
      periods.findLastIndex(({ start }) => (start ?? '') <= date),
    )
  return periods.map((period, index) => {
    const { school, level, programme, year, start, end } = period
    const levelText = words.level(level)
    const title = school?.trim() || levelText || words.text('outputs:chapter.school')
    return {
      anchor: anchorOf(period.rec),
      title,
      facts: [
        levelText === title ? '' : levelText,
        programme ?? '',
        year === undefined ? '' : words.text('outputs:chapter.year', { year }),
        end === undefined && start !== undefined
          ? words.text('outputs:chapter.since', { day: words.day(start) })
          : words.days(start, end),
      ].filter((fact) => fact.trim() !== ''),
      course: [levelText === title ? '' : levelText, programme ?? ''].filter(Boolean).join(', '),
      start,
      end,
      isSchool: true,
      entries: byDay.filter(({ date }) => chapterAt(date) === index),
    }
  })
}
