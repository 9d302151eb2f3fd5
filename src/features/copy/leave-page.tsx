import { useTranslation } from '../../i18n/use-translation.ts'
import { CopyRoad } from '../../screen/copy/copy-road.tsx'
import { places } from '../../services/places.ts'
import { UnsavedNotice } from './unsaved-notice.tsx'
import { WipePage } from './wipe-page.tsx'

/** "Klaar" on a device of school: the dossier leaves as a file, and then from the device. */
export function LeavePage() {
  const { t } = useTranslation('leaving')
  const { t: copy } = useTranslation('copy')
  return (
    <CopyRoad
      purpose="copy"
      page={{
        title: t('leave.title'),
        lead: t('leave.lead'),
        back: { href: places.dossier, label: copy('back') },
      }}
      intro={<UnsavedNotice />}
    >
      {(placed) => <WipePage placed={placed} />}
    </CopyRoad>
  )
}
