import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { TodayPage } from '../../../src/features/today/today-page.tsx'
import { createTestServices, renderScreen } from '../../support/render-screen.tsx'
import { countObjectUrls } from '../evidence/given.ts'
import { withRecords, type Given } from '../../support/stored.ts'

// Today is Wednesday 12 May 2027.
const complete = { goal: 'a', result: 'b', evaluation: 'c', conclusion: 'd' }
const open = (services = createTestServices()) => renderScreen(<TodayPage />, { services })
const region = async (name: string) => within(await screen.findByRole('region', { name }))
const noRegion = (name: string) =>
  expect(screen.queryByRole('region', { name })).not.toBeInTheDocument()

test('the first time says what one entry can become, and asks nothing else', async () => {
  await open()
  expect(await screen.findByRole('heading', { level: 1, name: 'Vandaag' })).toHaveFocus()
  expect(screen.getByRole('link', { name: 'Iets meegemaakt?' })).toHaveAttribute(
    'href',
    '#/ervaring/nieuw',
  )
  expect(await screen.findByText('Zo groeit je lijn')).toBeVisible()
  expect(screen.getAllByRole('listitem')).toHaveLength(3)
  for (const name of ['Ga verder', 'Jouw stappen', 'Een jaar geleden']) noRegion(name)
})

