import { useTranslation } from '../../../i18n/use-translation.ts'
import { experienceKindName } from '../../../content/experience-kinds.ts'
import type { RecordView } from '../../../domain/log/view.ts'
import { evidenceKind } from '../../../domain/records/evidence.ts'
import { experienceKind } from '../../../domain/records/experience.ts'
import { feedbackKind } from '../../../domain/records/feedback.ts'
import { readRecord } from '../../../domain/records/record-kind.ts'
import { useDates } from '../../../screen/use-dates.ts'
import { useSchoolWords } from '../../../screen/use-school-words.ts'
import type { Fact } from '../../../ui/facts.tsx'

interface AloneWords {
  readonly title: string
  readonly tag: string | undefined
  /** All that it says; what is empty is not shown. */
  readonly facts: readonly Fact[]
}

/** What a private record says to who gets it. */
export function useAloneWords(): (view: RecordView) => AloneWords {
  const { t } = useTranslation('transfer')
  const { shortDay } = useDates()
  const { termSet, language } = useSchoolWords()
  return (view) => {
    if (view.kind === experienceKind.kind) {
      const { title, type, date, place, people, story, goal, result, evaluation, conclusion } =
        readRecord(experienceKind, view)
      const kind = experienceKindName(type, termSet, language)
      return {
        title: title ?? kind,
        tag: date === undefined ? kind : `${kind} · ${shortDay(date)}`,
        facts: [
          { label: t('alone.where'), value: place },
          { label: t('alone.people'), value: people },
          { label: t('alone.story'), value: story },
          { label: t('alone.goal'), value: goal },
          { label: t('alone.result'), value: result },
          { label: t('alone.evaluation'), value: evaluation },
          { label: t('alone.conclusion'), value: conclusion },
        ],
      }
    }
    if (view.kind === evidenceKind.kind) {
      const { title, name, date, alt, people, url } = readRecord(evidenceKind, view)
      return {
        title: title ?? name ?? url ?? t('alone.nameless'),
        tag: date && shortDay(date),
        facts: [
          { label: t('alone.alt'), value: alt },
          { label: t('alone.people'), value: people },
        ],
      }
    }
    if (view.kind === feedbackKind.kind) {
      const { name, text, date } = readRecord(feedbackKind, view)
      return {
        title: t('alone.hidden'),
        tag: date && shortDay(date),
        facts: [
          { label: t('alone.from'), value: name },
          { label: t('alone.words'), value: text },
        ],
      }
    }
    return { title: t('alone.other'), tag: undefined, facts: [] }
  }
}
