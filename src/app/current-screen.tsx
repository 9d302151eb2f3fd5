import { Suspense } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { useLocation } from 'wouter'
import { TodayPage } from '../features/today/today-page.tsx'
import { lazyScreen } from '../screen/lazy-screen.tsx'
import { Skeleton } from '../ui/frame/skeleton.tsx'
import { CrashScreen } from './crash-screen.tsx'
import { ErrorBoundary } from './error-boundary.tsx'

// Where each of the others stands is no part of the first load either.
const Screens = lazyScreen(async () => (await import('./screens.tsx')).Screens, [])

/** The screen of now: Vandaag, which came with the app, or one that is fetched when it is asked for. */
export function CurrentScreen() {
  const { t } = useTranslation()
  const [location] = useLocation()
  return (
    <ErrorBoundary resetKey={location} fallback={(error) => <CrashScreen error={error} />}>
      <Suspense fallback={<Skeleton label={t('loading')} />}>
        {location === '/' ? <TodayPage /> : <Screens />}
      </Suspense>
    </ErrorBoundary>
  )
}
