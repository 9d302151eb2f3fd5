import { Route, Switch } from 'wouter'
import { CvPage } from './cv-page.tsx'
import { DossierOutPage } from './dossier-out-page.tsx'
import { IntakePage } from './intake-page.tsx'
import { OutputsPage } from './outputs-page.tsx'
import { PrintPage } from './print-page.tsx'

/** The places under `places.outputs`. */
export function OutputsScreens() {
  return (
    <Switch>
      <Route path="/uitvoer/dossier" component={DossierOutPage} />
      <Route path="/uitvoer/print">
        <PrintPage withPrivate={false} />
      </Route>
      <Route path="/uitvoer/print/alles">
        <PrintPage withPrivate />
      </Route>
      <Route path="/uitvoer/intake" component={IntakePage} />
      <Route path="/uitvoer/cv" component={CvPage} />
      <Route component={OutputsPage} />
    </Switch>
  )
}
