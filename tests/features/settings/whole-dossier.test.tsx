import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { createTestSession, renderApp } from '../../support/render-app.tsx'
import { storedOwner } from '../../support/stored.ts'

const button = (name: string) => screen.findByRole('button', { name })
const title = (name: string) => screen.findByRole('heading', { level: 1, name })

/** The settings of a dossier that belongs to Noor. */
async function openSettings(given = createTestSession()) {
  await given.session.start({ firstName: 'Noor' })
  return renderApp(given, '#/instellingen')
}

async function nameOf({ shelf }: ReturnType<typeof createTestSession>) {
  const store = shelf.own()
  return store && (await storedOwner(store))?.firstName
}

test('the example opens from the settings, and the own dossier is there again afterwards', async () => {
  const { user, ...given } = await openSettings()
  await user.click(await button('Bekijk een voorbeeld'))
  expect(await screen.findByText('Dit is een voorbeeld.')).toBeVisible()
  expect(await screen.findByLabelText('Je voornaam')).not.toHaveValue('Noor')
  expect(screen.queryByRole('button', { name: 'Bekijk een voorbeeld' })).not.toBeInTheDocument()
  await user.click(await button('Stop met kijken'))
  await waitFor(() => expect(screen.getByLabelText('Je voornaam')).toHaveValue('Noor'))
  expect(screen.queryByText('Dit is een voorbeeld.')).not.toBeInTheDocument()
  expect(await nameOf(given)).toBe('Noor')
})

test('an example that does not open says why, and the own dossier stays open', async () => {
  const { user, shelf } = await openSettings()
  await screen.findByDisplayValue('Noor')
  shelf.failWith({ type: 'Blocked' })
  await user.click(await button('Bekijk een voorbeeld'))
  expect(await screen.findByText('Je dossier gaat niet open')).toBeVisible()
  expect(screen.getByLabelText('Je voornaam')).toHaveValue('Noor')
})

test('erasing asks twice; who says no keeps everything', async () => {
  const { user, ...given } = await openSettings()
  await user.click(await button('Wis alles van dit apparaat'))
  const dialog = within(screen.getByRole('dialog', { name: 'Weet je het zeker?' }))
  expect(dialog.getByText(/Niemand kan ze terughalen/)).toBeVisible()
  await user.click(dialog.getByRole('button', { name: 'Annuleer' }))
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  expect(await button('Wis alles van dit apparaat')).toHaveFocus()
  expect(await nameOf(given)).toBe('Noor')
})

test('Escape is no, too', async () => {
  const { user, ...given } = await openSettings()
  await user.click(await button('Wis alles van dit apparaat'))
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  expect(await nameOf(given)).toBe('Noor')
})

test('who says yes twice has an empty device, and sees the welcome', async () => {
  const { user, shelf, session } = await openSettings()
  await user.click(await button('Wis alles van dit apparaat'))
  await user.click(await button('Ja, wis alles'))
  expect(await title('Jouw dossier gaat met je mee')).toBeVisible()
  expect(shelf.own()).toBeUndefined()
  await session.restart()
  expect(session.state()).toEqual({ phase: 'welcome' })
})

test('who begins after that begins on Vandaag', async () => {
  const { user } = await openSettings()
  for (const name of ['Wis alles van dit apparaat', 'Ja, wis alles']) {
    await user.click(await button(name))
  }
  expect(await screen.findByText('Alles is gewist van dit apparaat.')).toBeVisible()
  for (const name of ['Begin', 'Sla over', 'Sla over', 'Klaar, aan de slag']) {
    await user.click(await button(name))
  }
  expect(await title('Vandaag')).toBeVisible()
})

test('a dossier that cannot be erased says so and is still there', async () => {
  const { user, ...given } = await openSettings()
  const state = given.session.state()
  if (state.phase !== 'open') throw new Error('not open')
  Object.assign(state.services.store, {
    destroy: () => Promise.resolve({ ok: false, error: { type: 'Blocked' } }),
  })
  await user.click(await button('Wis alles van dit apparaat'))
  await user.click(await button('Ja, wis alles'))
  expect(await screen.findByText('Je dossier gaat niet open')).toBeVisible()
  expect(await nameOf(given)).toBe('Noor')
})
