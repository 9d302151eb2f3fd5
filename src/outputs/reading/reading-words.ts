import { competencyById, competencyName } from '../../content/competencies.ts'
import { motiveById } from '../../content/motives.ts'
import { qualityById } from '../../content/qualities.ts'
import { terms, type TermId, type TermSet } from '../../content/term-sets.ts'
import { textIn } from '../../content/text.ts'
import { levels } from '../../domain/records/period.ts'
import { personRoles, type PersonRole } from '../../domain/records/people.ts'
import { ownWordPrefix } from '../../domain/records/reflection.ts'
import type { Language } from '../../i18n/languages.ts'
import { dateLocale, isPlainDate } from '../../lib/dates.ts'
import type { OutputText } from '../output-text.ts'
import type { ReadableCompetency } from './readable.ts'

/** How ids and days become words in one language, in the words of one school. */
export interface ReadingWords {
  readonly language: Language
  readonly termSet: TermSet
  readonly text: OutputText
  readonly term: Readonly<Record<TermId, string>>
  /** `12 mei 2027`; what is no date comes back as it is, and nothing as nothing. */
  readonly day: (date: string | undefined) => string
  readonly days: (start: string | undefined, end: string | undefined) => string
  /** `mei 2026 – juli 2027`. */
  readonly months: (start: string | undefined, end: string | undefined) => string
  readonly level: (level: string | undefined) => string
  readonly competency: (id: string) => ReadableCompetency
  readonly word: (id: string) => string
  /** `Fatma, stagebegeleider`; roles we do not know are shown as they were written. */
  readonly person: (name: string | undefined, role: string | undefined) => string
}

export function readingWords(language: Language, termSet: TermSet, text: OutputText): ReadingWords {
  // A plain date has no zone; it is read and written as UTC, so that no zone can move it.
  const locale = dateLocale(language)
  const long = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  const short = new Intl.DateTimeFormat(locale, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  const month = (date = '') => (isPlainDate(date) ? short.format(Date.parse(date)) : date)
  const day = (date = '') => (isPlainDate(date) ? long.format(Date.parse(date)) : date)
  const term = terms(termSet, language)
  return {
    language,
    termSet,
    text,
    term,
    day,
    days: (start, end) => {
      if (!end || end === start) return day(start)
      return start ? text('outputs:days', { start: day(start), end: day(end) }) : day(end)
    },
    months: (start, end) =>
      [...new Set([month(start), month(end)])].filter((one) => one !== '').join(' – '),
    level: (id = '') => {
      const known = levels.find((level) => level === id)
      return known === undefined ? id : text(`common:level.${known}`)
    },
    competency: (id) => {
      const known = competencyById(id)
      return {
        id,
        name: competencyName(id, termSet, language),
        question: known ? textIn(known.question, language) : '',
        strand: known?.strand ?? 7,
      }
    },
    word: (id) => {
      if (id.startsWith(ownWordPrefix)) return id.slice(ownWordPrefix.length)
      const known = qualityById(id) ?? motiveById(id)
      return known ? textIn(known.word, language) : id
    },
    person: (name = '', role = '') => {
      const known = personRoles.find((one) => one === role)
      return [name, known === undefined ? role : roleText(known, term, text)]
        .filter((part) => part.trim() !== '')
        .join(', ')
    },
  }
}

/** Some roles have their own word at each sort of school. */
function roleText(role: PersonRole, term: ReadingWords['term'], text: OutputText): string {
  if (role === 'mentor' || role === 'counsellor' || role === 'workplaceSupervisor') {
    return term[role]
  }
  return text(`outputs:role.${role}`)
}
