import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { BinPage } from '../../../src/features/dossier/bin-page.tsx'
import { binRecord } from '../../../src/services/remove-record.ts'
import { renderScreen, type RenderOptions } from '../../support/render-screen.tsx'
import { fullDisk, storedView, withRecords } from '../../support/stored.ts'

/** A bin with one of each, and a step that is not in it. */
async function withBin() {
  const services = await withRecords({
    stage: ['experience', { title: 'Stage' }],
    'reflection-1': ['reflection', { experience: 'stage', date: '2027-05-10' }],
    'reflection-2': ['reflection', { experience: 'stage', date: '2027-05-11' }],
    kept: ['step', { what: 'Bel Sam', experience: 'stage', state: 'open' }],
    step: ['step', { what: 'Vraag Mila' }],
    school: ['period', { school: 'Het Anker' }],
    alien: ['hologram', { title: 'Zweeft' }],
  })
  for (const rec of ['school', 'alien', 'step', 'reflection-2', 'stage']) {
    services.clock.moveTo(services.clock.now() + 60_000)
    await binRecord(services, rec, true)
  }
  return services
}

async function open(options: RenderOptions = {}) {
  const services = options.services ?? (await withBin())
  return renderScreen(<BinPage />, { ...options, services })
}

const names = () => screen.queryAllByRole('heading', { level: 2 }).map((h) => h.textContent)
const row = async (name: string) => {
  const heading = await screen.findByRole('heading', { level: 2, name })
  const item = heading.closest('li')
  if (item === null) throw new Error('no row')
  return within(item)
}

test('an empty bin says what comes there', async () => {
  await renderScreen(<BinPage />)
  expect(await screen.findByRole('heading', { name: 'Je prullenbak is leeg' })).toBeVisible()
})

test('everything stands there by its name, the last thrown away first', async () => {
  await open()
  await row('Stage')
  expect(names()).toEqual([
    ...['Stage', 'Terugblik', 'Vraag Mila', 'Onderdeel van een nieuwere versie'],
    'Het Anker',
  ])
  expect((await row('Stage')).getByText('12 mei 2027 om 12:05')).toBeVisible()
})

test('put back it is where it was, and no longer in the bin', async () => {
  const { user, store } = await open()
  await user.click((await row('Stage')).getByRole('button', { name: 'Zet terug' }))
  await waitFor(() => expect(names()).not.toContain('Stage'))
  expect(await storedView(store, 'stage')).toMatchObject({ binned: false })
  expect(await storedView(store, 'step')).toMatchObject({ binned: true })
})

test('erasing asks first; who says no keeps it', async () => {
  const { user, store } = await open()
  await user.click((await row('Stage')).getByRole('button', { name: 'Wis definitief' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Definitief wissen?' }))
  expect(dialog.getByText(/Bij een ervaring gaan ook je antwoorden en je bewijs weg/)).toBeVisible()
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  expect(await storedView(store, 'stage')).toMatchObject({ binned: true })
})

test('erased for ever, with all answers on it; its steps stay', async () => {
  const { user, store } = await open()
  await user.click((await row('Stage')).getByRole('button', { name: 'Wis definitief' }))
  await user.click(await screen.findByRole('button', { name: 'Ja, wis het' }))
  await waitFor(() => expect(names()).not.toContain('Stage'))
  for (const gone of ['stage', 'reflection-1', 'reflection-2']) {
    expect(await storedView(store, gone)).toBeUndefined()
    expect(await store.readHistory(gone)).toEqual({ ok: true, value: [] })
  }
  expect(await storedView(store, 'kept')).toMatchObject({ binned: false })
  expect(names()).not.toContain('Terugblik')
  expect(names()).toContain('Vraag Mila')
})

test('what cannot be put back says why and stays', async () => {
  const { user } = await open({ around: fullDisk })
  await user.click((await row('Stage')).getByRole('button', { name: 'Zet terug' }))
  expect(await screen.findByText('Je apparaat is vol')).toBeVisible()
  expect(names()).toContain('Stage')
})
