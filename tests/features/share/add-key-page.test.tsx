import { act, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { encodeKeyCard } from '../../../src/dossier-file/key-card.ts'
import { AddKeyPage } from '../../../src/features/share/add-key-page.tsx'
import type { DossierStore } from '../../../src/services/dossier-store.ts'
import { sharePlaces } from '../../../src/services/packets/share-places.ts'
import { renderScreen } from '../../support/render-screen.tsx'

const card = encodeKeyCard({
  name: 'Meneer De Vries',
  role: 'mentor',
  signKey: `${'ab_-'.repeat(10)}abA`,
  recipient: `age1${'q'.repeat(58)}`,
})

/** A store that writes once it is told to. */
function slowStore() {
  let goOn: () => void = () => undefined
  const waiting = new Promise<void>((resolve) => (goOn = resolve))
  const around = (store: DossierStore): DossierStore => ({
    ...store,
    commit: async (...given) => {
      await waiting
      return store.commit(...given)
    },
  })
  return { around, goOn: () => goOn() }
}

async function compareWords(around?: (store: DossierStore) => DossierStore) {
  const at = `${sharePlaces.keys}/nieuw`
  const rendered = await renderScreen(<AddKeyPage />, { at, ...(around && { around }) })
  const { user } = rendered
  await user.click(await screen.findByLabelText('Plak hier de tekst van de sleutel'))
  await user.paste(card)
  await user.click(screen.getByRole('button', { name: 'Gebruik deze tekst' }))
  await user.click(await screen.findByRole('button', { name: 'Ja, dezelfde' }))
  return rendered
}

async function keptKeys(store: DossierStore) {
  const found = await store.readRecords({ by: 'kind', kind: 'key' })
  return found.ok ? found.value.length : 0
}

test('a key with the same words is kept, and the keys are shown', async () => {
  const { store } = await compareWords()
  await waitFor(() => expect(location.hash).toBe(sharePlaces.keys))
  expect(await keptKeys(store)).toBe(1)
})

test('who went elsewhere while the key was being kept stays there', async () => {
  const { around, goOn } = slowStore()
  const { store } = await compareWords(around)
  act(() => {
    location.hash = '#/dossier'
  })
  goOn()
  await waitFor(async () => expect(await keptKeys(store)).toBe(1))
  await act(() => Promise.resolve())
  expect(location.hash).toBe('#/dossier')
})
