import { Suspense } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { useLocation } from 'wouter'
import { lazyScreen } from '../screen/lazy-screen.tsx'
import { useServices } from '../screen/services-context.tsx'
import { places } from '../services/places.ts'
import { AppShell } from '../ui/frame/app-shell.tsx'
import { Banner } from '../ui/tell/banner.tsx'
import { Button } from '../ui/act/button.tsx'
import { Notices } from '../ui/tell/notices.tsx'
import { CurrentScreen } from './current-screen.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { SharedBanner } from './shared-banner.tsx'
import { StoreTrouble } from './store-trouble.tsx'
import { UpdatePrompt } from './update/update-prompt.tsx'

const RestoredNotice = lazyScreen(
  async () => (await import('../features/recovery/restored-notice.tsx')).RestoredNotice,
  ['recovery'],
)

interface ShellProps {
  /** The dossier was gone, and has just come back from the spare on this device. */
  restored: boolean
}

/** The open dossier: navigation, notices of the whole app, and the screen of now. */
export function Shell({ restored }: ShellProps) {
  const { t } = useTranslation()
  const [location] = useLocation()
  const { isExample, session } = useServices()
  const items = (
    [
      ['today', places.today],
      ['line', places.line],
      ['steps', places.steps],
      ['talk', places.talks],
      ['dossier', places.dossier],
    ] as const
  ).map(([icon, href]) => ({
    href,
    icon,
    label: t(`nav.${icon}`),
    current: isCurrent(href, location),
  }))
  return (
    <AppShell
      brand={t('appName')}
      skipLabel={t('nav.skip')}
      navigation={{ label: t('nav.label'), items }}
      primary={{ href: places.newExperience, label: t('nav.add'), icon: 'plus' }}
      banner={
        <>
          {isExample && (
            <Banner
              label={t('example.label')}
              text={t('example.banner')}
              action={
                <Button variant="quiet" onClick={() => void session.leaveExample()}>
                  {t('example.leave')}
                </Button>
              }
            />
          )}
          <SharedBanner />
          <Notices label={t('nav.notices')}>
            <StoreTrouble />
            {restored && (
              // A notice that cannot be fetched must not take the app along.
              <ErrorBoundary resetKey="" fallback={() => null}>
                <Suspense>
                  <RestoredNotice />
                </Suspense>
              </ErrorBoundary>
            )}
            <UpdatePrompt />
          </Notices>
        </>
      }
    >
      <CurrentScreen />
    </AppShell>
  )
}

/** What stands on the page of the dossier, with places of its own. */
const ofDossier = ['bewijs', 'kopie', 'delen', 'overstap', 'uitvoer', 'openen', 'instellingen']

/** `#/dossier` is current on `/dossier` and all below it; `#/` only on `/`. */
function isCurrent(href: string, location: string): boolean {
  const isUnder = (path: string) => location === path || location.startsWith(`${path}/`)
  if (href === places.dossier && ofDossier.some((name) => isUnder(`/${name}`))) return true
  return href === places.today ? location === '/' : isUnder(href.slice(1))
}
