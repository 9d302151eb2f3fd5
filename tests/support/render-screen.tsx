import { QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { userEvent, type UserEvent } from '@testing-library/user-event'
import { useEffect, useMemo, type ReactNode } from 'react'
import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { createTranslator, fetchTexts } from '../../src/i18n/languages.ts'
import { TranslatorProvider } from '../../src/i18n/use-translation.ts'
import { err, ok } from '../../src/lib/result.ts'
import { createQueryClient, keepQueriesLive } from '../../src/screen/queries/live-queries.ts'
import { ServicesProvider } from '../../src/screen/services-context.tsx'
import type { DeviceChoices, DeviceSettings } from '../../src/services/device-settings.ts'
import type { DossierStore } from '../../src/services/dossier-store.ts'
import type { Services } from '../../src/services/services.ts'
import { createMemoryStore } from '../../src/storage/memory-store.ts'
import { laterNamespaces } from './all-texts.ts'
import { createTestOpening } from './test-opening.ts'
import { createTestCopies, type TestCopies } from './test-copies.ts'
import { createTestEvidence, type TestEvidence } from './test-evidence.ts'
import { createTestPdf } from './test-pdf.ts'
import { createTestVoice, type TestVoice } from './test-voice.ts'

/** Noon on Wednesday 12 May 2027, on this machine's own clock. */
export const testNow = new Date(2027, 4, 12, 12).getTime()

/** Real services around a dossier in memory, with a clock that stands still unless it is moved. */
export interface TestServices extends Services {
  readonly clock: { now: () => number; moveTo: (ms: number) => void }
  readonly evidence: () => Promise<TestEvidence>
  readonly copies: () => Promise<TestCopies>
  /** What was handed to the person as a file. */
  readonly handedOver: { name: string; text: string }[]
  /** What was handed over as bytes. */
  readonly savedBlobs: { name: string; bytes: Blob }[]
  readonly voice: TestVoice
  /** How often the browser was asked to keep the data. */
  readonly keepDataCalls: () => number
}

export function createTestServices(change: Partial<Services> = {}): TestServices {
  let now = testNow
  let count = 0
  let asked = 0
  const clock = { now: () => now, moveTo: (ms: number) => void (now = ms) }
  const random = (length: number) => {
    count += 1
    return Uint8Array.from({ length }, (_, i) => (i < 8 ? i * 31 + 7 : count >>> (8 * (15 - i))))
  }
  const evidence = createTestEvidence({ clock })
  const copies = createTestCopies(() => Promise.resolve(evidence.files))
  const handedOver: { name: string; text: string }[] = []
  const voice = createTestVoice()
  const savedBlobs: { name: string; bytes: Blob }[] = []
  return {
    store: createMemoryStore({ dossier: 'dossier-1', writer: 'writer-1', clock, random }),
    random,
    device: createTestDevice(),
    openForms: { hold: () => () => undefined, any: () => Promise.resolve(false) },
    session: {
      start: () => Promise.resolve(ok(undefined)),
      openExample: () => Promise.resolve(ok(undefined)),
      leaveExample: () => Promise.resolve(),
      eraseAll: () => Promise.resolve(ok(undefined)),
      leave: () => Promise.resolve(ok(undefined)),
      workAs: () => Promise.resolve(),
      restart: () => Promise.resolve(),
      adopt: () => Promise.resolve(err({ type: 'StorageFailed', detail: 'no shelf' })),
    },
    keepData: () => {
      asked += 1
      return Promise.resolve()
    },
    opening: createTestOpening({ clock, random }),
    qr: () => Promise.resolve({ read: () => new Promise(() => undefined) }),
    readAloud: () => Promise.resolve(voice),
    pdf: () => Promise.resolve(createTestPdf()),
    saveAsFile: (name, text) => void handedOver.push({ name, text }),
    saveBlob: (name, bytes) => void savedBlobs.push({ name, bytes }),
    isDataKept: () => Promise.resolve(asked > 0),
    isExample: false,
    ...change,
    clock,
    evidence: () => Promise.resolve(evidence),
    copies: () => Promise.resolve(copies),
    handedOver,
    voice,
    savedBlobs,
    keepDataCalls: () => asked,
  }
}

function createTestDevice(): DeviceSettings {
  let choices: DeviceChoices = {
    language: 'nl',
    theme: 'auto',
    text: 'normal',
    spacing: 'normal',
    ownership: 'own',
  }
  const listeners = new Set<() => void>()
  return {
    read: () => choices,
    write: (change) => {
      choices = { ...choices, ...change }
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

export interface RenderOptions {
  services?: TestServices
  /** A store that behaves otherwise, such as a full disk, around the one in memory. */
  around?: (store: DossierStore) => DossierStore
  /** Where the app stands, as one of `places`. */
  at?: string
  language?: string
}

export interface RenderedScreen {
  user: UserEvent
  services: TestServices
  store: DossierStore
  /** Takes the screen away, as a closed tab does after its last flush. */
  unmount: () => void
}

/** Shows a screen as the app does: services, read cache, words and the hash as its place. */
export async function renderScreen(
  screen: ReactNode,
  options: RenderOptions = {},
): Promise<RenderedScreen> {
  const given = options.services ?? createTestServices()
  const services = options.around ? { ...given, store: options.around(given.store) } : given
  window.history.replaceState(null, '', options.at ?? '#/')
  const translator = await createTranslator(options.language ?? 'nl')
  await fetchTexts(translator, laterNamespaces)
  const { unmount } = render(
    <TranslatorProvider value={translator}>
      <OpenDossier services={services}>{screen}</OpenDossier>
    </TranslatorProvider>,
  )
  return { user: userEvent.setup(), services, store: services.store, unmount }
}

function OpenDossier({ services, children }: { services: Services; children: ReactNode }) {
  const { store } = services
  const queryClient = useMemo(createQueryClient, [])
  useEffect(() => keepQueriesLive(queryClient, store), [queryClient, store])
  return (
    <QueryClientProvider client={queryClient}>
      <ServicesProvider services={services}>
        <Router hook={useHashLocation}>{children}</Router>
      </ServicesProvider>
    </QueryClientProvider>
  )
}
