import { useTranslation } from '../../i18n/use-translation.ts'
import { places } from '../../services/places.ts'
import { EmptyState } from '../../ui/tell/empty-state.tsx'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { Page } from '../../ui/frame/page.tsx'

/** For a record that is not here: never was, of another kind, or erased. */
export function ExperienceNotFound() {
  const { t } = useTranslation('entry')
  return (
    <Page narrow title={t('notFound.title')}>
      <EmptyState
        picture="nothing"
        title={t('notFound.rest')}
        text={t('notFound.text')}
        action={<LinkButton href={places.line}>{t('notFound.action')}</LinkButton>}
      />
    </Page>
  )
}
