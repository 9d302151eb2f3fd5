import { QueryClientProvider } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useMemo, useSyncExternalStore } from 'react'
import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { createQueryClient, keepQueriesLive } from '../screen/live-queries.ts'
import { ServicesProvider } from '../screen/services-context.tsx'
import type { DeviceSettings } from '../services/device-settings.ts'
import type { Services } from '../services/services.ts'
import type { SessionStore } from './session-state.ts'
import { Shell } from './shell.tsx'

const WelcomePage = lazy(async () => ({
  default: (await import('../features/welcome/welcome-page.tsx')).WelcomePage,
}))
const RecoveryPage = lazy(async () => ({
  default: (await import('../features/recovery/recovery-page.tsx')).RecoveryPage,
}))

interface AppProps {
  session: SessionStore
  device: DeviceSettings
}

/** The whole app: the first run, a recovery screen, or the open dossier. */
export function App({ session, device }: AppProps) {
  const state = useSyncExternalStore(session.subscribe, session.state)
  const services = state.phase === 'open' ? state.services : undefined
  return (
    <Suspense>
      {state.phase === 'welcome' && <WelcomePage session={session} device={device} />}
      {state.phase === 'missing' && (
        <RecoveryPage onRetry={() => session.restart()} onStartAnew={() => session.startAnew()} />
      )}
      {state.phase === 'failed' && (
        <RecoveryPage error={state.error} onRetry={() => session.restart()} />
      )}
      {services && <OpenDossier key={services.store.dossier} services={services} />}
    </Suspense>
  )
}

interface OpenDossierProps {
  services: Services
}

/** One open dossier with a read cache of its own, so that nothing of another can show through. */
function OpenDossier({ services }: OpenDossierProps) {
  const { store } = services
  const queryClient = useMemo(() => createQueryClient(), [])
  useEffect(() => keepQueriesLive(queryClient, store), [queryClient, store])
  return (
    <QueryClientProvider client={queryClient}>
      <ServicesProvider services={services}>
        <Router hook={useHashLocation}>
          <Shell />
        </Router>
      </ServicesProvider>
    </QueryClientProvider>
  )
}
