import { Suspense } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { Redirect, Route, Switch, useLocation } from 'wouter'
import { MentorScreens } from '../features/mentor/mentor-screens.tsx'
import { mentorPlaces } from '../services/mentor/mentor-places.ts'
import { AppShell, type NavigationItem } from '../ui/frame/app-shell.tsx'
import { Notices } from '../ui/tell/notices.tsx'
import { Skeleton } from '../ui/frame/skeleton.tsx'
import { CrashScreen } from './crash-screen.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { StoreTrouble } from './store-trouble.tsx'
import { UpdatePrompt } from './update/update-prompt.tsx'

/** A mentor's app: bars of their own, notices of the whole app, and the screen of now. */
export function DeskShell() {
  const { t } = useTranslation('mentor')
  const { t: common } = useTranslation()
  const [location] = useLocation()
  const under = (href: string) => location.startsWith(href.slice(1))
  const items: readonly NavigationItem[] = [
    {
      ...{ href: mentorPlaces.students, icon: 'people', label: t('nav.students') },
      current: location === '/mentor' || under(`${mentorPlaces.students}/leerling`),
    },
    {
      ...{ href: mentorPlaces.counts, icon: 'sort', label: t('nav.counts') },
      current: under(mentorPlaces.counts),
    },
    {
      ...{ href: mentorPlaces.help, icon: 'help', label: t('nav.help') },
      current: under(mentorPlaces.help),
    },
    {
      ...{ href: mentorPlaces.settings, icon: 'settings', label: t('nav.settings') },
      current: [mentorPlaces.settings, mentorPlaces.keys, mentorPlaces.duties].some(under),
    },
  ]
  return (
    <AppShell
      rail
      brand={t('brand')}
      skipLabel={common('nav.skip')}
      navigation={{ label: common('nav.label'), items }}
      primary={{ href: mentorPlaces.open, label: t('nav.open'), icon: 'plus' }}
      banner={
        <Notices label={common('nav.notices')}>
          <StoreTrouble />
          <UpdatePrompt />
        </Notices>
      }
    >
      <ErrorBoundary resetKey={location} fallback={(error) => <CrashScreen error={error} />}>
        <Suspense fallback={<Skeleton label={common('loading')} />}>
          <Switch>
            <Route path="/mentor/*?" component={MentorScreens} />
            <Route>
              <Redirect to="/mentor" replace />
            </Route>
          </Switch>
        </Suspense>
      </ErrorBoundary>
    </AppShell>
  )
}
