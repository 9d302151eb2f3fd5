import { useTranslation } from '../../i18n/use-translation.ts'
import { CopyRoad } from '../../screen/copy/copy-road.tsx'
import { places } from '../../services/places.ts'
import { CopyPlaced } from './copy-placed.tsx'

/** "Maak een kopie": from the choice of a lock to a file that is somewhere else. */
export function CopyPage() {
  const { t } = useTranslation('copy')
  return (
    <CopyRoad
      purpose="copy"
      page={{
        title: t('title'),
        lead: t('choose.lead'),
        back: { href: places.dossier, label: t('back') },
      }}
    >
      {(placed) => <CopyPlaced placed={placed} />}
    </CopyRoad>
  )
}
