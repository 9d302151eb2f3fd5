import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { readRecord } from '../../../src/domain/records/record-kind.ts'
import { stepKind, type Step } from '../../../src/domain/records/step.ts'
import { StepPage } from '../../../src/features/steps/step-page.tsx'
import type { DossierStore } from '../../../src/services/dossier-store.ts'
import { saveRecord } from '../../../src/services/save-record.ts'
import { createTestServices, renderScreen } from '../../support/render-screen.tsx'

const what = 'Vraag Sam hoe het mbo is'

async function withStep(values: Record<string, string> = {}) {
  const services = createTestServices()
  const step = { what, state: 'open', due: '2027-05-14', ...values }
  await saveRecord(services, { rec: 'stage-1', kind: 'experience', values: { title: 'Stage' } })
  await saveRecord(services, { rec: 'step-1', kind: 'step', values: step })
  return services
}

async function allSteps(store: DossierStore): Promise<Step[]> {
  const read = await store.readRecords({ by: 'kind', kind: 'step' })
  if (!read.ok) throw new Error(read.error.type)
  return read.value.map((view) => readRecord(stepKind, view))
}

async function only(store: DossierStore): Promise<Step> {
  const [step] = await allSteps(store)
  if (step === undefined) throw new Error('no step')
  return step
}

const button = (name: string) => screen.getByRole('button', { name })

test('a new step is stored with what was filled in, and nothing else', async () => {
  const { user, store } = await renderScreen(<StepPage rec="nieuw" />, { at: '#/stappen/nieuw' })
  await user.click(await screen.findByRole('button', { name: 'Bewaar' }))
  expect(await screen.findByText('Vul dit in.')).toBeVisible()
  await user.type(screen.getByLabelText(/Wat ga je doen/), what)
  await user.type(screen.getByLabelText(/Wie kan je helpen/), 'Sam')
  await user.keyboard('{Enter}')
  await waitFor(async () => expect(await allSteps(store)).toHaveLength(1))
  const { rec, created, changed, ...step } = await only(store)
  expect(step).toEqual({
    ...{ what, helper: 'Sam', state: 'open' },
    ...{ binned: false, undecided: [], unreadable: [] },
  })
  expect(created).toBe(changed)
  await waitFor(() => expect(window.location.hash).toBe(`#/stappen/${rec}`))
})

test('a step shows what is known of it and where it came from', async () => {
  const services = await withStep({ experience: 'stage-1', firstStep: 'Zijn nummer vragen' })
  await renderScreen(<StepPage rec="step-1" />, { services })
  expect(await screen.findByRole('heading', { name: what })).toBeVisible()
  expect(screen.getByText('14 mei 2027')).toBeVisible()
  expect(screen.getByText('Zijn nummer vragen')).toBeVisible()
  expect(await screen.findByRole('link', { name: 'Stage' })).toHaveAttribute(
    'href',
    '#/ervaring/stage-1',
  )
})

test('a step moves to another day and says why', async () => {
  const { user, store } = await renderScreen(<StepPage rec="step-1" />, {
    services: await withStep(),
  })
  await user.click(await screen.findByRole('button', { name: 'Verschuif' }))
  const dialog = within(screen.getByRole('dialog'))
  await user.click(dialog.getByRole('button', { name: 'Verschuif de stap' }))
  expect(await dialog.findByText('Kies een dag, zoals 12-05-2027.')).toBeVisible()
  await user.type(dialog.getByLabelText('Welke dag past beter?'), '2027-06-01')
  await user.type(dialog.getByLabelText(/Waarom een andere dag/), 'Sam is ziek')
  await user.click(dialog.getByRole('button', { name: 'Verschuif de stap' }))
  expect(await screen.findByText('Open, op een andere dag')).toBeVisible()
  expect(await only(store)).toMatchObject({
    ...{ state: 'moved', due: '2027-06-01', decided: '2027-05-12', note: 'Sam is ziek' },
  })
})

