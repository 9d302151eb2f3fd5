import { useTranslation } from '../../i18n/use-translation.ts'
import { places } from '../../services/places.ts'
import { EmptyState } from '../../ui/tell/empty-state.tsx'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { Page } from '../../ui/frame/page.tsx'

/** What stands where a talk is asked for that is not here. */
export function TalkNotFound() {
  const { t } = useTranslation('talks')
  return (
    <Page narrow title={t('one.title')}>
      <EmptyState
        picture="nothing"
        title={t('gone.title')}
        text={t('gone.text')}
        action={<LinkButton href={places.talks}>{t('back')}</LinkButton>}
      />
    </Page>
  )
}
