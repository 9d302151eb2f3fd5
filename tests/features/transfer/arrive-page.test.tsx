import { screen, waitFor, within } from '@testing-library/react'
import { Route, Switch } from 'wouter'
import { expect, test } from 'vitest'
import { ExperiencePage } from '../../../src/features/log/experience-page.tsx'
import { TodayPage } from '../../../src/features/today/today-page.tsx'
import { TransferScreens } from '../../../src/features/transfer/transfer-screens.tsx'
import { places } from '../../../src/services/places.ts'
import { transferPlaces } from '../../../src/services/moving/transfer-places.ts'
import { renderScreen, testNow, type TestServices } from '../../support/render-screen.tsx'
import { elsewhere, storedPeriods, withRecords, type Given } from '../../support/stored.ts'

// Today is Wednesday 12 May 2027.
const given: Given = {
  'owner-dossier-1': ['owner', { firstName: 'Noor' }],
  old: ['period', { school: 'Het Anker', level: 'vmbo-kb', start: '2023-08-01' }],
  stage: [
    'experience',
    {
      title: 'Stage De Linde',
      type: 'internship',
      date: '2027-03-02',
      'competencies/capacities': true,
    },
  ],
  step: ['step', { what: 'Bel de opleiding', due: '2027-06-01' }],
}
const day = 86_400_000

const open = (at: string, services: TestServices) =>
  renderScreen(
    <Switch>
      <Route path="/overstap/*?" component={TransferScreens} />
      <Route path="/ervaring/:rec">{({ rec }) => <ExperiencePage rec={rec} />}</Route>
      <Route component={TodayPage} />
    </Switch>,
    { at, services },
  )
const button = (name: string) => screen.findByRole('button', { name })
const heading = (name: string | RegExp) => screen.findByRole('heading', { name })

/** The student has filled in an mbo that began some days ago. */
async function atMbo(daysAgo = 0, more: Given = {}) {
  const services = await withRecords({ ...given, ...more })
  services.clock.moveTo(testNow - daysAgo * day)
  const { user, unmount } = await open(transferPlaces.arrive, services)
  await user.type(await screen.findByLabelText('Hoe heet je school?'), 'Aventus')
  await user.selectOptions(screen.getByLabelText('Niveau'), 'mbo niveau 3')
  const start = screen.getByLabelText('Je eerste dag')
  await user.clear(start)
  await user.type(start, new Date(testNow - daysAgo * day).toISOString().slice(0, 10))
  await user.click(await button('Begin hier'))
  await heading('Je dossier is mee')
  services.clock.moveTo(testNow)
  return { services, user, unmount }
}

test('arriving: what is here, the new school, its words, and the steps that came along', async () => {
  const services = await withRecords(given)
  const { user } = await open(transferPlaces.arrive, services)
  expect(await heading(/^1 ervaring\s· 1 open stap\s· Sinds maart 2027$/)).toBeVisible()
  expect(screen.getByText('Je komt van Het Anker.')).toBeVisible()
  expect(screen.getByLabelText('Je eerste dag')).toHaveValue('2027-08-01')
  await user.type(screen.getByLabelText('Hoe heet je school?'), 'Aventus')
  await user.selectOptions(screen.getByLabelText('Niveau'), 'mbo niveau 3')
  await user.click(await button('Begin hier'))
  await heading('Je dossier is mee')
  expect(screen.getByText('Vanaf 1 augustus 2027 ben je op Aventus.')).toBeVisible()
  expect(await screen.findByRole('link', { name: 'Bel de opleiding' })).toBeVisible()
  expect(screen.getByText('Capaciteitenreflectie')).toBeVisible()
  expect(screen.getByText('eerst: Kwaliteitenreflectie')).toBeVisible()
  expect(await storedPeriods(services.store)).toMatchObject([
    { school: 'Aventus', level: 'mbo-3', year: 1, start: '2027-08-01' },
    { school: 'Het Anker', end: '2027-07-31' },
  ])
})

test('an old entry has the words of now, and says what it was called then', async () => {
  const { services, unmount } = await atMbo()
  unmount()
  await open(places.experience('stage'), services)
  const tags = await screen.findByRole('list', { name: 'Dit past bij' })
  expect(await within(tags).findByText('Capaciteitenreflectie')).toBeVisible()
  expect(await screen.findByText('Toen heette dit: Stage, Kwaliteitenreflectie')).toBeVisible()
})

test('on Vandaag the steps come first at a new school, and one card tells what came along', async () => {
  const { services, unmount } = await atMbo()
  unmount()
  const { user } = await open(places.today, services)
  const headings = async () =>
    (await screen.findAllByRole('heading', { level: 2 })).map(({ textContent }) => textContent)
  await heading('Je dossier is mee')
  await waitFor(async () => {
    const shown = await headings()
    expect(shown.indexOf('Jouw stappen')).toBeLessThan(shown.indexOf('Ga verder'))
  })
  await user.click(await button('Niet nodig'))
  await waitFor(() => expect(screen.queryByText('Je dossier is mee')).not.toBeInTheDocument())
})

