import { Redirect, Route, Switch } from 'wouter'
import { lazyScreen } from '../../screen/lazy-screen.tsx'
import { StudentsPage } from './students-page.tsx'

const StudentScreens = lazyScreen(
  async () => (await import('./student-screens.tsx')).StudentScreens,
  ['mentor', 'evidence', 'talk', 'words', 'requirements'],
)
const OpenPage = lazyScreen(async () => (await import('./open-page.tsx')).OpenPage, ['mentor'])
const CountsPage = lazyScreen(
  async () => (await import('./counts-page.tsx')).CountsPage,
  ['mentor'],
)
const HelpPage = lazyScreen(async () => (await import('./help-page.tsx')).HelpPage, ['mentor'])
const ArticlePage = lazyScreen(
  async () => (await import('./article-page.tsx')).ArticlePage,
  ['mentor'],
)
const MentorSettingsPage = lazyScreen(
  async () => (await import('./settings-page.tsx')).MentorSettingsPage,
  ['mentor', 'settings'],
)
const KeysPage = lazyScreen(
  async () => (await import('./keys-page.tsx')).KeysPage,
  ['mentor', 'keys'],
)
const DutiesPage = lazyScreen(
  async () => (await import('./duties-page.tsx')).DutiesPage,
  ['mentor'],
)

/** Which page of a mentor stands at which place; `services/mentor-places` holds the same paths. */
export function MentorScreens() {
  return (
    <Switch>
      <Route path="/mentor" component={StudentsPage} />
      <Route path="/mentor/openen" component={OpenPage} />
      <Route path="/mentor/leerling/:dossier/*?">
        {({ dossier }) => <StudentScreens key={dossier} dossier={dossier} />}
      </Route>
      <Route path="/mentor/aantallen" component={CountsPage} />
      <Route path="/mentor/hulp" component={HelpPage} />
      <Route path="/mentor/hulp/:id">{({ id }) => <ArticlePage key={id} id={id} />}</Route>
      <Route path="/mentor/instellingen" component={MentorSettingsPage} />
      <Route path="/mentor/sleutel" component={KeysPage} />
      <Route path="/mentor/verantwoordelijk" component={DutiesPage} />
      <Route>
        <Redirect to="/mentor" replace />
      </Route>
    </Switch>
  )
}
