import { Route, Switch } from 'wouter'
import { AddKeyPage } from './add-key-page.tsx'
import { KeysPage } from './keys-page.tsx'
import { MakePacketPage } from './make-packet-page.tsx'
import { ReplyPage } from './reply-page.tsx'
import { SharePage } from './share-page.tsx'
import { SharesPage } from './shares-page.tsx'

/** Every screen of sharing; `services/share-places` holds the same paths. */
export function ShareScreens() {
  return (
    <Switch>
      <Route path="/delen" component={SharesPage} />
      <Route path="/delen/nieuw/:talk?">
        {({ talk }) => <MakePacketPage key={talk ?? ''} talk={talk} />}
      </Route>
      <Route path="/delen/gegeven/:rec">{({ rec }) => <SharePage key={rec} rec={rec} />}</Route>
      <Route path="/delen/antwoord" component={ReplyPage} />
      <Route path="/delen/sleutels" component={KeysPage} />
      <Route path="/delen/sleutels/nieuw" component={AddKeyPage} />
    </Switch>
  )
}
