import { useTranslation } from '../../../i18n/use-translation.ts'
import { places } from '../../../services/places.ts'
import { transferPlaces } from '../../../services/moving/transfer-places.ts'
import { EmptyState } from '../../../ui/tell/empty-state.tsx'
import { LinkButton } from '../../../ui/act/link-button.tsx'
import { Page } from '../../../ui/frame/page.tsx'

/** What stands where a school is needed and none was told. */
export function NoSchoolYet() {
  const { t } = useTranslation('transfer')
  return (
    <Page narrow title={t('title')} back={{ href: places.transfer, label: t('title') }}>
      <EmptyState
        picture="search"
        title={t('welcome.none')}
        text={t('welcome.noneText')}
        action={<LinkButton href={transferPlaces.arrive}>{t('home.arrive')}</LinkButton>}
      />
    </Page>
  )
}