test('a step is let go, and opened again', async () => {
  const { user, store } = await renderScreen(<StepPage rec="step-1" />, {
    services: await withStep(),
  })
  await user.click(await screen.findByRole('button', { name: 'Laat los' }))
  const dialog = within(screen.getByRole('dialog'))
  await user.type(dialog.getByLabelText(/Waarom laat je/), 'Ik weet het al')
  await user.click(dialog.getByRole('button', { name: 'Laat los' }))
  expect(await screen.findByText('Losgelaten op 12 mei 2027')).toBeVisible()
  expect(await only(store)).toMatchObject({ state: 'letGo', note: 'Ik weet het al' })
  await user.click(button('Zet weer open'))
  await waitFor(async () => expect(await only(store)).toMatchObject({ state: 'open' }))
  expect((await only(store)).decided).toBeUndefined()
})

test('done, and undone', async () => {
  const { user, store } = await renderScreen(<StepPage rec="step-1" />, {
    services: await withStep(),
  })
  await user.click(await screen.findByRole('button', { name: 'Gedaan' }))
  await user.click(await screen.findByRole('button', { name: 'Maak ongedaan' }))
  expect(await screen.findByRole('button', { name: 'Gedaan' })).toBeVisible()
  expect(await only(store)).toMatchObject({ state: 'open', due: '2027-05-14' })
})

test('a change that another tab made meanwhile stays beside this one', async () => {
  const services = await withStep()
  const { user, store } = await renderScreen(<StepPage rec="step-1" />, { services })
  await user.click(await screen.findByRole('button', { name: 'Wijzig' }))
  const helper = screen.getByLabelText(/Wie kan je helpen/)
  await user.type(helper, 'Sam')
  await saveRecord(services, { rec: 'step-1', kind: 'step', values: { helper: 'Mila' } })
  await user.click(button('Bewaar'))
  expect(await screen.findByText('Bewaard op dit apparaat')).toBeVisible()
  expect((await only(store)).undecided).toEqual(['helper'])
  const keep = await screen.findAllByRole('button', { name: 'Kies deze' })
  expect(keep).toHaveLength(2)
  await user.click(keep[1] as HTMLElement)
  await waitFor(async () => expect((await only(store)).undecided).toEqual([]))
  expect(screen.queryByRole('button', { name: 'Kies deze' })).not.toBeInTheDocument()
})

test('typing survives a closed tab, and can be thrown away', async () => {
  const services = await withStep()
  const first = await renderScreen(<StepPage rec="step-1" />, { services })
  await first.user.click(await screen.findByRole('button', { name: 'Wijzig' }))
  await first.user.type(screen.getByLabelText(/Waarom wil je dit/), 'Dan weet ik meer')
  first.unmount()
  const { user, store } = await renderScreen(<StepPage rec="step-1" />, { services })
  expect(await screen.findByDisplayValue('Dan weet ik meer')).toBeVisible()
  await user.click(button('Gooi mijn getypte tekst weg'))
  expect(screen.queryByDisplayValue('Dan weet ik meer')).not.toBeInTheDocument()
  expect(await store.readDrafts()).toEqual({ ok: true, value: [] })
})

test('a full disk keeps the text on the screen and offers it as a file', async () => {
  const services = await withStep()
  const { user, store } = await renderScreen(<StepPage rec="step-1" />, {
    services,
    around: (inner) => ({
      ...inner,
      commit: () => Promise.resolve({ ok: false, error: { type: 'DiskFull' } }),
    }),
  })
  await user.click(await screen.findByRole('button', { name: 'Wijzig' }))
  await user.type(screen.getByLabelText(/Waarom wil je dit/), 'Dan weet ik meer')
  await user.click(button('Bewaar'))
  expect(await screen.findByText('Je apparaat is vol')).toBeVisible()
  expect(screen.getByDisplayValue('Dan weet ik meer')).toBeVisible()
  await user.click(button('Bewaar als bestand'))
  expect(services.handedOver[0]?.text).toContain('Dan weet ik meer')
  expect((await only(store)).why).toBeUndefined()
})

test('the bin takes a step and gives it back', async () => {
  const { user, store } = await renderScreen(<StepPage rec="step-1" />, {
    services: await withStep(),
  })
  await user.click(await screen.findByRole('button', { name: 'Gooi weg' }))
  await user.click(await screen.findByRole('button', { name: 'Haal terug' }))
  expect(await screen.findByRole('heading', { name: what })).toBeVisible()
  expect((await only(store)).binned).toBe(false)
})
