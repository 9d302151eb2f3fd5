import { schoolYearOf, type PlainDate } from '../../lib/dates.ts'
import { isWaiting, type MentorStudent } from './mentor-student.ts'

/** Why a student may need the mentor, in the order in which it counts. */
export const signs = ['question', 'news', 'overdue', 'unsent', 'noTalk'] as const
export type Sign = (typeof signs)[number]

/** The signs of one student, the weightiest first. */
export function signsOf(student: MentorStudent, today: PlainDate): readonly Sign[] {
  const has: Record<Sign, boolean> = {
    question: isWaiting(student),
    news: student.news.length > 0,
    overdue: overdueSteps(student, today) > 0,
    unsent: student.summary.unsent > 0,
    noTalk: !student.summary.talks.some((day) => schoolYearOf(day) === schoolYearOf(today)),
  }
  return signs.filter((sign) => has[sign])
}

/** How many open steps are past their day. */
export function overdueSteps({ summary }: MentorStudent, today: PlainDate): number {
  return summary.dues.filter((day) => day < today).length
}

export type StudentOrder = 'attention' | 'name' | 'received'

export interface StudentFilter {
  /** Words of name or class; empty: everybody. */
  readonly text: string
  readonly sign: Sign | undefined
  readonly order: StudentOrder
}

/** Who passes the filter, in its order; names compare as people of `language` do. */
export function pickStudents(
  students: readonly MentorStudent[],
  { text, sign, order }: StudentFilter,
  { today, language }: { readonly today: PlainDate; readonly language: string },
): readonly MentorStudent[] {
  const { compare } = new Intl.Collator(language, { numeric: true })
  const words = plain(text, language).split(/\s+/).filter(Boolean)
  const known = students.map((student) => ({ student, found: signsOf(student, today) }))
  return known
    .filter(({ student, found }) => {
      const name = plain(`${student.name} ${student.group}`, language)
      return words.every((word) => name.includes(word)) && (!sign || found.includes(sign))
    })
    .sort((a, b) => {
      const byName = compare(a.student.name, b.student.name)
      if (order === 'name') return byName
      if (order === 'received') return b.student.received - a.student.received || byName
      return weight(a.found) - weight(b.found) || byName
    })
    .map(({ student }) => student)
}

/** The place of the weightiest sign; who needs nothing comes last. */
function weight([first]: readonly Sign[]): number {
  return first === undefined ? signs.length : signs.indexOf(first)
}

/** Without capitals and accents, so that "jose" finds José. */
function plain(text: string, language: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase(language)
}
