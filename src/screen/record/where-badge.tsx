import { Suspense } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { places } from '../../services/places.ts'
import { SafetyBadge } from '../../ui/show/safety-badge.tsx'
import { lazyScreen } from '../lazy-screen.tsx'
import { useServices } from '../services-context.tsx'

const SafetyBadgeNow = lazyScreen(
  async () => (await import('../copy/safety-badge-now.tsx')).SafetyBadgeNow,
  ['safety'],
)

/** Says where the dossier is. Until that is known, it says what is sure in any case. */
export function WhereBadge() {
  const { t } = useTranslation()
  const { isExample } = useServices()
  if (isExample) return null
  return (
    <Suspense
      fallback={<SafetyBadge state="neutral" text={t('where.here')} href={places.dossier} />}
    >
      <SafetyBadgeNow />
    </Suspense>
  )
}
