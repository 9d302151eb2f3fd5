import { Route, Switch } from 'wouter'
import { CheckPage } from './check-page.tsx'
import { OpenPage } from './open-page.tsx'

/** The places under `places.open`. */
export function OpenScreens() {
  return (
    <Switch>
      <Route path="/openen/controle" component={CheckPage} />
      <Route component={OpenPage} />
    </Switch>
  )
}
