import { useTranslation } from '../../../i18n/use-translation.ts'
import { experienceKindName } from '../../../content/experience-kinds.ts'
import { dayOf } from '../../../domain/line.ts'
import type { Experience } from '../../../domain/records/experience.ts'
import { levels, type Period } from '../../../domain/records/period.ts'
import type { Talk } from '../../../domain/records/talk.ts'
import { useDates } from '../../../screen/words/use-dates.ts'
import { useSchoolWords } from '../../../screen/words/use-school-words.ts'

/** One thing to tick: what it is called, and when it was. */
export interface TickItem {
  readonly rec: string
  readonly label: string
  readonly help: string | undefined
}

interface TickWords {
  readonly school: (period: Period | undefined) => string
  readonly experience: (experience: Experience) => TickItem
  readonly talk: (talk: Talk) => TickItem
}

/** What a person calls the things that go along. */
export function useTickWords(): TickWords {
  const { t, i18n } = useTranslation('transfer')
  const { t: common } = useTranslation()
  const { shortDay } = useDates()
  const { termSet, language } = useSchoolWords()
  const list = new Intl.ListFormat(i18n.language)
  return {
    school: (period) => {
      const level = levels.find((known) => known === period?.level)
      return period?.school ?? (level && common(`level.${level}`)) ?? t('along.noSchool')
    },
    experience: (experience) => ({
      rec: experience.rec,
      label: experience.title ?? experienceKindName(experience.type, termSet, language),
      help: shortDay(dayOf(experience)),
    }),
    talk: ({ rec, date, people }) => {
      const names = Object.values(people)
        .map(({ name }) => name)
        .filter((name) => name !== '')
      return {
        rec,
        label:
          names.length > 0
            ? t('along.talkWith', { names: list.format(names) })
            : t('along.talkAlone'),
        help: date && shortDay(date),
      }
    },
  }
}
