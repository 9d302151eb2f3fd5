import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { places } from '../services/places.ts'
import { SafetyBadge } from '../ui/safety-badge.tsx'
import { useServices } from './services-context.tsx'

/** Says where the dossier is. As long as there is no copy outside this device, it never says "safe". */
export function WhereBadge() {
  const { t } = useTranslation()
  const { device, isExample } = useServices()
  const { ownership } = useSyncExternalStore(device.subscribe, device.read)
  if (isExample) return null
  const state = ownership === 'shared' ? 'warn' : 'neutral'
  return <SafetyBadge state={state} text={t('where.here')} href={places.dossier} />
}
