import { screen, waitFor } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { DossierStore } from '../../../src/services/dossier-store.ts'
import { createTestSession, renderApp } from '../../support/render-app.tsx'
import { fullDisk, opCount, storedOwner, storedPeriods } from '../../support/stored.ts'

const press = async (user: UserEvent, name: string) =>
  user.click(await screen.findByRole('button', { name }))
const title = (name: string) => screen.findByRole('heading', { level: 1, name })
const field = (name: string) => screen.findByLabelText(name)

function ownStore({ shelf }: ReturnType<typeof createTestSession>): DossierStore {
  const store = shelf.own()
  if (store === undefined) throw new Error('nothing was made')
  return store
}

/** Past the first questions, without an answer. */
async function skipTo(user: UserEvent, step: 'name' | 'school') {
  await press(user, 'Begin')
  await title('Van wie is dit apparaat?')
  await press(user, 'Sla over')
  await title('Hoe heet je?')
  if (step === 'name') return
  await press(user, 'Sla over')
  await title('Waar zit je op school?')
}

test('who skips everything starts with an empty dossier', async () => {
  const { user, ...given } = await renderApp()
  await skipTo(user, 'school')
  expect(given.shelf.own()).toBeUndefined()
  await press(user, 'Klaar, aan de slag')
  expect(await title('Vandaag')).toHaveFocus()
  expect(await screen.findByText('Zo groeit je lijn')).toBeVisible()
  expect(await opCount({ store: ownStore(given) })).toBe(0)
  expect(given.device.read().ownership).toBeUndefined()
})

test('what was told is in the dossier: a name, and the school since the first of August', async () => {
  const { user, ...given } = await renderApp()
  await press(user, 'Begin')
  await user.click(await screen.findByRole('radio', { name: 'Van mij' }))
  await press(user, 'Verder')
  await user.type(await field('Je voornaam'), ' Noor ')
  await press(user, 'Verder')
  await user.selectOptions(await field('Soort onderwijs'), 'vmbo kader')
  await user.type(await field('Leerjaar'), '3')
  await user.type(await field('Naam van je school'), 'Het Anker')
  await user.type(await field('Profiel of opleiding'), 'Zorg en welzijn')
  await press(user, 'Klaar, aan de slag')
  expect(await title('Dag Noor')).toBeVisible()
  const store = ownStore(given)
  expect(await storedOwner(store)).toMatchObject({ firstName: 'Noor' })
  expect(await storedPeriods(store)).toEqual([
    expect.objectContaining({
      ...{ level: 'vmbo-kb', year: 3, school: 'Het Anker', programme: 'Zorg en welzijn' },
      start: '2026-08-01',
    }),
  ])
  expect(given.device.read().ownership).toBe('own')
})

test('a shared device is warned for, and goes on', async () => {
  const { user, device } = await renderApp()
  await press(user, 'Begin')
  await user.click(await screen.findByRole('radio', { name: 'Van school of samen' }))
  expect(screen.getByText(/Iemand anders kan hier je dossier zien/)).toBeVisible()
  expect(device.read().ownership).toBe('shared')
  await press(user, 'Verder')
  expect(await title('Hoe heet je?')).toHaveFocus()
})

test('a name that is too long gives its sentence, and stays to be mended', async () => {
  const { user } = await renderApp()
  await skipTo(user, 'name')
  await user.type(await field('Je voornaam'), 'a'.repeat(41))
  await press(user, 'Verder')
  expect(await screen.findByText('Dit is te lang. Er passen 40 tekens in.')).toBeVisible()
  expect(await field('Je voornaam')).toHaveFocus()
  await user.type(await field('Je voornaam'), '{Backspace}')
  await press(user, 'Verder')
  expect(await title('Waar zit je op school?')).toBeVisible()
})

test('a year that no school has gives its sentence', async () => {
  const { user, shelf } = await renderApp()
  await skipTo(user, 'school')
  await user.type(await field('Leerjaar'), '9')
  await press(user, 'Klaar, aan de slag')
  expect(await screen.findByText('Dit getal is te groot. Het hoogste is 6.')).toBeVisible()
  expect(shelf.own()).toBeUndefined()
})

test('who goes back and on again finds everything as it was typed', async () => {
  const { user, ...given } = await renderApp()
  await skipTo(user, 'name')
  await user.type(await field('Je voornaam'), 'Noor')
  await press(user, 'Terug')
  await title('Van wie is dit apparaat?')
  await press(user, 'Sla over')
  expect(await field('Je voornaam')).toHaveValue('Noor')
  await press(user, 'Verder')
  await user.selectOptions(await field('Soort onderwijs'), 'vmbo kader')
  await user.type(await field('Leerjaar'), '3')
  await user.type(await field('Naam van je school'), 'Het Anker')
  await press(user, 'Terug')
  expect(await field('Je voornaam')).toHaveValue('Noor')
  await press(user, 'Verder')
  expect(await field('Soort onderwijs')).toHaveDisplayValue('vmbo kader')
  expect(await field('Leerjaar')).toHaveValue(3)
  expect(await field('Naam van je school')).toHaveValue('Het Anker')
  expect(await field('Profiel of opleiding')).toHaveValue('')
  await press(user, 'Klaar, aan de slag')
  expect(await title('Dag Noor')).toBeVisible()
  expect(await storedPeriods(ownStore(given))).toMatchObject([
    { level: 'vmbo-kb', year: 3, school: 'Het Anker' },
  ])
})

test('a full device says so, keeps the typed school, and leaves no half dossier', async () => {
  let isFull = true
  const given = createTestSession((store) => ({
    ...store,
    commit: (recs, decide) => (isFull ? fullDisk(store) : store).commit(recs, decide),
  }))
  const { user, shelf } = await renderApp(given)
  await skipTo(user, 'school')
  await user.type(await field('Naam van je school'), 'Het Anker')
  await press(user, 'Klaar, aan de slag')
  expect(await screen.findByText('Je apparaat is vol')).toBeVisible()
  expect(await field('Naam van je school')).toHaveValue('Het Anker')
  await waitFor(() => expect(shelf.own()).toBeUndefined())
  isFull = false
  await press(user, 'Klaar, aan de slag')
  await title('Vandaag')
  expect(await storedPeriods(ownStore(given))).toMatchObject([{ school: 'Het Anker' }])
})

test('the example opens apart, and leaving it goes back to the welcome', async () => {
  const { user, shelf } = await renderApp()
  await press(user, 'Bekijk een voorbeeld')
  expect(await screen.findByText('Dit is een voorbeeld.')).toBeVisible()
  expect(await screen.findByRole('heading', { level: 1, name: /^Dag / })).toBeVisible()
  await press(user, 'Stop met kijken')
  expect(await title('Jouw dossier gaat met je mee')).toBeVisible()
  expect(shelf.own()).toBeUndefined()
  expect(shelf.openCount()).toBe(0)
})

test('an example that does not open says why there, and not at the questions', async () => {
  const { user, shelf } = await renderApp()
  shelf.failWith({ type: 'Blocked' })
  await press(user, 'Bekijk een voorbeeld')
  expect(await screen.findByText('Je dossier gaat niet open')).toBeVisible()
  await skipTo(user, 'school')
  expect(screen.queryByText('Je dossier gaat niet open')).not.toBeInTheDocument()
})

test('the language can be chosen before anything else', async () => {
  const { user, device } = await renderApp()
  await user.click(screen.getByRole('radio', { name: 'English' }))
  expect(await screen.findByRole('group', { name: 'Language' })).toBeVisible()
  expect(device.read().language).toBe('en')
  expect(document.documentElement).toHaveAttribute('lang', 'en')
})
