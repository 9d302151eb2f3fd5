import type { i18n } from 'i18next'
import { Suspense, useEffect, useSyncExternalStore } from 'react'
import { lazyScreen } from '../screen/lazy-screen.tsx'
import type { DeviceSettings } from '../services/device-settings.ts'
import { places } from '../services/places.ts'
import type { SessionStore } from './session-state.ts'

const OpenDossier = lazyScreen(async () => (await import('./open-dossier.tsx')).OpenDossier, [])
const WelcomePage = lazyScreen(
  async () => (await import('../features/welcome/welcome-page.tsx')).WelcomePage,
  [],
)
const OpenAlone = lazyScreen(
  async () => (await import('../features/open/open-alone.tsx')).OpenAlone,
  ['open'],
)
const OpenDesk = lazyScreen(async () => (await import('./open-desk.tsx')).OpenDesk, ['mentor'])
const RecoveryPage = lazyScreen(
  async () => (await import('../features/recovery/recovery-page.tsx')).RecoveryPage,
  ['recovery'],
)

const ResumePage = lazyScreen(
  async () => (await import('../features/copy/resume-page.tsx')).ResumePage,
  ['leaving'],
)
const LeftPage = lazyScreen(
  async () => (await import('../features/copy/left-page.tsx')).LeftPage,
  ['leaving'],
)

const firstScreens = { dossier: OpenDossier, welcome: WelcomePage, desk: OpenDesk }

/**
 * Fetches the screen that is likely to come first while the database still opens: the dossier where
 * there is one, the first run where there is none, a mentor's desk. Draw once it is here: React
 * holds what comes after an empty screen back for 300 ms.
 */
export async function fetchFirstScreen(
  screen: keyof typeof firstScreens,
  translating: Promise<i18n>,
): Promise<void> {
  // A failure shows itself when the screen is drawn; this is only a head start.
  await firstScreens[screen].fetch(translating).catch(() => undefined)
}

interface AppProps {
  session: SessionStore
  device: DeviceSettings
}

/** The whole app: the first run, a recovery screen, or the open dossier. */
export function App({ session, device }: AppProps) {
  const state = useSyncExternalStore(session.subscribe, session.state)
  const isOpening = useSyncExternalStore(onPlaceChange, () => location.hash === places.open)
  const isErased = state.phase === 'left' || (state.phase === 'welcome' && state.erased === true)
  // Whoever begins here next does not begin on the screen where everything was erased.
  useEffect(() => {
    if (isErased) history.replaceState(null, '', places.today)
  }, [isErased])
  if (isOpening && (state.phase === 'welcome' || state.phase === 'missing')) {
    return (
      <Suspense>
        <OpenAlone
          session={session}
          opening={session.opening}
          onBack={() => (location.hash = places.today)}
        />
      </Suspense>
    )
  }
  return (
    <Suspense>
      {state.phase === 'welcome' && (
        <WelcomePage session={session} device={device} erased={state.erased ?? false} />
      )}
      {state.phase === 'waiting' && (
        <ResumePage onMine={() => session.takeUp()} onErase={() => session.eraseAll()} />
      )}
      {state.phase === 'left' && (
        <LeftPage place={state.place} onAgain={() => void session.restart()} />
      )}
      {state.phase === 'missing' && (
        <RecoveryPage
          copy={state.copy}
          onRetry={() => session.restart()}
          onStartAnew={() => void session.startAnew()}
        />
      )}
      {state.phase === 'failed' && (
        <RecoveryPage error={state.error} onRetry={() => session.restart()} />
      )}
      {state.phase === 'mentor' && <OpenDesk {...state} />}
      {state.phase === 'open' && <OpenDossier key={state.services.store.dossier} {...state} />}
    </Suspense>
  )
}

/** Without a dossier there is no router; a file can be opened all the same. */
function onPlaceChange(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}