test('a school that was named wrong is changed like anything else; the end of the old one follows', async () => {
  const { services, user } = await atMbo()
  await user.click(screen.getByRole('link', { name: 'Verander je school' }))
  const name = await screen.findByLabelText('Hoe heet je school?')
  expect(name).toHaveValue('Aventus')
  await user.clear(name)
  await user.type(name, 'Graafschap')
  const start = screen.getByLabelText('Je eerste dag')
  await user.clear(start)
  await user.type(start, '2027-05-03')
  await user.click(await button('Bewaar'))
  await heading('Je dossier is mee')
  expect(await storedPeriods(services.store)).toMatchObject([
    { school: 'Graafschap', level: 'mbo-3', start: '2027-05-03' },
    { school: 'Het Anker', end: '2027-05-02' },
  ])
})

test('who comes back to fill in a school is shown the one that is there', async () => {
  const { services, unmount } = await atMbo()
  unmount()
  await open(transferPlaces.arrive, services)
  expect(await screen.findByText('Je vulde al een nieuwe school in')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Verander Aventus' })).toBeVisible()
})

test('two devices that named it differently leave a choice at the first page', async () => {
  const { services, unmount } = await atMbo()
  const [period] = await storedPeriods(services.store)
  await elsewhere(services, period?.rec ?? '', { school: 'ROC Aventus' }, { school: 'Aventus!' })
  unmount()
  const { user } = await open(transferPlaces.welcome, services)
  expect(await screen.findByText('ROC Aventus')).toBeVisible()
  const [keep] = await screen.findAllByRole('button', { name: 'Kies deze' })
  if (keep) await user.click(keep)
  await waitFor(async () =>
    expect((await storedPeriods(services.store)).flatMap(({ undecided }) => undecided)).toEqual([]),
  )
})

test('words that were chosen stay unless the student takes those of the school', async () => {
  const services = await withRecords({
    ...given,
    'owner-dossier-1': ['owner', { firstName: 'Noor', termSet: 'student' }],
  })
  const { user } = await open(transferPlaces.arrive, services)
  await user.selectOptions(await screen.findByLabelText('Niveau'), 'mbo niveau 3')
  await user.click(await screen.findByLabelText('Gebruik de woorden van mijn nieuwe school'))
  await user.click(await button('Begin hier'))
  await heading('Je dossier is mee')
  const owner = await services.store.readRecord('owner-dossier-1')
  expect(owner.ok && owner.value?.fields['termSet']?.value).toBe('student')
})

test('after some weeks a letter is offered, made here and noted when it was given', async () => {
  const { services, unmount } = await atMbo(50)
  unmount()
  const first = await open(places.today, services)
  await first.user.click(await screen.findByRole('link', { name: 'Schrijf' }))
  const { user } = first
  await user.type(await screen.findByLabelText(/^Voor wie/), 'mevrouw Jansen')
  await user.type(screen.getByLabelText(/^Wat ging goed mee/), 'Mijn stage.')
  await user.click(await button('Bewaar als bestand'))
  await screen.findByText('Dit staat in je lijst van wat je gaf.')
  expect(services.handedOver).toEqual([
    {
      name: 'Terugbericht.txt',
      text: 'Hallo mevrouw Jansen,\n\nIk zit nu op Aventus.\n\nDit ging goed mee:\nMijn stage.\n\nGroetjes,\nNoor',
    },
  ])
  const shares = await services.store.readRecords({ by: 'kind', kind: 'share' })
  if (!shares.ok) throw new Error(shares.error.type)
  expect(shares.value.map(({ fields }) => fields['name']?.value)).toEqual([
    'mevrouw Jansen, Het Anker',
  ])
  first.unmount()
  await open(places.today, services)
  await heading('Jouw stappen')
  expect(screen.queryByText('Hoe gaat het op je nieuwe school?')).not.toBeInTheDocument()
})

test('a dossier that came in a transfer asks for the new school, once', async () => {
  const services = await withRecords(given)
  const log = await services.store.readLog()
  if (!log.ok) throw new Error(log.error.type)
  const note = { at: testNow, made: '2027-05-12T10:00:00.000Z', writer: 'w', purpose: 'transfer' }
  await services.store.merge(log.value, { foreign: () => ({ entries: [], keys: [] }), note })
  await open(places.today, services)
  expect(await heading('Ben je op een nieuwe school?')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Vul in' })).toHaveAttribute(
    'href',
    transferPlaces.arrive,
  )
})
