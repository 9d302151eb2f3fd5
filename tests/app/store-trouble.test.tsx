import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { StoreTrouble } from '../../src/app/store-trouble.tsx'
import type { StoreEvent } from '../../src/services/dossier-store.ts'
import { createListeners } from '../../src/storage/listeners.ts'
import { renderScreen } from '../support/render-screen.tsx'

/** The notice, and a store that says what the test lets it say. */
async function renderTrouble() {
  const events = createListeners<StoreEvent>()
  const { unmount } = await renderScreen(<StoreTrouble />, {
    around: (store) => ({ ...store, subscribe: events.subscribe }),
  })
  return { say: (event: StoreEvent) => act(() => events.emit(event)), unmount }
}

const reload = () => screen.queryByRole('button', { name: 'Laad opnieuw' })

test('it is silent as long as writing works', async () => {
  const { say } = await renderTrouble()
  say({ type: 'changed', tables: ['records'] })
  say({ type: 'closing' })
  expect(document.body).toHaveTextContent('')
})

test('a write that fails is told, and goes away when one succeeds', async () => {
  const { say } = await renderTrouble()
  say({ type: 'failed', error: { type: 'DiskFull' } })
  expect(screen.getByText('Je apparaat is vol')).toBeVisible()
  expect(screen.getByText(/Dit is niet bewaard/)).toBeVisible()
  expect(reload()).not.toBeInTheDocument()
  say({ type: 'recovered' })
  expect(document.body).toHaveTextContent('')
})

test('the last trouble is the one that is told', async () => {
  const { say } = await renderTrouble()
  say({ type: 'failed', error: { type: 'DiskFull' } })
  say({ type: 'failed', error: { type: 'ConnectionLost' } })
  expect(screen.getByText('De opslag doet het even niet')).toBeVisible()
  expect(screen.queryByText('Je apparaat is vol')).not.toBeInTheDocument()
})

test('a tab that was overtaken by a newer version can only be loaded again', async () => {
  const { say } = await renderTrouble()
  say({ type: 'superseded' })
  expect(screen.getByText('De app is in een ander tabblad vernieuwd')).toBeVisible()
  expect(reload()).toBeVisible()
})

test('an app that is too old says so and offers the new one', async () => {
  const { say } = await renderTrouble()
  say({ type: 'failed', error: { type: 'NewerVersion' } })
  expect(screen.getByText('Deze app is te oud voor je dossier')).toBeVisible()
  expect(reload()).toBeVisible()
})
