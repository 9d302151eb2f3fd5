import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { SettingsPage } from '../../../src/features/settings/settings-page.tsx'
import type { CheckReport, DossierStore } from '../../../src/services/dossier-store.ts'
import { renderScreen, type RenderOptions } from '../../support/render-screen.tsx'
import { fullDisk, opCount, storedOwner, withRecords } from '../../support/stored.ts'

const open = (options?: RenderOptions) => renderScreen(<SettingsPage />, options)
const button = (name: string) => screen.findByRole('button', { name })
const choice = (name: string) => screen.findByRole('radio', { name })
const field = (name: string) => screen.findByLabelText(name)

/** A store whose check says this. */
const checking = (report: CheckReport) => (store: DossierStore) => ({
  ...store,
  check: () => Promise.resolve({ ok: true as const, value: report }),
})

test('a name is kept, and can be taken away again', async () => {
  const { user, store, services } = await open()
  await user.type(await field('Je voornaam'), ' Noor ')
  await user.click(await button('Bewaar je naam'))
  expect(await screen.findByText('Bewaard op dit apparaat')).toBeVisible()
  expect(await storedOwner(store)).toMatchObject({ firstName: 'Noor' })
  expect(screen.queryByRole('button', { name: 'Bewaar je naam' })).not.toBeInTheDocument()
  await user.clear(await field('Je voornaam'))
  expect(screen.queryByText('Bewaard op dit apparaat')).not.toBeInTheDocument()
  await user.click(await button('Bewaar je naam'))
  await waitFor(async () => expect((await storedOwner(store))?.firstName).toBeUndefined())
  expect(await opCount(services)).toBe(2)
})

test('a name that is too long gives its sentence and is not kept', async () => {
  const { user, services } = await open()
  await user.type(await field('Je voornaam'), 'a'.repeat(41))
  await user.click(await button('Bewaar je naam'))
  expect(await screen.findByText('Dit is te lang. Er passen 40 tekens in.')).toBeVisible()
  expect(await opCount(services)).toBe(0)
})

test('a full device says so; the name stays in its field and can leave as a file', async () => {
  const { user, services } = await open({ around: fullDisk })
  await user.type(await field('Je voornaam'), 'Noor')
  await user.click(await button('Bewaar je naam'))
  expect(await screen.findByText('Je apparaat is vol')).toBeVisible()
  expect(await field('Je voornaam')).toHaveValue('Noor')
  await user.click(await button('Bewaar als bestand'))
  expect(services.handedOver).toMatchObject([{ text: 'Noor' }])
})

test('other words are kept with the owner, beside the name, until the school speaks again', async () => {
  const services = await withRecords({
    'owner-dossier-1': ['owner', { firstName: 'Noor' }],
    'period-1': ['period', { level: 'vmbo-kb', start: '2026-08-01' }],
  })
  const { user, store } = await open({ services })
  expect(await choice('Van mijn school')).toBeChecked()
  await user.click(await choice('Mbo'))
  await waitFor(() => expect(screen.getByRole('radio', { name: 'Mbo' })).toBeChecked())
  expect(await storedOwner(store)).toMatchObject({ firstName: 'Noor', termSet: 'mbo' })
  await user.click(await choice('Van mijn school'))
  await waitFor(() => expect(screen.getByRole('radio', { name: 'Van mijn school' })).toBeChecked())
  const owner = await storedOwner(store)
  expect(owner?.termSet).toBeUndefined()
  expect(owner?.firstName).toBe('Noor')
})

test('language, colour, letters and room are choices of this device, not of the dossier', async () => {
  const { user, services } = await open()
  await user.click(await choice('English'))
  await user.click(await choice('Donker'))
  await user.click(await choice('Extra groot'))
  const room = screen.getByRole('switch', { name: 'Meer ruimte tussen letters en regels' })
  expect(room).not.toBeChecked()
  await user.click(room)
  expect(room).toBeChecked()
  expect(services.device.read()).toMatchObject({
    ...{ language: 'en', theme: 'dark', text: 'larger', spacing: 'wide' },
  })
  await user.click(room)
  await user.click(await choice('Zoals dit apparaat'))
  expect(services.device.read()).toMatchObject({ theme: 'auto', spacing: 'normal' })
  expect(await choice('Extra groot')).toBeChecked()
  expect(await opCount(services)).toBe(0)
})

test('whose device it is can be changed, and the browser asked to keep the dossier', async () => {
  const { user, services } = await open()
  expect(await choice('Van mij')).toBeChecked()
  await user.click(await choice('Van school of samen'))
  expect(services.device.read().ownership).toBe('shared')
  expect(await screen.findByText(/De browser mag je dossier wissen/)).toBeVisible()
  await user.click(await button('Vraag de browser om het te bewaren'))
  expect(await screen.findByText(/De browser bewaart je dossier ook als/)).toBeVisible()
  expect(services.keepDataCalls()).toBe(1)
})

test('a check of a sound dossier counts what is there', async () => {
  const services = await withRecords({ 'owner-dossier-1': ['owner', { firstName: 'Noor' }] })
  const { user } = await open({ services })
  await user.click(await button('Controleer en herstel'))
  expect(await screen.findByText('Alles klopt: 1 onderdelen, 1 keer bewaard.')).toBeVisible()
})

test('a check tells what it mended and what it could not read', async () => {
  const report = { ops: 9, records: 3, repaired: ['a'], unsound: 2 }
  const { user } = await open({ around: checking(report) })
  await user.click(await button('Controleer en herstel'))
  expect(await screen.findByText('We hebben 1 onderdeel hersteld. Er is niets weg.')).toBeVisible()
  expect(screen.getByText('2 stukjes konden we niet lezen. Ze blijven staan.')).toBeVisible()
})

test('a check that fails says what to do', async () => {
  const { user } = await open({
    around: (store) => ({
      ...store,
      check: () => Promise.resolve({ ok: false, error: { type: 'ConnectionLost' } }),
    }),
  })
  await user.click(await button('Controleer en herstel'))
  expect(await screen.findByText('De opslag doet het even niet')).toBeVisible()
})
