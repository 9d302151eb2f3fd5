import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { readRecord } from '../../../src/domain/records/record-kind.ts'
import { stepKind } from '../../../src/domain/records/step.ts'
import { StepsPage } from '../../../src/features/steps/steps-page.tsx'
import type { DossierStore } from '../../../src/services/dossier-store.ts'
import { saveRecord } from '../../../src/services/save-record.ts'
import { createTestServices, renderScreen } from '../../support/render-screen.tsx'

// Today is Wednesday 12 May 2027.
const steps = {
  late: { what: 'Bel de opleiding', due: '2027-05-07', helper: 'mevrouw Bakker' },
  old: { what: 'Vraag Sam', due: '2027-04-01' },
  today: { what: 'Mail mijn mentor', due: '2027-05-12' },
  week: { what: 'Zoek een stage', due: '2027-05-16' },
  later: { what: 'Naar de open dag', due: '2027-05-17', state: 'moved' },
  some: { what: 'Rijbewijs halen' },
  done: { what: 'Cv maken', state: 'done', decided: '2027-05-01' },
  gone: { what: 'Naar Spanje', state: 'letGo', decided: '2027-05-02' },
}

async function withSteps(chosen: Record<string, Record<string, string>>) {
  const services = createTestServices()
  for (const [rec, values] of Object.entries(chosen)) {
    await saveRecord(services, { rec, kind: 'step', values: { state: 'open', ...values } })
  }
  return services
}

async function stored(store: DossierStore, rec: string) {
  const read = await store.readRecord(rec)
  if (!read.ok || read.value === undefined) throw new Error('no such step')
  return readRecord(stepKind, read.value)
}

function fullDisk(store: DossierStore): DossierStore {
  return {
    ...store,
    commit: () => Promise.resolve({ ok: false, error: { type: 'DiskFull' } }),
  }
}

const group = async (name: string) => within(await screen.findByRole('region', { name }))
const titles = (within: { getAllByRole: (role: string) => HTMLElement[] }) =>
  within.getAllByRole('link').map((link) => link.textContent)

test('steps stand by their day, the oldest first, with kind words', async () => {
  await renderScreen(<StepsPage />, { services: await withSteps(steps) })
  const overdue = await group('De dag is voorbij')
  expect(titles(overdue)).toEqual(['Vraag Sam', 'Bel de opleiding'])
  expect(overdue.getByText('was voor vrijdag 7 mei · met mevrouw Bakker')).toBeVisible()
  expect(overdue.getByText('was voor 1 april')).toBeVisible()
  const week = await group('Deze week')
  expect(titles(week)).toEqual(['Mail mijn mentor', 'Zoek een stage'])
  expect(week.getByText('voor vandaag')).toBeVisible()
  expect(titles(await group('Later'))).toEqual(['Naar de open dag'])
  expect(titles(await group('Ooit'))).toEqual(['Rijbewijs halen'])
  expect(screen.getByText('Gedaan (1)')).toBeVisible()
  expect(screen.getByText('Losgelaten (1)')).toBeVisible()
})

test('without any step the page says how to begin', async () => {
  await renderScreen(<StepsPage />)
  expect(await screen.findByText('Hier komen je stappen')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Maak je eerste stap' })).toHaveAttribute(
    'href',
    '#/stappen/nieuw',
  )
})

test('a tick is done straight away, with room to tell how it went', async () => {
  const services = await withSteps({ late: steps.late })
  const { user, store } = await renderScreen(<StepsPage />, { services })
  await user.click(await screen.findByRole('checkbox', { name: 'Gedaan: Bel de opleiding' }))
  await user.type(await screen.findByLabelText(/Hoe ging het/), 'Ze waren heel aardig.')
  expect(await stored(store, 'late')).toMatchObject({ state: 'done', decided: '2027-05-12' })
  await user.click(screen.getByRole('button', { name: 'Bewaar' }))
  expect(await screen.findByText('Je zin is bewaard op dit apparaat')).toBeVisible()
  expect(await stored(store, 'late')).toMatchObject({
    state: 'done',
    note: 'Ze waren heel aardig.',
    due: '2027-05-07',
  })
})

test('undo brings a ticked step back as it was', async () => {
  const services = await withSteps({ later: steps.later })
  const { user, store } = await renderScreen(<StepsPage />, { services })
  await user.click(await screen.findByRole('checkbox', { name: 'Gedaan: Naar de open dag' }))
  await user.click(await screen.findByRole('button', { name: 'Maak ongedaan' }))
  expect(await screen.findByText('voor maandag 17 mei')).toBeVisible()
  expect(screen.getByRole('checkbox')).not.toBeChecked()
  const step = await stored(store, 'later')
  expect(step).toMatchObject({ state: 'moved', due: '2027-05-17' })
  expect(step.decided).toBeUndefined()
})

test('a full disk is told, and the step stays open', async () => {
  const services = await withSteps({ late: steps.late })
  const { user, store } = await renderScreen(<StepsPage />, { services, around: fullDisk })
  await user.click(await screen.findByRole('checkbox', { name: 'Gedaan: Bel de opleiding' }))
  expect(await screen.findByText('Je apparaat is vol')).toBeVisible()
  expect(screen.getByRole('checkbox')).not.toBeChecked()
  expect(await stored(store, 'late')).toMatchObject({ state: 'open' })
})
