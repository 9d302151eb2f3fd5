import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Json } from '../../../src/lib/json.ts'
import { ContinueCards } from '../../../src/features/today/continue-cards.tsx'
import { saveRecord } from '../../../src/services/save-record.ts'
import { createTestServices, renderScreen } from '../../support/render-screen.tsx'

const services = createTestServices
const put = (
  to: ReturnType<typeof services>,
  rec: string,
  kind: string,
  values: Record<string, Json>,
) => saveRecord(to, { rec, kind, values })
const links = () =>
  screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])

test('what was looked back on is not asked again: the next is the part that is open', async () => {
  const here = services()
  await put(here, 'stage', 'experience', { title: 'Stage', date: '2027-05-10', goal: 'Zien' })
  await put(here, 'r1', 'reflection', { experience: 'stage', date: '2027-05-10' })
  await renderScreen(<ContinueCards />, { services: here })
  expect(await screen.findByText('Nog open: wat kwam eruit?')).toBeVisible()
  expect(links()).toContainEqual(['Schrijf één zin', '#/ervaring/stage/bewerken/result'])
  expect(screen.queryByText('Kijk 2 minuten terug')).not.toBeInTheDocument()
})

test('half done typing says what it is about, and its experience is not offered twice', async () => {
  const here = services()
  await put(here, 'stage', 'experience', { title: 'Koffie gezet', date: '2027-05-10' })
  await here.store.writeDraft({ key: 'look-back/stage', value: {}, at: 1 })
  await here.store.writeDraft({ key: 'quick/e9', value: { title: 'Naar de open dag' }, at: 2 })
  await renderScreen(<ContinueCards />, { services: here })
  const region = within(await screen.findByRole('region', { name: 'Ga verder' }))
  expect(await region.findByRole('heading', { name: 'Koffie gezet' })).toBeVisible()
  expect(await region.findByRole('heading', { name: 'Naar de open dag' })).toBeVisible()
  expect(links()).toEqual([
    ['Ga door met typen', '#/ervaring/stage/terugkijken'],
    ['Ga door met typen', '#/ervaring/nieuw'],
  ])
})

test('a form that was left this moment is offered; a note typed on this screen is not', async () => {
  const here = services()
  await put(here, 'stap', 'step', { what: 'Bel de opleiding', state: 'open' })
  // The form that closed keeps its last words when this screen stands already.
  const at = here.clock.now() + 300
  await here.store.writeDraft({ key: 'step-note/stap', value: { note: 'druk' }, at })
  await here.store.writeDraft({ key: 'quick/e9', value: { title: 'Naar de open dag' }, at })
  await renderScreen(<ContinueCards />, { services: here })
  expect(await screen.findByRole('heading', { name: 'Naar de open dag' })).toBeVisible()
  expect(links()).toEqual([['Ga door met typen', '#/ervaring/nieuw']])
})
