import { useTranslation } from '../i18n/use-translation.ts'
import { places } from '../services/places.ts'
import { LinkButton } from '../ui/act/link-button.tsx'
import { Page } from '../ui/frame/page.tsx'

/** A place that is not there; the dossier is. */
export function NotFound() {
  const { t } = useTranslation()
  return (
    <Page title={t('notFound.title')} lead={t('notFound.text')} narrow>
      <LinkButton href={places.today}>{t('notFound.home')}</LinkButton>
    </Page>
  )
}
