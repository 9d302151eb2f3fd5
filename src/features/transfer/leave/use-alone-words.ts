import { useTranslation } from '../../../i18n/use-translation.ts'
import { experienceKindName } from '../../../content/experience-kinds.ts'
import type { RecordView } from '../../../domain/log/view.ts'
import { evidenceKind } from '../../../domain/records/evidence.ts'
import { experienceKind } from '../../../domain/records/experience.ts'
import { feedbackKind } from '../../../domain/records/feedback.ts'
import { readRecord } from '../../../domain/records/record-kind.ts'
import { useDates } from '../../../screen/words/use-dates.ts'
import { useSchoolWords } from '../../../screen/words/use-school-words.ts'

interface AloneWords {
  readonly title: string
  readonly tag: string | undefined
  /** All that it says. */
  readonly facts: readonly Told[]
}

interface Told {
  readonly label: string
  readonly text: string
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
        facts: told([
          { label: t('alone.where'), text: place },
          { label: t('alone.people'), text: people },
          { label: t('alone.story'), text: story },
          { label: t('alone.goal'), text: goal },
          { label: t('alone.result'), text: result },
          { label: t('alone.evaluation'), text: evaluation },
          { label: t('alone.conclusion'), text: conclusion },
        ]),
      }
    }
    if (view.kind === evidenceKind.kind) {
      const { title, name, date, alt, people, url } = readRecord(evidenceKind, view)
      return {
        title: title ?? name ?? url ?? t('alone.nameless'),
        tag: date && shortDay(date),
        facts: told([
          { label: t('alone.alt'), text: alt },
          { label: t('alone.people'), text: people },
        ]),
      }
    }
    if (view.kind === feedbackKind.kind) {
      const { name, text, date } = readRecord(feedbackKind, view)
      return {
        title: t('alone.hidden'),
        tag: date && shortDay(date),
        facts: told([
          { label: t('alone.from'), text: name },
          { label: t('alone.words'), text },
        ]),
      }
    }
    return { title: t('alone.other'), tag: undefined, facts: [] }
  }
}

/** What has words. */
function told(facts: readonly { label: string; text: string | undefined }[]): Told[] {
  return facts.flatMap(({ label, text }) => (text?.trim() ? [{ label, text }] : []))
}
