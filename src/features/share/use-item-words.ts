import { useTranslation } from '../../i18n/use-translation.ts'
import { talkTypeById } from '../../content/talks/talk-types.ts'
import { fieldOf, type RecordView } from '../../domain/log/view.ts'
import { evidenceKind, evidenceTypes } from '../../domain/records/evidence.ts'
import { experienceKind } from '../../domain/records/experience.ts'
import { feedbackKind } from '../../domain/records/feedback.ts'
import { periodKind } from '../../domain/records/period.ts'
import { reflectionKind } from '../../domain/records/reflection.ts'
import { statementKind } from '../../domain/records/statement.ts'
import { stepKind } from '../../domain/records/step.ts'
import { talkKind } from '../../domain/records/talk.ts'
import { useSay } from '../../screen/aloud/use-say.ts'
import { useDates } from '../../screen/words/use-dates.ts'

/** A record in one line: what it is called, and of when. */
export interface ItemWords {
  readonly title: string
  readonly when: string
}

/** What a record is called where one ticks what goes along. */
export function useItemWords(): (view: RecordView) => ItemWords {
  const { t } = useTranslation('share')
  const { day } = useDates()
  const say = useSay()

  function titleOf(view: RecordView): string {
    const name = textOf(view, 'name') || t('item.somebody')
    switch (view.kind) {
      case experienceKind.kind:
        return textOf(view, 'title') || t('item.experience')
      case reflectionKind.kind: {
        const about = textOf(view, 'competencyLabel')
        return about ? t('item.reflectionOn', { about }) : t('item.reflection')
      }
      case evidenceKind.kind: {
        const type = evidenceTypes.find((one) => one === textOf(view, 'type')) ?? 'file'
        const title = textOf(view, 'title')
        return title ? t('item.named', { what: t(`item.${type}`), title }) : t(`item.${type}`)
      }
      case stepKind.kind:
        return t('item.named', { what: t('item.step'), title: textOf(view, 'what') })
      case feedbackKind.kind:
        return t('item.feedback', { name })
      case statementKind.kind:
        return t('item.statement', { name })
      case periodKind.kind:
        return textOf(view, 'school') || textOf(view, 'programme') || t('item.period')
      case talkKind.kind:
        return say(talkTypeById(textOf(view, 'type')).name)
      default:
        return t('item.talk')
    }
  }
  return (view) => {
    const date = textOf(view, 'date') || textOf(view, 'start') || textOf(view, 'due')
    return { title: titleOf(view), when: date && day(date) }
  }
}

function textOf(view: RecordView, field: string): string {
  const value = fieldOf(view, field)?.value
  return typeof value === 'string' ? value.trim() : ''
}
