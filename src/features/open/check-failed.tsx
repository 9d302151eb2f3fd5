import { useTranslation } from '../../i18n/use-translation.ts'
import type { CheckError } from '../../services/opening/check-dossier.ts'
import { places } from '../../services/places.ts'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { ErrorCard } from '../../ui/tell/error-card.tsx'

interface CheckFailedProps {
  error: CheckError['type']
}

/** Why nothing could be compared and what to do; the dossier itself is as it was. */
export function CheckFailed({ error }: CheckFailedProps) {
  const { t } = useTranslation('open')
  switch (error) {
    case 'DiskFull':
      return <ErrorCard title={t('check.fullTitle')} text={t('check.fullText')} />
    case 'CopyTooLarge':
      return <ErrorCard title={t('check.tooLargeTitle')} text={t('check.tooLargeText')} />
    case 'CopyPastLimit':
      return (
        <ErrorCard
          title={t('check.pastLimitTitle')}
          text={t('check.pastLimitText')}
          action={<LinkButton href={places.space}>{t('check.space')}</LinkButton>}
        />
      )
    default:
      return <ErrorCard title={t('check.failedTitle')} text={t('check.failedText')} />
  }
}
