import { useMemo } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { roleName } from '../../content/talks/roles.ts'
import { talkTypeById } from '../../content/talks/talk-types.ts'
import { textIn } from '../../content/text.ts'
import { peopleOf } from '../../domain/forms/talk-form-of.ts'
import type { Talk } from '../../domain/records/talk.ts'
import { useSchoolWords } from '../../screen/words/use-school-words.ts'

interface TalkWords {
  /** What sort of talk it was. */
  readonly title: string
  /** `Gesprek met Meneer De Vries`. */
  readonly withWhom: string
}

/** A talk on the line in words; the same function until the words change. */
export function useTalkWords(): (talk: Talk) => TalkWords {
  const { t } = useTranslation('line')
  const { termSet, language } = useSchoolWords()
  return useMemo(() => {
    return (talk) => {
      const people = peopleOf(talk).map(
        ({ name, role }) => name || roleName(role, termSet, language),
      )
      const who = people.join(', ')
      return {
        title: textIn(talkTypeById(talk.type).name, language),
        withWhom: who === '' ? t('talk') : t('talkWith', { who }),
      }
    }
  }, [t, termSet, language])
}