test('a name is greeted', async () => {
  await open(await withRecords({ 'owner-dossier-1': ['owner', { firstName: 'Noor' }] }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Dag Noor' })).toBeVisible()
})

test('feedback from the school of then waits under the name that school had for its giver', async () => {
  const said = { text: 'Mooi.', name: 'Meneer Smit', role: 'mentor', date: '2026-05-10' }
  await open(
    await withRecords({
      vmbo: ['period', { level: 'vmbo-kb', start: '2024-08-01' }],
      mbo: ['period', { level: 'mbo-3', start: '2026-08-01' }],
      said: ['feedback', said],
    }),
  )
  expect(await screen.findByText('Meneer Smit, mentor')).toBeVisible()
})

test('with an entry the first words are gone', async () => {
  await open(await withRecords({ stage: ['experience', { title: 'Stage', date: '2027-05-10' }] }))
  expect(await screen.findByRole('link', { name: 'Stage' })).toBeVisible()
  expect(screen.queryByText('Zo groeit je lijn')).not.toBeInTheDocument()
})

test.each([
  ['quick/e1', '#/ervaring/nieuw'],
  ['experience/e1', '#/ervaring/e1/bewerken'],
  ['look-back/e1', '#/ervaring/e1/terugkijken'],
  ['step/s1', '#/stappen/s1'],
  ['step/nieuw', '#/stappen/nieuw'],
])('typing that was not saved in %s is offered where it was typed', async (key, href) => {
  const services = createTestServices()
  await services.store.writeDraft({ key, value: {}, at: 1 })
  await open(services)
  const part = await region('Ga verder')
  expect(part.getByText('Je was hier nog bezig')).toBeVisible()
  expect(part.getByRole('link', { name: 'Ga door met typen' })).toHaveAttribute('href', href)
})

test('two beginnings of a new experience are one offer; that of a later version is none', async () => {
  const services = createTestServices()
  for (const key of ['quick/e1', 'quick/e2', 'hologram/e3', 'strange']) {
    await services.store.writeDraft({ key, value: {}, at: 1 })
  }
  await open(services)
  const part = await region('Ga verder')
  expect(part.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '#/ervaring/nieuw',
  ])
})

test('what is unfinished invites to look back: the latest two, and the first open question', async () => {
  await open(
    await withRecords({
      old: ['experience', { title: 'Les', date: '2026-01-10' }],
      stage: ['experience', { title: 'Stage', type: 'internship', date: '2027-05-10' }],
      job: ['experience', { title: 'Bijbaan', date: '2027-05-11', goal: 'Geld' }],
      done: ['experience', { title: 'Open dag', date: '2027-05-12', ...complete }],
    }),
  )
  const part = await region('Ga verder')
  const cards = part.getAllByRole('article')
  expect(cards.map((card) => within(card).getByRole('heading').textContent)).toEqual([
    'Bijbaan',
    'Stage',
  ])
  const [, stage] = cards
  if (stage === undefined) throw new Error('no card')
  expect(within(stage).getByText('10 mei')).toBeVisible()
  expect(within(stage).getByRole('link', { name: 'Kijk 2 minuten terug' })).toHaveAttribute(
    'href',
    '#/ervaring/stage/terugkijken',
  )
})

test('the three steps that wait soonest; ticking one is kept and stays in sight', async () => {
  const step = (what: string, due: string): Given[string] => ['step', { what, due, state: 'open' }]
  const { user, store } = await open(
    await withRecords({
      later: step('Later', '2027-08-01'),
      bank: step('Bel de bank', '2027-05-20'),
      sam: step('Vraag Sam', '2027-05-14'),
      mail: step('Mail mijn mentor', '2027-05-12'),
      done: ['step', { what: 'Cv maken', state: 'done', decided: '2027-05-01' }],
    }),
  )
  const part = await region('Jouw stappen')
  expect(part.getAllByRole('checkbox').map((box) => box.getAttribute('aria-label'))).toEqual([
    'Gedaan: Mail mijn mentor',
    'Gedaan: Vraag Sam',
    'Gedaan: Bel de bank',
  ])
  expect(part.getByRole('link', { name: 'Alle stappen' })).toHaveAttribute('href', '#/stappen')
  await user.click(part.getByRole('checkbox', { name: 'Gedaan: Vraag Sam' }))
  expect(await part.findByRole('button', { name: 'Maak ongedaan' })).toBeVisible()
  expect(part.getByRole('link', { name: 'Vraag Sam' })).toBeVisible()
  const read = await store.readRecord('sam')
  expect(read.ok && read.value?.fields['state']?.value).toBe('done')
})

test('a year ago shows what lay nearest to this day', async () => {
  await open(
    await withRecords({
      before: ['experience', { title: 'Week ervoor', date: '2026-05-05', ...complete }],
      near: ['experience', { title: 'Dag erna', date: '2026-05-13', ...complete }],
      far: ['experience', { title: 'Te ver', date: '2026-05-20', ...complete }],
      now: ['experience', { title: 'Van nu', date: '2027-05-12', ...complete }],
    }),
  )
  const part = await region('Een jaar geleden')
  expect(part.getAllByRole('link').map((link) => link.textContent)).toEqual(['Dag erna'])
})

test('more than a week from this day last year is not shown', async () => {
  const services = await withRecords({
    far: ['experience', { title: 'Te ver', date: '2026-05-20', ...complete }],
    near: ['experience', { title: 'Te vroeg', date: '2026-05-04', ...complete }],
  })
  await open(services)
  await waitFor(() => expect(screen.queryByRole('status')).not.toBeInTheDocument())
  noRegion('Een jaar geleden')
})

test('on 29 February a year ago is the end of that month', async () => {
  const services = await withRecords({
    late: ['experience', { title: 'Maart', date: '2027-03-05', ...complete }],
    near: ['experience', { title: 'Februari', date: '2027-02-24', ...complete }],
  })
  services.clock.moveTo(new Date(2028, 1, 29, 12).getTime())
  await open(services)
  const part = await region('Een jaar geleden')
  expect(part.getByRole('link', { name: 'Februari' })).toBeVisible()
})

test('a dossier that cannot be read says so, and tries again when asked', async () => {
  let isBroken = true
  const { user } = await renderScreen(<TodayPage />, {
    services: await withRecords({ stage: ['experience', { title: 'Stage' }] }),
    around: (store) => ({
      ...store,
      readRecords: (query) =>
        isBroken && query.by === 'attention'
          ? Promise.resolve({ ok: false, error: { type: 'ConnectionLost' } })
          : store.readRecords(query),
    }),
  })
  expect(await screen.findByText('De opslag doet het even niet')).toBeVisible()
  isBroken = false
  await user.click(screen.getByRole('button', { name: 'Probeer opnieuw' }))
  expect(await screen.findByRole('link', { name: 'Stage' })).toBeVisible()
})

test('a recording that was cut off is offered, and can be kept under its experience', async () => {
  countObjectUrls()
  const services = await withRecords({ e1: ['experience', { title: 'De Linde' }] })
  const { files } = await services.evidence()
  const about = { recording: 'r1', media: 'audio/webm', purpose: 'evidence/e1', seconds: 3 }
  await files.addToRecording(about, new Blob(['stem'], { type: 'audio/webm' }))
  const { user, store } = await open(services)
  expect(screen.queryByText('Nog niet klaar')).not.toBeInTheDocument()
  await user.click(await screen.findByRole('button', { name: 'Bewaar deze' }))
  await waitFor(async () => {
    const found = await store.readRecords({ by: 'parent', parent: 'e1' })
    expect(found.ok && found.value.map(({ kind }) => kind)).toEqual(['evidence'])
  })
  expect(await files.readRecordings()).toEqual({ ok: true, value: [] })
})
