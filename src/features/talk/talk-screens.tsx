import { Route, Switch } from 'wouter'
import { FeedbackPage } from './feedback-page.tsx'
import { HoldNowPage } from './hold-now-page.tsx'
import { HoldPage } from './hold-page.tsx'
import { PreparePage } from './prepare-page.tsx'
import { SheetPage } from './sheet-page.tsx'
import { StatementPage } from './statement-page.tsx'
import { TalkPage } from './talk-page.tsx'
import { TalksPage } from './talks-page.tsx'
import { WithdrawPage } from './withdraw-page.tsx'
import { WitnessPage } from './witness-page.tsx'

/** Every screen of talks, feedback and statements; `services/talk-places` holds the same paths. */
export function TalkScreens() {
  return (
    <Switch>
      <Route path="/gesprek" component={TalksPage} />
      <Route path="/gesprek/nieuw">
        <PreparePage rec={undefined} />
      </Route>
      <Route path="/gesprek/nu" component={HoldNowPage} />
      <Route path="/gesprek/reactie/:rec">
        {({ rec }) => <FeedbackPage key={rec} rec={rec} />}
      </Route>
      <Route path="/gesprek/begeleider/:rec">
        {({ rec }) => <WitnessPage key={rec} experience={rec} />}
      </Route>
      <Route path="/gesprek/verklaring" component={StatementPage} />
      <Route path="/gesprek/verklaring/:rec/intrekken">
        {({ rec }) => <WithdrawPage key={rec} rec={rec} />}
      </Route>
      <Route path="/gesprek/:rec/voorbereiden">
        {({ rec }) => <PreparePage key={rec} rec={rec} />}
      </Route>
      <Route path="/gesprek/:rec/blad">{({ rec }) => <SheetPage key={rec} rec={rec} />}</Route>
      <Route path="/gesprek/:rec/voeren/:part?">
        {({ rec, part }) => <HoldPage key={rec} rec={rec} at={partOf(part)} />}
      </Route>
      <Route path="/gesprek/:rec">{({ rec }) => <TalkPage key={rec} rec={rec} />}</Route>
    </Switch>
  )
}

/** Which screen of a talk an address means; the first for anything else than its number. */
function partOf(part: string | undefined): number {
  return part !== undefined && /^[0-4]$/.test(part) ? Number(part) : 0
}
