import { Route, Switch } from 'wouter'
import { StudentsPage } from './students-page.tsx'

/** Which page of a mentor stands at which place; `services/mentor-places` holds the same paths. */
export function MentorScreens() {
  return (
    <Switch>
      <Route path="/mentor" component={StudentsPage} />
    </Switch>
  )
}
