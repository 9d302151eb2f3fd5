import { useTranslation } from '../../i18n/use-translation.ts'
import { ActionRow } from '../../ui/frame/action-row.tsx'
import { Button } from '../../ui/act/button.tsx'

interface QuestionButtonsProps {
  empty: boolean
  first: boolean
  last: boolean
  busy: boolean
  onBack: () => void
  onEnough: () => void
  onNext: () => void
}

/** Enough, or another question; after the last one there is only onward. */
export function QuestionButtons(props: QuestionButtonsProps) {
  const { empty, first, last, busy, onBack, onEnough, onNext } = props
  const { t } = useTranslation('reflect')
  return (
    <>
      <ActionRow>
        {!last && (
          <Button variant="secondary" busy={busy} onClick={onEnough}>
            {t('question.enough')}
          </Button>
        )}
        <Button variant={empty && !last ? 'secondary' : 'primary'} busy={busy} onClick={onNext}>
          {t(last ? 'question.onward' : empty ? 'question.skip' : 'question.next')}
        </Button>
      </ActionRow>
      <div>
        <Button variant="quiet" icon="arrow-left" busy={busy} onClick={onBack}>
          {t(first ? 'question.backToChoice' : 'question.back')}
        </Button>
      </div>
    </>
  )
}
