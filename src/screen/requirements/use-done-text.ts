import { competencies } from '../../content/competencies.ts'
import type { RuleState } from '../../domain/requirements.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useSay } from '../aloud/use-say.ts'

/** Who looks at what is there: the student it is of, or a mentor it was given to. */
export type RuleReader = 'owner' | 'mentor'

/**
 * Says what was done for a rule that is met. Its own text asks for it, and would go on asking for
 * what is there.
 */
export function useDoneText(reader: RuleReader): (state: RuleState) => string {
  const { t } = useTranslation('requirements')
  const say = useSay()
  return ({ rule, have }) => {
    switch (rule.rule) {
      case 'part':
        return t(`done.${reader}.part.${rule.part}`)
      case 'reflected': {
        const asked = competencies.filter(({ id }) => rule.competencies?.includes(id) ?? true)
        const questions = asked.map(({ question }) => say(question)).join(' ')
        return t(`done.${reader}.reflected`, { questions })
      }
      case 'count':
      case 'steps':
      case 'talks':
        return t(`done.${reader}.${rule.rule}`, { count: have })
      default:
        return t(`done.${reader}.${rule.rule}`)
    }
  }
}
