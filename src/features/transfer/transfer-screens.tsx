import { Route, Switch } from 'wouter'
import { ArrivePage } from './arrive/arrive-page.tsx'
import { ChangeSchoolPage } from './arrive/change-school-page.tsx'
import { WelcomeAtSchoolPage } from './arrive/welcome-at-school-page.tsx'
import { HomePage } from './home-page.tsx'
import { LeavePage } from './leave/leave-page.tsx'
import { LetterPage } from './letter/letter-page.tsx'

/** The screens of going to another school, under `#/overstap`; paths as in `transfer-places`. */
export function TransferScreens() {
  return (
    <Switch>
      <Route path="/overstap/vertrek/:step?">{({ step }) => <LeavePage step={step} />}</Route>
      <Route path="/overstap/aankomst" component={ArrivePage} />
      <Route path="/overstap/aankomst/wijzig" component={ChangeSchoolPage} />
      <Route path="/overstap/welkom" component={WelcomeAtSchoolPage} />
      <Route path="/overstap/terugbericht" component={LetterPage} />
      <Route component={HomePage} />
    </Switch>
  )
}
