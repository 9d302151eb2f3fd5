import { useTranslation } from '../../i18n/use-translation.ts'
import { places } from '../../services/places.ts'
import { EmptyState } from '../../ui/tell/empty-state.tsx'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { Page } from '../../ui/frame/page.tsx'

/** For evidence that is not here: never was, of another kind, or erased. */
export function EvidenceNotFound() {
  const { t } = useTranslation('evidence')
  return (
    <Page narrow title={t('one.notFound')}>
      <EmptyState
        picture="nothing"
        title={t('one.notFoundRest')}
        text={t('one.notFoundText')}
        action={<LinkButton href={places.gallery}>{t('one.back')}</LinkButton>}
      />
    </Page>
  )
}
