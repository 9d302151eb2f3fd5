import { useSyncExternalStore } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { useServices } from '../screen/services-context.tsx'
import { places } from '../services/places.ts'
import { Banner } from '../ui/tell/banner.tsx'
import { LinkButton } from '../ui/act/link-button.tsx'

/** On a device of school or family: "Klaar" on every page, for nothing may stay behind. */
export function SharedBanner() {
  const { t } = useTranslation()
  const { device, isExample } = useServices()
  const { ownership } = useSyncExternalStore(device.subscribe, device.read)
  if (isExample || ownership !== 'shared') return null
  return (
    <Banner
      label={t('shared.label')}
      text={t('shared.text')}
      action={
        <LinkButton variant="quiet" href={places.leave}>
          {t('shared.done')}
        </LinkButton>
      }
    />
  )
}
