import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Route } from 'wouter'
import { evidenceKind } from '../../../src/domain/records/evidence.ts'
import { readRecord } from '../../../src/domain/records/record-kind.ts'
import { LoggedPage } from '../../../src/features/log/logged-page.tsx'
import { NewExperiencePage } from '../../../src/features/log/new-experience-page.tsx'
import type { DossierStore } from '../../../src/services/dossier-store.ts'
import { fileOf } from '../../support/files.ts'
import {
  createTestServices,
  renderScreen,
  type RenderOptions,
} from '../../support/render-screen.tsx'
import { countObjectUrls } from '../evidence/given.ts'
import { allExperiences, fullDisk } from './given.ts'

// jsdom has no devices to ask for; a browser on https always has.
beforeEach(() => {
  Object.defineProperty(navigator, 'mediaDevices', { value: {}, configurable: true })
})
afterEach(() => void Reflect.deleteProperty(navigator, 'mediaDevices'))

function Logging() {
  return (
    <>
      <Route path="/ervaring/nieuw" component={NewExperiencePage} />
      <Route path="/ervaring/:rec/bewaard">{({ rec }) => <LoggedPage rec={rec} />}</Route>
    </>
  )
}

const button = (name: string) => screen.getByRole('button', { name })
const roads = () => screen.findByRole('list', { name: 'Voeg bewijs toe' })
const photo = (name: string) => fileOf('jpeg', name, name)

async function allEvidence(store: DossierStore) {
  const read = await store.readRecords({ by: 'kind', kind: evidenceKind.kind })
  if (!read.ok) throw new Error(read.error.type)
  return read.value.map((view) => readRecord(evidenceKind, view))
}

/** On the quick form of a stage, with its roads. */
async function startQuick(options: RenderOptions = {}) {
  countObjectUrls()
  const rendered = await renderScreen(<Logging />, { at: '#/ervaring/nieuw', ...options })
  await rendered.user.click(await screen.findByRole('button', { name: 'Stage' }))
  await roads()
  return rendered
}

test('the quick form has three short roads', async () => {
  await startQuick()
  const items = within(await roads()).getAllByRole('listitem')
  expect(items.map(({ textContent }) => textContent)).toEqual([
    'Maak foto',
    'Spreek in',
    'Kies foto’s',
  ])
})

test('a photo saves the experience with what was typed, and stands once, with its questions', async () => {
  const { user, store } = await startQuick()
  await user.type(screen.getByLabelText('Wat deed je?'), 'Ontbijt gemaakt')
  await user.upload(screen.getByLabelText('Kies foto’s'), photo('brood.jpg'))
  const form = await screen.findByRole('form', { name: 'Over deze foto' })
  const [saved] = await allExperiences(store)
  expect(saved).toMatchObject({ title: 'Ontbijt gemaakt', type: 'internship' })
  expect(await allEvidence(store)).toMatchObject([{ type: 'photo', experiences: [saved?.rec] }])
  expect(screen.queryByRole('list', { name: 'Bewijs' })).not.toBeInTheDocument()
  await user.click(within(form).getByRole('radio', { name: 'Niemand herkenbaar' }))
  await user.type(within(form).getByLabelText(/^Wat zie je/), 'Vers brood')
  await user.click(within(form).getByRole('button', { name: 'Bewaar' }))
  const tiles = await screen.findByRole('list', { name: 'Bewijs' })
  expect(within(tiles).getByRole('button', { name: 'Vers brood' })).toBeVisible()
  expect(form).not.toBeInTheDocument()
  expect(await allEvidence(store)).toMatchObject([{ consent: 'nobody', alt: 'Vers brood' }])
  // Its button is gone: the keyboard goes on where it was, before looking back.
  await user.tab()
  expect(screen.getByRole('link', { name: 'Later' })).toHaveFocus()
})

test('of several photos one is asked about at a time; the others stand beside', async () => {
  const { user } = await startQuick()
  await user.upload(screen.getByLabelText('Kies foto’s'), [photo('een.jpg'), photo('twee.jpg')])
  const tiles = await screen.findByRole('list', { name: 'Bewijs' })
  const shown = () => within(tiles).getAllByRole('button').length
  const first = await screen.findByRole('form')
  expect(shown()).toBe(1)
  await user.click(within(first).getByRole('button', { name: 'Sla over' }))
  await waitFor(() => expect(first).not.toBeInTheDocument())
  const second = await screen.findByRole('form')
  expect(shown()).toBe(1)
  await user.click(within(second).getByRole('button', { name: 'Sla over' }))
  await waitFor(() => expect(shown()).toBe(2))
  expect(screen.queryByRole('form')).not.toBeInTheDocument()
  expect(screen.getByRole('heading', { name: 'Wil je er nu op terugkijken?' })).toBeVisible()
})

test('a file that cannot be evidence says why; the experience is safe', async () => {
  const { user, store } = await startQuick()
  await user.upload(
    screen.getByLabelText('Kies foto’s'),
    new File([], 'leeg.jpg', { type: 'image/jpeg' }),
  )
  expect(await screen.findByText('Dit bestand is leeg')).toBeVisible()
  expect(await allExperiences(store)).toHaveLength(1)
  expect(await allEvidence(store)).toEqual([])
})

test('when the experience cannot be saved, the form stays and no file goes its own way', async () => {
  const { user, services } = await startQuick({ around: fullDisk })
  await user.type(screen.getByLabelText('Wat deed je?'), 'Ontbijt gemaakt')
  await user.upload(screen.getByLabelText('Kies foto’s'), photo('brood.jpg'))
  expect(await screen.findByText('Je apparaat is vol')).toBeVisible()
  expect(screen.getByLabelText('Wat deed je?')).toHaveValue('Ontbijt gemaakt')
  const { files } = await services.evidence()
  expect(await files.list()).toEqual({ ok: true, value: [] })
})

test('on a full disk for files the experience is safe and the photo can be kept elsewhere', async () => {
  const services = createTestServices()
  const { files } = await services.evidence()
  files.failWith({ type: 'DiskFull' })
  const { user, store } = await startQuick({ services })
  await user.upload(screen.getByLabelText('Kies foto’s'), photo('brood.jpg'))
  expect(await screen.findByText('Je apparaat is vol')).toBeVisible()
  expect(await allExperiences(store)).toHaveLength(1)
  await user.click(button('Bewaar het bestand ergens anders'))
  expect(services.savedBlobs).toMatchObject([{ name: 'brood.jpg' }])
  files.failWith(undefined)
  await user.click(button('Probeer opnieuw'))
  expect(await screen.findByRole('form', { name: 'Over deze foto' })).toBeVisible()
  expect(await allEvidence(store)).toHaveLength(1)
})
