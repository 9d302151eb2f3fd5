import { render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { App, fetchFirstScreen } from '../../src/app/app.tsx'
import { applyDeviceSettings } from '../../src/app/apply-device-settings.ts'
import { createSessionStore } from '../../src/app/session-state.ts'
import { exampleLog } from '../../src/content/example/build.ts'
import { createTranslator } from '../../src/i18n/languages.ts'
import { TranslatorProvider } from '../../src/i18n/use-translation.ts'
import { plainDate } from '../../src/lib/dates.ts'
import type { DossierStore } from '../../src/services/dossier-store.ts'
import { createDeviceSettings } from '../../src/storage/device-settings.ts'
import { createMemoryShelf, type MemoryShelf } from './memory-shelf.ts'
import { createMemoryStorage } from './memory-storage.ts'
import { createTestDesk } from './test-desk.ts'
import { createTestServices } from './render-screen.tsx'

/** What is still there when the app is loaded again. */
interface KeptOnDevice {
  readonly shelf: MemoryShelf
  readonly localStorage: Storage
}

/** A real session on a device in memory, and what stands around it. */
export function createTestSession(
  around?: (store: DossierStore) => DossierStore,
  kept?: KeptOnDevice,
) {
  const localStorage = kept?.localStorage ?? createMemoryStorage()
  const device = createDeviceSettings(localStorage, 'nl-NL')
  const tools = createTestServices({ device })
  const { clock, random } = tools
  const shelf = kept?.shelf ?? createMemoryShelf({ clock, random, ...(around && { around }) })
  const desk = createTestDesk(tools)
  let isFlagged = false
  const exampleFlag = { read: () => isFlagged, write: (on: boolean) => void (isFlagged = on) }
  let isHeld = false
  const inHand = { read: () => isHeld, write: (on: boolean) => void (isHeld = on) }
  const today = plainDate(clock.now())
  const session = createSessionStore({
    shelf,
    tools,
    openEvidence: () => tools.evidence(),
    openCopies: () => tools.copies(),
    openDesk: () => Promise.resolve(desk),
    exampleFlag,
    inHand,
    exampleLog: () => Promise.resolve(exampleLog({ dossier: 'example', today, random })),
  })
  return { session, shelf, tools, device, localStorage, exampleFlag, inHand, desk }
}

/** Shows the whole app as `main.tsx` does, on a device that is new unless told otherwise. */
export async function renderApp(given = createTestSession(), at = '#/') {
  const { session, device, shelf } = given
  await session.restart()
  window.history.replaceState(null, '', at)
  const translator = await createTranslator(device.read().language)
  applyDeviceSettings(device, translator)
  const own = shelf.own() === undefined ? 'welcome' : 'dossier'
  const first = device.read().role === 'mentor' ? 'desk' : own
  await fetchFirstScreen(first, Promise.resolve(translator))
  render(
    <TranslatorProvider value={translator}>
      <App session={session} device={device} />
    </TranslatorProvider>,
  )
  return { user: userEvent.setup(), ...given }
}
