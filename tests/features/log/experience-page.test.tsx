import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ExperiencePage } from '../../../src/features/log/experience-page.tsx'
import { binRecord } from '../../../src/services/remove-record.ts'
import { createTestServices, renderScreen } from '../../support/render-screen.tsx'
import { elsewhere, readStage, save, withStage } from './given.ts'

const button = (name: string) => screen.getByRole('button', { name })
const page = <ExperiencePage rec="stage-1" />

/** A stage that was looked back on, with a step. */
async function withReflection() {
  const services = await withStage()
  await save(
    services,
    'reflection-1',
    {
      ...{ experience: 'stage-1', competency: 'capacities', questionSet: 'vmboUpper.capacities' },
      ...{ competencyLabel: 'Kwaliteitenreflectie', date: '2027-05-11', noStep: true },
      'answers.vmboUpper.capacities.x': { question: 'Wat ging vanzelf?', text: 'Luisteren' },
      'qualities/own:rustig blijven': true,
    },
    'reflection',
  )
  await save(services, 'step-1', { what: 'Bel Sam', experience: 'stage-1', state: 'open' }, 'step')
  return services
}

test('shows the experience in the words of now, and what is open as an invitation', async () => {
  const services = await withStage({ goal: 'Leren', place: 'Apeldoorn', hours: 6, private: true })
  await renderScreen(page, { services })
  expect(await screen.findByRole('heading', { name: 'Zorgcentrum De Linde' })).toBeVisible()
  expect(screen.getByText('10 mei 2027')).toBeVisible()
  expect(screen.getByText('Apeldoorn')).toBeVisible()
  expect(screen.getByText('6 uur')).toBeVisible()
  expect(screen.getByText('Privé: alleen jij ziet dit')).toBeVisible()
  expect(screen.getByText('Ontdek je talent')).toBeVisible()
  expect(screen.getByText('Ik hielp bij het ontbijt.')).toBeVisible()
  expect(screen.getAllByText('Nog open')).toHaveLength(3)
  expect(screen.getByRole('link', { name: 'Hoe ging het?' })).toHaveAttribute(
    'href',
    '#/ervaring/stage-1/bewerken/evaluation',
  )
  expect(screen.getByText(/^Bewaard op dit apparaat: 12 mei 2027/)).toBeVisible()
})

test('a kind of a later version shows as something else', async () => {
  await renderScreen(page, { services: await withStage({ type: 'moonLanding' }) })
  expect(await screen.findByText('Iets anders')).toBeVisible()
})

test('after a transfer what was called otherwise is told once, and who was a mentor stays one', async () => {
  const services = await withReflection()
  const period = (rec: string, level: string, start: string) =>
    save(services, rec, { school: rec, level, start }, 'period')
  await period('anker', 'vmbo-kb', '2024-08-01')
  await period('aventus', 'mbo-3', '2027-05-12')
  await save(services, 'stage-1', { 'competencies/capacities': true })
  const said = { about: 'stage-1', text: 'Je bleef rustig.', name: 'Fatma', role: 'mentor' }
  await save(services, 'then', { ...said, date: '2027-05-11' }, 'feedback')
  await save(services, 'now', { ...said, name: 'Sam', date: '2027-05-12' }, 'feedback')
  await renderScreen(page, { services })
  expect(await screen.findByRole('heading', { name: 'Fatma, mentor' })).toBeVisible()
  expect(await screen.findByRole('heading', { name: 'Sam, slb’er' })).toBeVisible()
  const told = await screen.findAllByText(/^Toen heette dit:.*Kwaliteitenreflectie/)
  expect(told).toHaveLength(1)
})

