import { useTranslation } from '../../i18n/use-translation.ts'
import { places } from '../../services/places.ts'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { Notice } from '../../ui/tell/notice.tsx'

/** Once a year: a copy that nobody ever opened is a hope, not a copy. */
export function TrialOffer() {
  const { t } = useTranslation('safety')
  return (
    <Notice
      tone="info"
      title={t('trial.title')}
      action={
        <LinkButton variant="secondary" href={places.open}>
          {t('trial.open')}
        </LinkButton>
      }
    >
      {t('trial.text')}
    </Notice>
  )
}
