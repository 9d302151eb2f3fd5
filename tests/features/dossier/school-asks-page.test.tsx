import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { SchoolAsksPage } from '../../../src/features/dossier/school-asks-page.tsx'
import { renderScreen } from '../../support/render-screen.tsx'
import { withRecords, type Given } from '../../support/stored.ts'

const vmbo = ['period', { level: 'vmbo-kb', start: '2026-08-01' }] as const
const open = async (given: Given) =>
  renderScreen(<SchoolAsksPage />, { services: await withRecords(given) })
const group = async (name: string) => within(await screen.findByRole('region', { name }))
const rules = async (name: string) =>
  (await group(name)).getAllByRole('heading', { level: 3 }).map((rule) => rule.textContent)

function card(rule: string) {
  const found = screen.getByRole('heading', { name: rule }).closest('section')
  if (found === null) throw new Error('no card')
  return within(found)
}

const everything = {
  ...{ title: 'Stage', goal: 'a', result: 'b', evaluation: 'c', conclusion: 'd' },
  ...{ 'competencies/capacities': true, 'competencies/motives': true },
  ...{ 'competencies/workExploration': true, 'competencies/careerSteering': true },
  'competencies/networking': true,
}

test.each([
  ['without a school', {}],
  ['at a school that we know no rules of', { a: ['period', { level: 'isk' }] as const }],
])('%s nothing is asked', async (_name, given) => {
  await open(given)
  expect(await screen.findByRole('heading', { name: 'Vul in waar je op school zit' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Vul je school in' })).toHaveAttribute(
    'href',
    '#/instellingen',
  )
})

test('an empty dossier has all of it open, and says who decides and where it comes from', async () => {
  await open({ vmbo })
  expect(await rules('Kan er nog bij')).toHaveLength(8)
  expect(screen.queryByRole('region', { name: 'Is er al' })).not.toBeInTheDocument()
  expect(screen.getByText(/hoort bij je schoolexamen/)).toBeVisible()
  expect(
    screen.getByText('Je school bepaalt of het klaar is. Vraag het aan je mentor.'),
  ).toBeVisible()
  expect(screen.getByText(/^Bron: Examenprogramma beroepsgericht vmbo/)).toBeVisible()
})

test('what is asked once is there or not yet, and is not counted', async () => {
  await open({ vmbo })
  await group('Kan er nog bij')
  expect(card('Zet een ervaring in je dossier.').getByText('Nog niet')).toBeVisible()
  expect(card('Schrijf op wat je doel was.').getByText('Nog niet')).toBeVisible()
  expect(screen.queryByText(/van de 1$/)).not.toBeInTheDocument()
  expect(
    card('Kies voor elke vraag van je loopbaan een ervaring.').getByText('0 van de 5'),
  ).toBeVisible()
})

test('what is there stands apart; what is open leads to the entry that misses it', async () => {
  await open({
    vmbo,
    stage: ['experience', { title: 'Stage', goal: 'Leren', 'competencies/capacities': true }],
    job: ['experience', { type: 'sideJob', date: '2027-05-01' }],
  })
  expect(await rules('Is er al')).toEqual(['Je hebt 2 ervaringen die school mag zien.'])
  const goal = card('Schrijf op wat je doel was.')
  expect(goal.getByText('1 van de 2')).toBeVisible()
  expect((await goal.findAllByRole('link')).map((link) => link.textContent)).toEqual(['Bijbaan'])
  expect(goal.getByRole('link')).toHaveAttribute('href', '#/ervaring/job/bewerken')
  const each = card('Kies voor elke vraag van je loopbaan een ervaring.')
  expect(each.getByText('1 van de 5')).toBeVisible()
  expect(each.getByText('Motievenreflectie')).toBeVisible()
  expect(each.queryByText('Kwaliteitenreflectie')).not.toBeInTheDocument()
})

test('many that miss the same are counted, not listed', async () => {
  const given: Record<string, Given[string]> = { vmbo }
  for (let i = 0; i < 5; i++) given[`e${i}`] = ['experience', { title: `Les ${i}` }]
  await open(given)
  await group('Kan er nog bij')
  const goal = card('Schrijf op wat je doel was.')
  expect(await goal.findAllByRole('link')).toHaveLength(3)
  expect(goal.getByText('en nog 2 ervaringen')).toBeVisible()
})

test('with everything there nothing is open, and what is done is said as done', async () => {
  await open({
    vmbo,
    stage: ['experience', everything],
    step: ['step', { what: 'Bel Sam', experience: 'stage', state: 'open' }],
    talk: ['talk', { type: 'career', state: 'held', date: '2027-05-03' }],
  })
  expect(await rules('Is er al')).toEqual([
    'Je schreef bij elke ervaring je doel op.',
    'Je schreef bij elke ervaring het resultaat op.',
    'Je schreef bij elke ervaring op hoe het ging.',
    'Je schreef bij elke ervaring op wat je nu weet.',
    'Je koos bij elke ervaring hoe je verdergaat.',
    'Je koos bij elke ervaring welke vraag past.',
    'Je hebt 1 ervaring die school mag zien.',
    'Je hebt voor elke vraag van je loopbaan een ervaring.',
  ])
  expect(screen.getByText('Je hebt dit schooljaar 1 gesprek gehad.')).toBeVisible()
  expect(screen.queryByRole('region', { name: 'Kan er nog bij' })).not.toBeInTheDocument()
})

test('a private entry is asked nothing', async () => {
  await open({
    vmbo,
    stage: ['experience', { ...everything, private: true }],
  })
  expect(await rules('Kan er nog bij')).toHaveLength(8)
  expect(screen.queryByText('Stage')).not.toBeInTheDocument()
})

test('what is looked back on is said by its questions', async () => {
  const answered = (competency: string) =>
    ['reflection', { competency, 'answers.q1': { question: 'Wat?', text: 'Dit.' } }] as const
  await open({
    pro: ['period', { level: 'pro' }],
    can: answered('capacities'),
    want: answered('motives'),
  })
  expect(await rules('Is er al')).toEqual(['Je keek terug met: Wat kan ik? Wat wil ik?'])
})

test('an mbo school asks in its own words', async () => {
  await open({ roc: ['period', { level: 'mbo-3' }] })
  expect(await screen.findByText(/Vraag het aan je slb’er/)).toBeVisible()
})

test('who stated something at the school of then is called as that school does', async () => {
  const given = { type: 'fulfilled', set: 'vmboC2', name: 'Meneer Smit', role: 'mentor' }
  await open({
    vmbo: ['period', { level: 'vmbo-kb', start: '2024-08-01' }],
    mbo: ['period', { level: 'mbo-3', start: '2026-08-01' }],
    then: ['statement', { ...given, date: '2026-05-10' }],
    now: ['statement', { ...given, date: '2027-05-10' }],
  })
  expect(await screen.findByText('Meneer Smit, mentor · 10 mei 2026')).toBeVisible()
  expect(screen.getByText('Meneer Smit, slb’er · 10 mei 2027')).toBeVisible()
})

test('a statement that was given on the own device says that one was there', async () => {
  const given = { type: 'fulfilled', set: 'vmboC2', name: 'Meneer Van Dam', onOwnersDevice: true }
  await open({ vmbo, statement: ['statement', { ...given, date: '2027-05-03' }] })
  const statements = await group('Verklaringen')
  expect(await statements.findByText('Gegeven op jouw apparaat. Jij was erbij.')).toBeVisible()
})
