import { Route, Switch } from 'wouter'
import { lazyScreen } from '../screen/lazy-screen.tsx'
import { NotFound } from './not-found.tsx'

const BinPage = lazyScreen(
  async () => (await import('../features/dossier/bin-page.tsx')).BinPage,
  ['dossier'],
)
const CopyScreens = lazyScreen(
  async () => (await import('../features/copy/copy-screens.tsx')).CopyScreens,
  ['copy', 'leaving', 'evidence'],
)
const DossierPage = lazyScreen(
  async () => (await import('../features/dossier/dossier-page.tsx')).DossierPage,
  ['dossier', 'safety'],
)
const EditExperiencePage = lazyScreen(
  async () => (await import('../features/log/edit-experience-page.tsx')).EditExperiencePage,
  ['log', 'entry'],
)
const EditPhotoPage = lazyScreen(
  async () => (await import('../features/evidence/edit-photo-page.tsx')).EditPhotoPage,
  ['evidence'],
)
const EvidenceCellPage = lazyScreen(
  async () => (await import('../features/evidence/evidence-cell-page.tsx')).EvidenceCellPage,
  ['evidence'],
)
const EvidenceMatrixPage = lazyScreen(
  async () => (await import('../features/evidence/evidence-matrix-page.tsx')).EvidenceMatrixPage,
  ['evidence'],
)
const EvidencePage = lazyScreen(
  async () => (await import('../features/evidence/evidence-page.tsx')).EvidencePage,
  ['evidence', 'entry', 'settings'],
)
const ExperiencePage = lazyScreen(
  async () => (await import('../features/log/experience-page.tsx')).ExperiencePage,
  ['entry', 'settings'],
)
const GalleryPage = lazyScreen(
  async () => (await import('../features/evidence/gallery-page.tsx')).GalleryPage,
  ['evidence'],
)
const LinePage = lazyScreen(
  async () => (await import('../features/line/line-page.tsx')).LinePage,
  ['line'],
)
const LookBackPage = lazyScreen(
  async () => (await import('../features/reflect/look-back-page.tsx')).LookBackPage,
  ['reflect', 'words'],
)
const LoggedPage = lazyScreen(
  async () => (await import('../features/log/logged-page.tsx')).LoggedPage,
  ['log', 'entry'],
)
const MentorGatePage = lazyScreen(
  async () => (await import('../features/mentor/mentor-gate-page.tsx')).MentorGatePage,
  ['mentor'],
)
const NewExperiencePage = lazyScreen(
  async () => (await import('../features/log/new-experience-page.tsx')).NewExperiencePage,
  ['log'],
)
const OpenScreens = lazyScreen(
  async () => (await import('../features/open/open-screens.tsx')).OpenScreens,
  ['open', 'entry', 'settings'],
)
const OutputsScreens = lazyScreen(
  async () => (await import('../features/outputs/outputs-screens.tsx')).OutputsScreens,
  ['outputs'],
)
const PhotoReplacedPage = lazyScreen(
  async () => (await import('../features/evidence/photo-replaced-page.tsx')).PhotoReplacedPage,
  ['evidence'],
)
const SchoolAsksPage = lazyScreen(
  async () => (await import('../features/dossier/school-asks-page.tsx')).SchoolAsksPage,
  ['dossier', 'requirements'],
)
const SettingsPage = lazyScreen(
  async () => (await import('../features/settings/settings-page.tsx')).SettingsPage,
  ['settings', 'entry'],
)
const ShareScreens = lazyScreen(
  async () => (await import('../features/share/share-screens.tsx')).ShareScreens,
  ['share', 'recording'],
)
const SpacePage = lazyScreen(
  async () => (await import('../features/settings/space-page.tsx')).SpacePage,
  ['evidence'],
)
const StepPage = lazyScreen(
  async () => (await import('../features/steps/step-page.tsx')).StepPage,
  ['steps', 'entry', 'settings'],
)
const StepsPage = lazyScreen(
  async () => (await import('../features/steps/steps-page.tsx')).StepsPage,
  ['steps'],
)

const TalkScreens = lazyScreen(
  async () => (await import('../features/talk/talk-screens.tsx')).TalkScreens,
  ['talk', 'talks', 'words', 'requirements', 'settings', 'evidence', 'entry'],
)
const TransferScreens = lazyScreen(
  async () => (await import('../features/transfer/transfer-screens.tsx')).TransferScreens,
  ['transfer', 'copy', 'evidence', 'entry', 'settings'],
)

/** Every screen but the first, by its place; `services/places` holds the same paths as links. */
export function Screens() {
  return (
    <Switch>
      <Route path="/lijn" component={LinePage} />
      <Route path="/stappen" component={StepsPage} />
      <Route path="/stappen/:rec">{({ rec }) => <StepPage key={rec} rec={rec} />}</Route>
      <Route path="/gesprek/*?" component={TalkScreens} />
      <Route path="/dossier" component={DossierPage} />
      <Route path="/dossier/school" component={SchoolAsksPage} />
      <Route path="/dossier/prullenbak" component={BinPage} />
      <Route path="/openen/*?" component={OpenScreens} />
      <Route path="/uitvoer/*?" component={OutputsScreens} />
      <Route path="/kopie/*?" component={CopyScreens} />
      <Route path="/delen/*?" component={ShareScreens} />
      <Route path="/mentor/*?" component={MentorGatePage} />
      <Route path="/bewijs" component={GalleryPage} />
      <Route path="/bewijs/overzicht" component={EvidenceMatrixPage} />
      <Route path="/bewijs/overzicht/:competency/:year">
        {({ competency, year }) => <EvidenceCellPage competency={competency} year={year} />}
      </Route>
      <Route path="/bewijs/:rec/foto">{({ rec }) => <EditPhotoPage key={rec} rec={rec} />}</Route>
      <Route path="/bewijs/:rec/foto/klaar">
        {({ rec }) => <PhotoReplacedPage key={rec} rec={rec} />}
      </Route>
      <Route path="/bewijs/:rec">{({ rec }) => <EvidencePage key={rec} rec={rec} />}</Route>
      <Route path="/instellingen" component={SettingsPage} />
      <Route path="/instellingen/ruimte" component={SpacePage} />
      <Route path="/overstap/*?" component={TransferScreens} />
      <Route path="/ervaring/nieuw" component={NewExperiencePage} />
      <Route path="/ervaring/:rec">{({ rec }) => <ExperiencePage key={rec} rec={rec} />}</Route>
      <Route path="/ervaring/:rec/bewaard">{({ rec }) => <LoggedPage key={rec} rec={rec} />}</Route>
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
  )
}
