import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Route, Switch, useLocation } from 'wouter'
import { TodayPage } from '../features/today/today-page.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { CrashScreen } from './crash-screen.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { NotFound } from './not-found.tsx'

const BinPage = lazy(async () => ({
  default: (await import('../features/dossier/bin-page.tsx')).BinPage,
}))
const DossierPage = lazy(async () => ({
  default: (await import('../features/dossier/dossier-page.tsx')).DossierPage,
}))
const EditExperiencePage = lazy(async () => ({
  default: (await import('../features/log/edit-experience-page.tsx')).EditExperiencePage,
}))
const ExperiencePage = lazy(async () => ({
  default: (await import('../features/log/experience-page.tsx')).ExperiencePage,
}))
const LinePage = lazy(async () => ({
  default: (await import('../features/line/line-page.tsx')).LinePage,
}))
const LookBackPage = lazy(async () => ({
  default: (await import('../features/reflect/look-back-page.tsx')).LookBackPage,
}))
const LoggedPage = lazy(async () => ({
  default: (await import('../features/log/logged-page.tsx')).LoggedPage,
}))
const NewExperiencePage = lazy(async () => ({
  default: (await import('../features/log/new-experience-page.tsx')).NewExperiencePage,
}))
const SchoolAsksPage = lazy(async () => ({
  default: (await import('../features/dossier/school-asks-page.tsx')).SchoolAsksPage,
}))
const SettingsPage = lazy(async () => ({
  default: (await import('../features/settings/settings-page.tsx')).SettingsPage,
}))
const StepPage = lazy(async () => ({
  default: (await import('../features/steps/step-page.tsx')).StepPage,
}))
const StepsPage = lazy(async () => ({
  default: (await import('../features/steps/steps-page.tsx')).StepsPage,
}))

/** Which screen stands at which place; `services/places` holds the same paths as links. */
export function Screens() {
  const { t } = useTranslation()
  const [location] = useLocation()
  return (
    <ErrorBoundary resetKey={location} fallback={(error) => <CrashScreen error={error} />}>
      <Suspense fallback={<Skeleton label={t('loading')} />}>
        <Switch>
          <Route path="/" component={TodayPage} />
          <Route path="/lijn" component={LinePage} />
          <Route path="/stappen" component={StepsPage} />
          <Route path="/stappen/:rec">{({ rec }) => <StepPage key={rec} rec={rec} />}</Route>
          <Route path="/dossier" component={DossierPage} />
          <Route path="/dossier/school" component={SchoolAsksPage} />
          <Route path="/dossier/prullenbak" component={BinPage} />
          <Route path="/instellingen" component={SettingsPage} />
          <Route path="/ervaring/nieuw" component={NewExperiencePage} />
          <Route path="/ervaring/:rec">{({ rec }) => <ExperiencePage key={rec} rec={rec} />}</Route>
          <Route path="/ervaring/:rec/bewaard">
            {({ rec }) => <LoggedPage key={rec} rec={rec} />}
          </Route>
          <Route path="/ervaring/:rec/bewerken/:part?">
            {({ rec, part }) => <EditExperiencePage key={rec} rec={rec} part={part} />}
          </Route>
          <Route path="/ervaring/:rec/terugkijken">
            {({ rec }) => <LookBackPage key={rec} rec={rec} />}
          </Route>
          <Route>
            <NotFound />
          </Route>
        </Switch>
      </Suspense>
    </ErrorBoundary>
  )
}
