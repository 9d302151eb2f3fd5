import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { LinePage } from '../../../src/features/line/line-page.tsx'
import { binRecord } from '../../../src/services/remove-record.ts'
import { createTestServices, renderScreen } from '../../support/render-screen.tsx'
import { elsewhere, withRecords, type Given } from '../../support/stored.ts'

const line = {
  anchor: ['period', { school: 'Het Anker', level: 'vmbo-kb', start: '2024-08-01' }],
  roc: ['period', { school: 'ROC Noord', start: '2026-08-01' }],
  fair: [
    'experience',
    { title: 'ROC bekijken', type: 'openDay', date: '2025-03-01', private: true },
  ],
  nameless: ['experience', { type: 'sideJob', date: '2027-02-01' }],
  stage: [
    'experience',
    {
      ...{ title: 'De Linde', type: 'internship', date: '2027-05-10', story: 'Ontbijt maken' },
      ...{ 'competencies/capacities': true, 'competencies/workExploration': true },
    },
  ],
  answer: [
    'reflection',
    { experience: 'fair', 'answers.q1': { question: 'Wat?', text: 'Ik luisterde écht' } },
  ],
  step: ['step', { what: 'Bel mevrouw Bakker', experience: 'nameless', state: 'open' }],
} satisfies Given

const open = async (services = createTestServices()) => renderScreen(<LinePage />, { services })
const list = () =>
  screen.findByRole('list', { name: 'Ervaringen en gesprekken, de nieuwste eerst' })
const stations = async () =>
  within(await list())
    .queryAllByRole('link')
    .map((link) => link.textContent)
const found = (text: string) =>
  waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(text))

