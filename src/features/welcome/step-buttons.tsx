import { useTranslation } from '../../i18n/use-translation.ts'
import { ActionRow } from '../../ui/frame/action-row.tsx'
import { Button } from '../../ui/act/button.tsx'

interface StepButtonsProps {
  onBack: () => void
  /** Left out inside a form: the button then sends the form. */
  onNext?: () => void
  /** Something was answered, so going on is not skipping. */
  answered: boolean
  nextLabel?: string
  busy?: boolean
}

/** Back and onward; onward says "skip" as long as nothing was answered. */
export function StepButtons({ onBack, onNext, answered, nextLabel, busy }: StepButtonsProps) {
  const { t } = useTranslation()
  return (
    <ActionRow>
      <Button variant="secondary" onClick={onBack}>
        {t('back')}
      </Button>
      <Button
        type={onNext ? 'button' : 'submit'}
        busy={busy ?? false}
        {...(onNext && { onClick: onNext })}
      >
        {nextLabel ?? (answered ? t('next') : t('skip'))}
      </Button>
    </ActionRow>
  )
}