test('a reflection keeps its question, its words and the label of then', async () => {
  await renderScreen(page, { services: await withReflection() })
  const card = await screen.findByRole('article')
  expect(within(card).getByText('Wat ging vanzelf?')).toBeVisible()
  expect(within(card).getByText('Luisteren')).toBeVisible()
  expect(within(card).getByText('rustig blijven')).toBeVisible()
  expect(within(card).getByText('Toen heette dit: Kwaliteitenreflectie')).toBeVisible()
  expect(within(card).getByText('Je koos: geen stap nodig.')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Bel Sam' })).toBeVisible()
})

test('thrown away it is in the bin, and comes back with one press', async () => {
  const { user, store } = await renderScreen(page, { services: await withStage() })
  await user.click(await screen.findByRole('button', { name: 'Weggooien' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Dit ligt in de prullenbak')
  expect((await readStage(store)).binned).toBe(true)
  expect(screen.queryByRole('link', { name: 'Wijzig' })).not.toBeInTheDocument()
  await user.click(button('Zet terug'))
  expect(await screen.findByRole('link', { name: 'Wijzig' })).toBeVisible()
  expect((await readStage(store)).binned).toBe(false)
})

test('erasing says exactly what goes, and takes the reflections along but not the steps', async () => {
  const services = await withReflection()
  await save(services, 'reflection-2', { experience: 'stage-1' }, 'reflection')
  await binRecord(services, 'reflection-2', true)
  const { user, store } = await renderScreen(page, { services })
  await user.click(await screen.findByRole('button', { name: 'Weggooien' }))
  await user.click(await screen.findByRole('button', { name: 'Definitief wissen' }))
  const dialog = screen.getByRole('dialog', { name: 'Definitief wissen?' })
  expect(dialog).toHaveTextContent('Dit wist ‘Zorgcentrum De Linde’.')
  expect(dialog).toHaveTextContent('Ook de ene keer dat je terugkeek gaat weg.')
  expect(dialog).toHaveTextContent('De stap die hieruit kwam blijft.')
  await user.click(button('Wis definitief'))
  await waitFor(() => expect(window.location.hash).toBe('#/lijn'))
  expect(await store.readRecord('stage-1')).toEqual({ ok: true, value: undefined })
  expect(await store.readRecord('reflection-1')).toEqual({ ok: true, value: undefined })
  expect(await store.readRecord('reflection-2')).toEqual({ ok: true, value: undefined })
  expect(await store.readRecord('step-1')).toMatchObject({ value: { rec: 'step-1' } })
})

test('erasing can be called off', async () => {
  const { user, store } = await renderScreen(page, { services: await withStage() })
  await user.click(await screen.findByRole('button', { name: 'Weggooien' }))
  await user.click(await screen.findByRole('button', { name: 'Definitief wissen' }))
  const dialog = screen.getByRole('dialog')
  await user.click(within(dialog).getByRole('button', { name: 'Annuleer' }))
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  expect((await readStage(store)).title).toBe('Zorgcentrum De Linde')
})

test('two versions stand side by side with their moments; the chosen one stays', async () => {
  const services = await withStage()
  services.clock.moveTo(new Date(2027, 4, 13, 9, 30).getTime())
  const bringBack = await elsewhere(services, 'stage-1', { goal: 'Van mijn telefoon' })
  services.clock.moveTo(new Date(2027, 4, 14, 15, 45).getTime())
  await save(services, 'stage-1', { goal: 'Van het Chromebook' })
  await bringBack()
  const { user, store } = await renderScreen(page, { services })
  const choice = await screen.findByRole('region', { name: 'Wat was je doel?' })
  expect(within(choice).getByText('Van het Chromebook')).toBeVisible()
  expect(within(choice).getByText('Van mijn telefoon')).toBeVisible()
  expect(within(choice).getByText('Geschreven op 13 mei 2027 om 09:30')).toBeVisible()
  expect(within(choice).getByText('Geschreven op 14 mei 2027 om 15:45')).toBeVisible()
  const [, other] = within(choice).getAllByRole('button', { name: 'Kies deze' })
  if (other === undefined) throw new Error('one version only')
  await user.click(other)
  await waitFor(() => expect(choice).not.toBeInTheDocument())
  expect(await readStage(store)).toMatchObject({ goal: 'Van mijn telefoon', undecided: [] })
  expect(screen.getByText('Van het Chromebook')).not.toBeVisible()
  await user.click(screen.getByText('Eerdere versies'))
  expect(screen.getByText('Van het Chromebook')).toBeVisible()
})

test('earlier texts stay to be read, the youngest first', async () => {
  const services = await withStage()
  for (const title of ['De Linde', 'De Linde, dag 2']) await save(services, 'stage-1', { title })
  const { user } = await renderScreen(page, { services })
  await user.click(await screen.findByText('Eerdere versies'))
  const earlier = screen.getByRole('region', { name: 'Naam' })
  expect(earlier).toHaveTextContent(/De Linde.*Zorgcentrum De Linde/)
  expect(earlier).not.toHaveTextContent('dag 2')
})

test('without earlier texts there is nothing to fold out', async () => {
  await renderScreen(page, { services: await withStage() })
  expect(await screen.findByText('Ik hielp bij het ontbijt.')).toBeVisible()
  expect(screen.queryByText('Eerdere versies')).not.toBeInTheDocument()
})

test('a place without an experience points the way', async () => {
  await renderScreen(page, { services: createTestServices() })
  expect(await screen.findByRole('heading', { name: 'Deze ervaring is er niet' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Naar je lijn' })).toHaveAttribute('href', '#/lijn')
})