test('without an experience the line says how to begin', async () => {
  await open()
  expect(await screen.findByRole('heading', { name: 'Hier groeit jouw lijn' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Voeg een ervaring toe' })).toHaveAttribute(
    'href',
    '#/ervaring/nieuw',
  )
})

test('stops stand newest first, with a border where a school begins and a start at the end', async () => {
  await open(await withRecords(line))
  const rows = within(await list()).getAllByRole('listitem')
  expect(rows.map((row) => row.textContent.replaceAll('\u00a0', ' '))).toEqual([
    'Nu',
    'mei 2027De LindeStagePast bij: Wat kan ik?, Waar pas ik?',
    'februari 2027Bijbaan',
    'ROC Noordaugustus 2026 · Hier loopt alles gewoon door',
    'maart 2025ROC bekijkenOpen dag · Alleen voor jou',
    'Het Anker · vmbo kaderaugustus 2024 · Hier begint jouw lijn',
  ])
  expect(within(await list()).getByRole('link', { name: 'De Linde' })).toHaveAttribute(
    'href',
    '#/ervaring/stage',
  )
  expect(screen.getByRole('status')).toHaveTextContent('3 ervaringen')
})

test('without a school the line still has a beginning', async () => {
  await open(await withRecords({ stage: line.stage }))
  const rows = within(await list()).getAllByRole('listitem')
  expect(rows.at(-1)).toHaveTextContent('Hier begint jouw lijn')
  expect(screen.getByRole('status')).toHaveTextContent('1 ervaring')
})

test('what was written in two places at once says so', async () => {
  const services = await withRecords(line)
  await elsewhere(services, 'stage', { title: 'Zorgcentrum' }, { title: 'De Linde, Apeldoorn' })
  await open(services)
  expect(within(await list()).getByText('Stage · Er zijn twee versies')).toBeVisible()
})

test('by strand: only what fits, and another strand adds to it', async () => {
  const services = await withRecords({
    ...line,
    talk: ['experience', { title: 'Gesprek', date: '2027-01-01', 'competencies/networking': true }],
  })
  const { user } = await open(services)
  await user.click(await screen.findByRole('checkbox', { name: 'Waar pas ik?' }))
  await found('1 ervaring gevonden')
  expect(await stations()).toEqual(['De Linde'])
  await user.click(screen.getByRole('checkbox', { name: 'Wie helpt mij?' }))
  await found('2 ervaringen gevonden')
  expect(await stations()).toEqual(['De Linde', 'Gesprek'])
  await user.click(screen.getByRole('button', { name: 'Laat alles zien' }))
  await found('4 ervaringen')
  expect(screen.getByRole('checkbox', { name: 'Waar pas ik?' })).not.toBeChecked()
  expect(screen.queryByRole('button', { name: 'Laat alles zien' })).not.toBeInTheDocument()
})

test('talks that were held are stops of their own: told, narrowed to and searched', async () => {
  const held = {
    ...{ type: 'career', state: 'held', date: '2027-03-01', takeAway: 'Ik kies zorg' },
    ...{ 'people.p1': { name: 'Omar', role: 'mentor' }, 'competencies/motives': true },
  }
  const services = await withRecords({
    ...line,
    held: ['talk', held],
    planned: ['talk', { type: 'short', date: '2027-06-01' }],
  })
  const { user } = await open(services)
  await found('3 ervaringen · 1 gesprek')
  const row = within(await list()).getAllByRole('listitem')[2]
  expect(row?.textContent).toBe(
    'maart 2027LoopbaangesprekGesprek met OmarIk kies zorgPast bij: Wat wil ik?',
  )
  expect(screen.getByRole('link', { name: 'Loopbaangesprek' })).toHaveAttribute(
    'href',
    '#/gesprek/held',
  )
  expect(await stations()).toEqual(['De Linde', 'Loopbaangesprek', 'Bijbaan', 'ROC bekijken'])
  await user.click(screen.getByText('Zoek en kies'))
  await user.click(screen.getByRole('checkbox', { name: 'Gesprekken' }))
  await found('1 gesprek gevonden')
  expect(await stations()).toEqual(['Loopbaangesprek'])
  await user.click(screen.getByRole('checkbox', { name: 'Bijbaan' }))
  await found('1 ervaring · 1 gesprek gevonden')
  await user.click(screen.getByRole('button', { name: 'Laat alles zien' }))
  await user.type(screen.getByRole('searchbox'), 'omar')
  await found('1 gesprek gevonden')
  expect(await stations()).toEqual(['Loopbaangesprek'])
})

test('by kind', async () => {
  const { user } = await open(await withRecords(line))
  await user.click(await screen.findByText('Zoek en kies'))
  await user.click(screen.getByRole('checkbox', { name: 'Bijbaan' }))
  await found('1 ervaring gevonden')
  expect(await stations()).toEqual(['Bijbaan'])
})

test('without a kind, or with one of a later version, it is found under something else', async () => {
  const { user } = await open(
    await withRecords({
      ...line,
      none: ['experience', { title: 'Zonder', date: '2027-01-01' }],
      later: ['experience', { title: 'Maanreis', type: 'moonTrip', date: '2027-01-02' }],
    }),
  )
  await user.click(await screen.findByText('Zoek en kies'))
  const chip = screen.getByRole('checkbox', { name: 'Iets anders' })
  await user.click(chip)
  await found('2 ervaringen gevonden')
  expect(chip).toBeChecked()
  expect(await stations()).toEqual(['Maanreis', 'Zonder'])
  await user.click(chip)
  await found('5 ervaringen')
})

test('by school; the borders stay in sight', async () => {
  const { user } = await open(await withRecords(line))
  await user.click(await screen.findByText('Zoek en kies'))
  await user.click(screen.getByRole('checkbox', { name: 'Het Anker · vmbo kader' }))
  await found('1 ervaring gevonden')
  expect(await stations()).toEqual(['ROC bekijken'])
  expect(within(await list()).getByText('ROC Noord')).toBeVisible()
})

test('one school and one kind give no choice between them', async () => {
  const { user } = await open(await withRecords({ anchor: line.anchor, stage: line.stage }))
  await user.click(await screen.findByText('Zoek en kies'))
  expect(screen.queryByRole('group', { name: 'School' })).not.toBeInTheDocument()
  expect(screen.queryByRole('group', { name: 'Soort ervaring' })).not.toBeInTheDocument()
})

test.each([
  ['ontbijt', 'De Linde'],
  ['ECHT luisterde', 'ROC bekijken'],
  ['bakker', 'Bijbaan'],
])('searching for "%s" looks in the entry and all that belongs to it', async (words, title) => {
  const { user } = await open(await withRecords(line))
  await user.click(await screen.findByText('Zoek en kies'))
  await user.type(screen.getByLabelText('Zoek in je lijn'), words)
  await found('1 ervaring gevonden')
  expect(await stations()).toEqual([title])
})

test('nothing found says what to do, and one press shows all again', async () => {
  const { user } = await open(await withRecords(line))
  await user.click(await screen.findByText('Zoek en kies'))
  await user.type(screen.getByLabelText('Zoek in je lijn'), 'ruimtevaart')
  expect(await screen.findByRole('heading', { name: 'Niets gevonden' })).toBeVisible()
  expect(screen.getByRole('status')).toHaveTextContent('0 ervaringen gevonden')
  const [, inTheMiddle] = screen.getAllByRole('button', { name: 'Laat alles zien' })
  if (inTheMiddle) await user.click(inTheMiddle)
  await found('3 ervaringen')
  expect(screen.getByLabelText('Zoek in je lijn')).toHaveValue('')
  expect(await stations()).toHaveLength(3)
})

test('what is in the bin is not on the line', async () => {
  const services = await withRecords(line)
  await renderScreen(<LinePage />, { services })
  await list()
  await binRecord(services, 'stage', true)
  await waitFor(async () => expect(await stations()).toEqual(['Bijbaan', 'ROC bekijken']))
})

test('a long line is one real list, whole after a moment', async () => {
  const given: Record<string, Given[string]> = {}
  for (let i = 0; i < 400; i++) {
    const date = new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10)
    given[`e${i}`] = ['experience', { title: `Dag ${i}`, date }]
  }
  await open(await withRecords(given))
  const rows = async () => (await list()).querySelectorAll('[role=listitem]').length
  await waitFor(async () => expect(await rows()).toBe(402))
  expect((await list()).querySelectorAll('[role=list], ol, ul')).toHaveLength(0)
  const titles = await stations()
  expect(titles).toHaveLength(400)
  expect(titles[0]).toBe('Dag 399')
  expect(titles.at(-1)).toBe('Dag 0')
})

test('a line that cannot be read says so', async () => {
  await renderScreen(<LinePage />, {
    around: (store) => ({
      ...store,
      readRecords: (query) =>
        query.by === 'kind' && query.kind === 'experience'
          ? Promise.resolve({ ok: false, error: { type: 'ConnectionLost' } })
          : store.readRecords(query),
    }),
  })
  expect(await screen.findByRole('button', { name: 'Probeer opnieuw' })).toBeVisible()
})
