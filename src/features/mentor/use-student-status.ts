import { useTranslation } from '../../i18n/use-translation.ts'
import { useDates } from '../../screen/words/use-dates.ts'
import { useServices } from '../../screen/services-context.tsx'
import type { MentorStudent } from '../../services/mentor/mentor-student.ts'
import { today } from '../../services/services.ts'
import { overdueSteps, signsOf, type Sign } from '../../services/mentor/student-signs.ts'

interface StudentStatus {
  readonly text: string
  readonly tone: 'bad' | 'warn' | 'good' | 'quiet'
}

const tones: Record<Sign, StudentStatus['tone']> = {
  question: 'bad',
  news: 'bad',
  overdue: 'warn',
  unsent: 'warn',
  noTalk: 'warn',
}

/** No more than this fits on a line beside a name. */
const maxWords = 2

/** Why a student may need the mentor, in a few words. */
export function useStudentStatus(): (student: MentorStudent) => StudentStatus {
  const { t } = useTranslation('mentor')
  const { shortDay } = useDates()
  const day = today(useServices())
  return (student) => {
    const { summary, news } = student
    const words: Record<Sign, () => string> = {
      question: () => t('status.question'),
      news: () => t('status.news', { count: news.length }),
      overdue: () => t('status.overdue', { count: overdueSteps(student, day) }),
      unsent: () => t('status.unsent'),
      noTalk: () => t('status.noTalk'),
    }
    const signs = signsOf(student, day)
    const [first] = signs
    if (first !== undefined) {
      const text = signs.slice(0, maxWords).map((sign) => words[sign]())
      return { text: text.join(' · '), tone: tones[first] }
    }
    const { nextTalk, talks } = summary
    if (nextTalk !== undefined && nextTalk.date >= day) {
      return { text: t('status.nextTalk', { day: shortDay(nextTalk.date) }), tone: 'good' }
    }
    const [last] = talks
    return last === undefined
      ? { text: t('status.nothing'), tone: 'quiet' }
      : { text: t('status.lastTalk', { day: shortDay(last) }), tone: 'quiet' }
  }
}
