import { act, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { UpdatePrompt } from '../../src/app/update/update-prompt.tsx'
import { createTestServices, renderScreen } from '../support/render-screen.tsx'

// jsdom has no service workers. This is the part of one browser that the prompt talks to: a version
// that is in charge, and perhaps one that waits. Letting it in and reloading is left to the tests in
// a real browser.
class Registration extends EventTarget {
  installing: (EventTarget & { state: string }) | null = null
  readonly said: unknown[] = []
  waiting: { postMessage: (message: unknown) => void } | null

  constructor(isWaiting: boolean) {
    super()
    this.waiting = isWaiting ? { postMessage: (message) => void this.said.push(message) } : null
  }

  /** A new version arrives and installs. */
  install() {
    this.installing = Object.assign(new EventTarget(), { state: 'installed' })
    this.dispatchEvent(new Event('updatefound'))
    this.installing.dispatchEvent(new Event('statechange'))
  }
}

function browserWith(registration: Registration, controller: object | null = {}) {
  const workers = Object.assign(new EventTarget(), {
    controller,
    ready: Promise.resolve(registration),
    getRegistration: () => Promise.resolve(registration),
  })
  Object.defineProperty(navigator, 'serviceWorker', { value: workers, configurable: true })
  return registration
}

afterEach(() => {
  Reflect.deleteProperty(navigator, 'serviceWorker')
})

const open = (isTyping = false) => {
  const openForms = { hold: () => () => undefined, any: () => Promise.resolve(isTyping) }
  return renderScreen(<UpdatePrompt />, { services: createTestServices({ openForms }) })
}
const codeIsGone = () =>
  act(() => {
    window.dispatchEvent(new Event('vite:preloadError'))
  })

test('without a service worker, or a version that waits, it is silent', async () => {
  await open()
  expect(document.body).toHaveTextContent('')
  browserWith(new Registration(false))
  await open()
  await act(() => Promise.resolve())
  expect(document.body).toHaveTextContent('')
})

test('a version that waits is told, and only a press lets it in', async () => {
  const { said } = browserWith(new Registration(true))
  const { user } = await open()
  expect(await screen.findByText('Er is een nieuwe versie')).toBeVisible()
  expect(screen.getByText('Je dossier blijft zoals het is.')).toBeVisible()
  expect(said).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Laad nu' }))
  await waitFor(() => expect(said).toEqual(['SKIP_WAITING']))
})

test('later is later', async () => {
  const { said } = browserWith(new Registration(true))
  const { user } = await open()
  await user.click(await screen.findByRole('button', { name: 'Later' }))
  expect(document.body).toHaveTextContent('')
  expect(said).toEqual([])
})

test('a version that arrives while the app is open is told', async () => {
  const registration = browserWith(new Registration(false))
  await open()
  await act(() => Promise.resolve())
  act(() => registration.install())
  expect(screen.getByText('Er is een nieuwe versie')).toBeVisible()
})

test('the very first version is no update', async () => {
  const registration = browserWith(new Registration(false), null)
  await open()
  await act(() => Promise.resolve())
  act(() => registration.install())
  expect(document.body).toHaveTextContent('')
})

test('nothing is let in over somebody who types', async () => {
  const { said } = browserWith(new Registration(true))
  const { user } = await open(true)
  await user.click(await screen.findByRole('button', { name: 'Laad nu' }))
  expect(await screen.findByText(/Bewaar eerst wat je typt/)).toBeVisible()
  expect(said).toEqual([])
})

test('code that is gone asks to load again, after what is typed was saved', async () => {
  const { user } = await open(true)
  codeIsGone()
  expect(screen.getByText(/De app is vernieuwd. Laad opnieuw/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Laad nu' }))
  expect(await screen.findByText(/Bewaar eerst wat je typt/)).toBeVisible()
})
