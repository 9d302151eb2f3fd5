import { Route, Switch } from 'wouter'
import { CopyPage } from './copy-page.tsx'
import { LeavePage } from './leave-page.tsx'

/** All of `#/kopie`: making a copy, and "Klaar" on a device of school. */
export function CopyScreens() {
  return (
    <Switch>
      <Route path="/kopie/klaar" component={LeavePage} />
      <Route component={CopyPage} />
    </Switch>
  )
}
