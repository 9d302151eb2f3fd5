import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App, fetchFirstScreen } from './app/app.tsx'
import { applyDeviceSettings } from './app/apply-device-settings.ts'
import { createSessionStore } from './app/session-state.ts'
import { stockExampleLater } from './app/stock-example-later.ts'
import { sweepDaily } from './app/sweep-daily.ts'
import { anyDirtyForm, holdDirty } from './app/update/dirty-forms.ts'
import { registerServiceWorker } from './app/update/service-worker.ts'
import { createTranslator, languages } from './i18n/languages.ts'
import { TranslatorProvider } from './i18n/use-translation.ts'
import { plainDate } from './lib/dates.ts'
import { newId, type RandomBytes } from './lib/ids.ts'
import { whenIdle } from './lib/when-idle.ts'
import { createDayNote } from './storage/day-note.ts'
import { createArrivals } from './services/opening/arrivals.ts'
import type { ReadAloud } from './services/read-aloud.ts'
import { createDeviceSettings } from './storage/device-settings.ts'
import { filesPlace } from './storage/files/files-place.ts'
import { forgetOldAsides } from './storage/files/slots/forget-asides.ts'
import { readMarker } from './storage/marker.ts'
import { isPersisted, requestPersistence } from './storage/persistence.ts'
import { databaseName, exampleName } from './storage/registry.ts'
import { createShelf } from './storage/shelf.ts'
import { spareIndexedDB } from './storage/spare.ts'
import { saveAsFile } from './transports/save-as-file.ts'
import { saveBlob } from './transports/save-blob.ts'
import './ui/font.css'
import './ui/tokens.css'
import './ui/base.css'

const clock = { now: () => Date.now() }
const random: RandomBytes = (length) => crypto.getRandomValues(new Uint8Array(length))
const device = createDeviceSettings(localStorage, navigator.language)
/** Where files are kept. */
const place = () => filesPlace(indexedDB)

/** Something that this tab remembers, also when it is loaded again. */
const tabFlag = (key: string) => ({
  read: () => sessionStorage.getItem(key) !== null,
  write: (on: boolean) => (on ? sessionStorage.setItem(key, 'on') : sessionStorage.removeItem(key)),
})
const exampleFlag = tabFlag('loopbaandossier-example-open')
const inHand = tabFlag('loopbaandossier-in-hand')

let aloud: Promise<ReadAloud> | undefined
const readAloud = () =>
  (aloud ??= import('./devices/read-aloud.ts').then(({ createReadAloud }) =>
    createReadAloud('speechSynthesis' in window ? window.speechSynthesis : undefined),
  ))

const env = { clock, random, localStorage, indexedDB, spare: spareIndexedDB, files: place }

const session = createSessionStore({
  shelf: createShelf(env),
  tools: {
    clock,
    random,
    device,
    openForms: { hold: holdDirty, any: anyDirtyForm },
    keepData: async () => {
      await requestPersistence()
    },
    isDataKept: () => isPersisted(),
    saveAsFile,
    readAloud,
    pdf: async () => (await import('./devices/pdf-maker.ts')).createPdfMaker(),
    qr: async () => (await import('./devices/qr-reader.ts')).createQrReader(),
    saveBlob,
    opening: {
      arrivals: createArrivals(),
      saveFile: saveBlob,
      reader: async () => {
        const [{ createDossierReader }, { beginAside }] = await Promise.all([
          import('./devices/reading/dossier-reader.ts'),
          import('./storage/files/slots/aside-folder.ts'),
        ])
        return createDossierReader({ beginAside: (bytes) => beginAside(env.files, bytes) })
      },
      trial: async (dossier) =>
        (await import('./storage/trial-dossier.ts')).openTrial(env, dossier),
      sharedFile: async () => (await import('./transports/shared-file.ts')).takeSharedFile(),
    },
  },
  openEvidence: async (dossier, isExample) => {
    const [{ openFiles }, { createPhotoWorkshop }, { createFilmViewer }, { createRecorder }] =
      await Promise.all([
        import('./storage/files/open-files.ts'),
        import('./devices/photo-workshop.ts'),
        import('./devices/film-viewer.ts'),
        import('./devices/recorder.ts'),
      ])
    const name = isExample ? exampleName : databaseName(dossier)
    const files = openFiles(name, { clock })
    const [photos, films, recorder] = [createPhotoWorkshop(), createFilmViewer(), createRecorder()]
    return { files, photos, films, recorder }
  },
  openCopies: async (dossier, isExample) => {
    const [{ createCopyDesk }, { copySinks }] = await Promise.all([
      import('./storage/copy/copy-desk.ts'),
      import('./transports/copy-sinks.ts'),
    ])
    const database = isExample ? exampleName : databaseName(dossier)
    return { desk: createCopyDesk({ database, clock, random }), sinks: copySinks }
  },
  openDesk: async () => (await import('./app/make-desk.ts')).openDesk({ clock, random }),
  exampleLog: async () => {
    const { exampleLog } = await import('./content/example/build.ts')
    const { language } = device.read()
    // An id like any other: a copy of it opens elsewhere as a dossier of its own.
    const dossier = newId(clock.now(), random)
    return exampleLog({ dossier, today: plainDate(clock.now()), random, language })
  },
  exampleFlag,
  inHand,
})

const isDesk = device.read().role === 'mentor' && !exampleFlag.read()
const hasDossier = readMarker(localStorage) !== undefined || exampleFlag.read()
const translating = createTranslator(device.read().language)
const first = isDesk ? 'desk' : hasDossier ? 'dossier' : 'welcome'
const [translator] = await Promise.all([
  translating,
  session.restart(),
  fetchFirstScreen(first, translating),
])
applyDeviceSettings(device, translator)

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <TranslatorProvider value={translator}>
      <App session={session} device={device} />
    </TranslatorProvider>
  </StrictMode>,
)
registerServiceWorker()
whenIdle(() => {
  // What a closed tab left goes at the next start all the same.
  void import('./devices/reading/unpack-place.ts').then(
    ({ forgetOldUnpacked }) => forgetOldUnpacked(),
    () => undefined,
  )
  void forgetOldAsides(env.files)
  // Files can be opened by the button all the same.
  void import('./app/watch-arrivals.ts').then(
    ({ watchArrivals }) => watchArrivals(session.opening.arrivals),
    () => undefined,
  )
}, 2000)
sweepDaily({
  session,
  clock,
  note: createDayNote(localStorage, 'loopbaandossier-swept'),
  sweep: async (services) => {
    const [{ sweepFiles }, { sweepScratch }] = await Promise.all([
      import('./services/evidence/sweep-files.ts'),
      import('./storage/copy/sweep-scratch.ts'),
    ])
    await sweepScratch(clock.now())
    return sweepFiles(services)
  },
})
stockExampleLater({
  session,
  stock: async (services) => {
    const [{ stockExample }, { exampleEvidence }, { drawExample }] = await Promise.all([
      import('./services/evidence/stock-example.ts'),
      import('./content/example/evidence.ts'),
      import('./devices/draw-example.ts'),
    ])
    // The example is in the language in which it was opened, which may not be that of now.
    const day = plainDate(clock.now())
    const evidence = languages.flatMap((language) => exampleEvidence(day, language))
    return stockExample(services, evidence, drawExample)
  },
})
