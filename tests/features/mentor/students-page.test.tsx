import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { packetMade, packetOf, someRecords, type GivenRecord } from '../../support/packets.ts'
import { createTestSession, renderApp } from '../../support/render-app.tsx'
import { renderDesk } from '../../support/render-desk.tsx'

const talk = (date: string, state: string): GivenRecord => ({
  rec: `talk-${date}`,
  kind: 'talk',
  values: { type: 'career', date, state },
})
const by = (owner: string, records: readonly GivenRecord[], more = {}) =>
  packetOf(records, { dossier: `dossier-of-${owner}`, owner, ...more })

const noor = by('Noor', someRecords, { question: 'Past zorg bij mij?' })
const yusuf = by('Yusuf', [...someRecords, talk('2027-03-01', 'held')])
const lina = by('Lina', [talk('2027-02-10', 'held'), talk('2027-05-18', 'planned')])
const mees = by('Mees', [talk('2027-02-11', 'held')])

const names = () =>
  screen
    .getAllByRole('link')
    .flatMap(({ textContent }) => /^(Noor|Yusuf|Lina|Mees).*/.exec(textContent)?.[0] ?? [])
const rowOf = async (name: string) => {
  const link = await screen.findByRole('link', { name: new RegExp(`^${name}`) })
  const row = link.closest('li')
  if (row === null) throw new Error(`${name} is not in a row`)
  return row
}
const found = (text: string) => waitFor(() => expect(screen.getByText(text)).toBeInTheDocument())

test('an empty desk says what comes here and how', async () => {
  await renderDesk()
  expect(await screen.findByText('Hier komen je leerlingen')).toBeInTheDocument()
  expect(
    within(screen.getByRole('main')).getByRole('link', { name: 'Open een leesmap' }),
  ).toHaveAttribute('href', '#/mentor/openen')
  expect(screen.getByRole('link', { name: /^Maak je sleutel/ })).toHaveAttribute(
    'href',
    '#/mentor/sleutel',
  )
})

test('who asks something comes first, and each row says why it needs the mentor', async () => {
  const { desk } = await renderDesk([mees, lina, yusuf, noor])
  for (const { dossier } of [mees, lina, yusuf]) await desk.store.markSeen(dossier)
  expect(await rowOf('Noor')).toHaveTextContent('vraag voor jou · 3 nieuw')
  await waitFor(async () => expect(await rowOf('Yusuf')).toHaveTextContent('1 stap voorbij datum'))
  expect(await rowOf('Lina')).toHaveTextContent('gesprek 18 mei')
  expect(await rowOf('Mees')).toHaveTextContent('laatste gesprek 11 februari')
  expect(names()).toEqual(['Noor', 'Yusuf', 'Lina', 'Mees'])
})

test('a talk of last school year is no talk of this year', async () => {
  const old = by('Mees', [talk('2026-06-30', 'held')])
  const { desk } = await renderDesk([old])
  await desk.store.markSeen(old.dossier)
  await waitFor(async () =>
    expect(await rowOf('Mees')).toHaveTextContent('nog geen gesprek dit jaar'),
  )
})

test('the list is searched without accents, narrowed to a sign, sorted and cut up by class', async () => {
  const jose = by('José', [])
  const { user, desk } = await renderDesk([noor, yusuf, lina, mees, jose])
  await desk.store.editStudent(noor.dossier, { group: '4B' })
  await desk.store.editStudent(lina.dossier, { group: '3A' })
  await found('5 leerlingen')
  await user.type(screen.getByRole('searchbox'), 'jose')
  await found('1 leerling')
  expect(screen.getByRole('link', { name: /^José/ })).toBeInTheDocument()
  await user.clear(screen.getByRole('searchbox'))
  await user.click(screen.getByRole('checkbox', { name: /^Vraag voor jou/ }))
  await waitFor(() => expect(names()).toEqual(['Noor · 4B']))
  await user.click(screen.getByRole('checkbox', { name: /^Vraag voor jou/ }))
  await user.selectOptions(screen.getByRole('combobox', { name: 'Volgorde' }), 'Op naam')
  await waitFor(() => expect(names()).toEqual(['Lina · 3A', 'Mees', 'Noor · 4B', 'Yusuf']))
  await user.click(screen.getByRole('switch', { name: 'Per klas' }))
  await waitFor(() =>
    expect(screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent)).toEqual([
      '3A',
      '4B',
      'Geen klas',
    ]),
  )
})

test('a long list is drawn whole, whose day has passed aside', async () => {
  const many = Array.from({ length: 40 }, (_, n) => by(`Leerling ${n}`, []))
  await renderDesk([...many, by('Weg', [], { keepUntil: '2027-05-11' })])
  await found('40 leerlingen')
  await waitFor(() => expect(screen.getAllByText(/^Leerling \d+$/)).toHaveLength(40))
  expect(screen.queryByText('Weg')).toBeNull()
})

test('what goes away soon is told before, and what went is told after', async () => {
  const soon = by('Noor', someRecords, { keepUntil: '2027-05-20' })
  const gone = by('Mees', someRecords, { keepUntil: '2027-05-11', made: packetMade - 1 })
  const { user } = await renderDesk([soon, gone])
  expect(await screen.findByText('1 leesmap gaat binnen 14 dagen weg')).toBeInTheDocument()
  expect(await screen.findByText('1 leesmap is gewist')).toBeInTheDocument()
  expect(screen.queryByRole('link', { name: /^Mees/ })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Gelezen' }))
  await waitFor(() => expect(screen.queryByText('1 leesmap is gewist')).toBeNull())
})

test('a desk that was lost does not look like a first day', async () => {
  const given = createTestSession()
  given.device.write({ role: 'mentor' })
  given.desk.expected.write(25)
  const { user } = await renderApp(given, '#/mentor')
  expect(await screen.findByText('Je leerlingen zijn weg van dit apparaat')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Gelezen' }))
  await waitFor(() => expect(screen.queryByText(/zijn weg van dit apparaat/)).toBeNull())
  expect(given.desk.expected.read()).toBe(0)
})
