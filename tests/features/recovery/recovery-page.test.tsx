import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { StoreError } from '../../../src/services/dossier-store.ts'
import { createTestSession, renderApp } from '../../support/render-app.tsx'
import { storedOwner } from '../../support/stored.ts'

const button = (name: string) => screen.findByRole('button', { name })
const title = (name: string) => screen.findByRole('heading', { level: 1, name })

/** The device of Noor, with the app closed again. */
async function deviceOfNoor() {
  const given = createTestSession()
  await given.session.start({ firstName: 'Noor' })
  return given
}

async function withLostDossier() {
  const given = await deviceOfNoor()
  const kept = given.shelf.own()
  given.shelf.lose()
  return { given, kept }
}

test('a dossier that is gone is never a first visit: it says so and what to try', async () => {
  const { given } = await withLostDossier()
  await renderApp(given)
  expect(await title('Je dossier is hier niet te vinden')).toHaveFocus()
  expect(screen.getByText(/Nu vinden we het niet meer/)).toBeVisible()
  expect(screen.getAllByRole('listitem')).toHaveLength(3)
  expect(screen.queryByRole('button', { name: 'Begin' })).not.toBeInTheDocument()
})

test('it names the best copy that was noted, and leads to opening it', async () => {
  const given = await deviceOfNoor()
  const at = Date.UTC(2026, 1, 3, 12)
  const note = { at, kind: 'shared', name: 'Dossier Noor', where: 'Mail aan mezelf' } as const
  const store = given.shelf.own()
  const best = { note: { ...note, isLocked: true }, ids: { ops: [], erasures: [] } }
  await store?.writeNote('copies', { recent: [], best })
  given.shelf.lose()
  await renderApp(given)
  expect(await title('Je dossier is hier niet te vinden')).toBeVisible()
  for (const known of ['3 februari 2026', 'Dossier Noor', 'Mail aan mezelf', /wachtzin/]) {
    expect(screen.getByText(known)).toBeVisible()
  }
  expect(screen.getByRole('link', { name: 'Open je kopie' })).toHaveAttribute('href', '#/openen')
})

test('looking again changes nothing while it is gone', async () => {
  const { given } = await withLostDossier()
  const { user, session } = await renderApp(given)
  await user.click(await button('Zoek nog een keer'))
  expect(await title('Je dossier is hier niet te vinden')).toBeVisible()
  expect(session.state()).toEqual({ phase: 'missing' })
  expect(given.shelf.own()).toBeUndefined()
})

test('starting anew asks twice; who says no is still here, and nothing is forgotten', async () => {
  const { given } = await withLostDossier()
  const { user, session } = await renderApp(given)
  await user.click(await button('Begin een nieuw dossier'))
  const dialog = within(await screen.findByRole('dialog', { name: 'Nieuw dossier beginnen?' }))
  expect(dialog.getByText(/Het oude dossier komt dan niet vanzelf terug/)).toBeVisible()
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  await session.restart()
  expect(session.state()).toEqual({ phase: 'missing' })
})

test('who says yes twice begins as on a new device', async () => {
  const { given } = await withLostDossier()
  const { user, session } = await renderApp(given)
  await user.click(await button('Begin een nieuw dossier'))
  await user.click(await button('Begin leeg'))
  expect(await title('Jouw dossier gaat met je mee')).toBeVisible()
  await session.restart()
  expect(session.state()).toEqual({ phase: 'welcome' })
})

const sentences: readonly [StoreError, string, RegExp][] = [
  [{ type: 'DiskFull' }, 'Je apparaat is vol', /Maak ruimte vrij op dit apparaat/],
  [{ type: 'ConnectionLost' }, 'De opslag doet het even niet', /Start de browser opnieuw/],
  [{ type: 'Blocked' }, 'Je dossier gaat niet open', /Sluit de app in andere tabbladen/],
  [{ type: 'NewerVersion' }, 'Deze app is te oud voor je dossier', /Je dossier is veilig/],
  [{ type: 'Superseded' }, 'De app is in een ander tabblad vernieuwd', /Laad dit tabblad opnieuw/],
  [
    { type: 'StorageFailed', detail: 'x' },
    'Je dossier gaat niet open',
    /Start je apparaat opnieuw/,
  ],
]

test.each(sentences)('a dossier that does not open says why: %o', async (error, heading, text) => {
  const given = await deviceOfNoor()
  given.shelf.failWith(error)
  await renderApp(given)
  expect(await title(heading)).toHaveFocus()
  expect(screen.getByText(text)).toBeVisible()
  expect(screen.getByText('We hebben niets gewist.')).toBeVisible()
  expect(screen.queryByText(/niet bewaard/)).not.toBeInTheDocument()
  expect(screen.getAllByRole('button')).toHaveLength(1)
})

test('trying again opens it once it can, with everything in it', async () => {
  const given = await deviceOfNoor()
  given.shelf.failWith({ type: 'Blocked' })
  const { user } = await renderApp(given)
  await user.click(await button('Probeer opnieuw'))
  expect(await title('Je dossier gaat niet open')).toBeVisible()
  given.shelf.failWith(undefined)
  await user.click(await button('Probeer opnieuw'))
  expect(await title('Dag Noor')).toBeVisible()
  const store = given.shelf.own()
  expect(store && (await storedOwner(store))?.firstName).toBe('Noor')
})
