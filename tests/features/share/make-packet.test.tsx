import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { File as NodeFile } from 'node:buffer'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { ShareScreens } from '../../../src/features/share/share-screens.tsx'
import { TodayPage } from '../../../src/features/today/today-page.tsx'
import { sharePlaces } from '../../../src/services/packets/share-places.ts'
import { saveRecord } from '../../../src/services/save-record.ts'
import { renderScreen, type TestServices } from '../../support/render-screen.tsx'
import { aKey, talk, withEntries } from './given.ts'

// The document's own takes no bytes of Node.
beforeAll(() => {
  vi.stubGlobal('File', NodeFile)
})
afterAll(() => {
  vi.unstubAllGlobals()
})

const heading = (name: string) => screen.findByRole('heading', { level: 1, name })
const box = (name: string) => screen.findByRole('checkbox', { name })
const field = (name: string) =>
  screen.findByRole('textbox', { name: new RegExp(`^${name.replace('?', '\\?')}`) })
/** Presses a button when it may be pressed. */
async function press(user: UserEvent, name: string): Promise<void> {
  const button = await screen.findByRole('button', { name })
  await waitFor(() => expect(button).not.toHaveAttribute('aria-disabled', 'true'))
  await user.click(button)
}

const open = (services: TestServices, at: string = sharePlaces.newPacket) =>
  renderScreen(<ShareScreens />, { services, at })

async function drafts({ store }: TestServices) {
  const read = await store.readDrafts()
  if (!read.ok) throw new Error(read.error.type)
  return read.value.map(({ key }) => key)
}

test('nothing is ticked before, but what the talk it is for names', async () => {
  const services = await withEntries()
  const first = await open(services)
  await box('De Linde')
  expect(screen.queryAllByRole('checkbox', { checked: true })).toEqual([])
  expect(screen.getByRole('status')).toHaveTextContent('Nog niets gekozen')
  first.unmount()
  const { user } = await open(services, sharePlaces.packetFor(talk))
  await box('De Linde')
  const ticked = screen.getAllByRole('checkbox', { checked: true })
  expect(ticked).toEqual([await box('De Linde'), await box('Loopbaangesprek')])
  await press(user, 'Verder')
  expect(await field('Naam')).toHaveValue('Meneer Smit')
  expect(await field('Je vraag')).toHaveValue('Past zorg bij mij?')
})

test('what is private asks again, each time', async () => {
  const { user } = await open(await withEntries())
  const home = await box('Ruzie thuis')
  await user.click(home)
  const asked = within(await screen.findByRole('dialog', { name: 'Dit is privé: Ruzie thuis' }))
  await user.click(asked.getByRole('button', { name: 'Nee' }))
  expect(home).not.toBeChecked()
  await user.click(home)
  await press(user, 'Ja, dit mag mee')
  expect(home).toBeChecked()
  await user.click(home)
  await user.click(home)
  expect(await screen.findByRole('dialog', { name: 'Dit is privé: Ruzie thuis' })).toBeVisible()
})

test('ticks and words survive a closed tab, are found on Vandaag, and go once they are given', async () => {
  const services = await withEntries()
  const first = await open(services)
  await first.user.click(await box('De Linde'))
  await first.user.click(await box('Ruzie thuis'))
  await press(first.user, 'Ja, dit mag mee')
  await press(first.user, 'Verder')
  await first.user.type(await field('Naam'), 'Mw. De Wit')
  await first.user.type(await field('Waarvoor is het?'), 'Voor ons gesprek')
  const until = await screen.findByLabelText('Tot wanneer mag de ander het bewaren?')
  await first.user.clear(until)
  await first.user.type(until, '2027-06-01')
  first.unmount()

  const today = await renderScreen(<TodayPage />, { services })
  expect(await screen.findByRole('link', { name: 'Ga door met typen' })).toHaveAttribute(
    'href',
    sharePlaces.newPacket,
  )
  today.unmount()

  const { user } = await open(services)
  expect(await box('De Linde')).toBeChecked()
  expect(await box('Ruzie thuis')).toBeChecked()
  expect(screen.getByText(/^Je was al begonnen\./)).toBeVisible()
  await press(user, 'Verder')
  expect(await field('Naam')).toHaveValue('Mw. De Wit')
  expect(await field('Waarvoor is het?')).toHaveValue('Voor ons gesprek')
  expect(screen.getByLabelText('Tot wanneer mag de ander het bewaren?')).toHaveValue('2027-06-01')
  await press(user, 'Bekijk de leesmap')
  await press(user, 'Dit klopt')
  await user.click(await screen.findByRole('radio', { name: 'Iedereen die het bestand heeft' }))
  await press(user, 'Maak de leesmap zonder slot')
  await heading('Je leesmap is klaar')
  await press(user, 'Download het bestand')
  await heading('Geef nu je leesmap')
  expect(await drafts(services)).toEqual([])
})

test('the file as it is downloaded holds no word that was not ticked, and none of earlier', async () => {
  const services = await withEntries()
  for (const [rec, kind, values] of [
    ['stage', 'experience', { title: 'KANARIE-eerder' }],
    ['stage', 'experience', { title: 'De Linde' }],
    ['home', 'experience', { story: 'KANARIE-thuis' }],
    ['back', 'reflection', { competencyLabel: 'KANARIE-terugblik' }],
    ['sideJob', 'experience', { title: 'KANARIE-bijbaan' }],
    ['step', 'step', { what: 'KANARIE-stap', experience: 'stage' }],
  ] as const) {
    const saved = await saveRecord(services, { rec, kind, values })
    expect(saved.ok).toBe(true)
  }
  const { user } = await open(services)
  await user.click(await box('De Linde'))
  await press(user, 'Verder')
  await press(user, 'Bekijk de leesmap')
  await press(user, 'Dit klopt')
  await user.click(await screen.findByRole('radio', { name: 'Iedereen die het bestand heeft' }))
  await press(user, 'Maak de leesmap zonder slot')
  await heading('Je leesmap is klaar')
  await press(user, 'Download het bestand')
  await screen.findByRole('link', { name: 'Bekijk wat je gaf' })
  const { handed } = await services.copies()
  const bytes = new TextDecoder('latin1').decode(await handed[0]?.file.arrayBuffer())
  expect(bytes).toContain('De Linde')
  expect(/.{0,20}KANARIE.{0,20}/u.exec(bytes)?.[0]).toBeUndefined()
})

test('who begins anew finds nothing of before, also after another closed tab', async () => {
  const services = await withEntries()
  const first = await open(services)
  await first.user.click(await box('De Linde'))
  first.unmount()
  const second = await open(services)
  await press(second.user, 'Begin opnieuw')
  expect(await box('De Linde')).not.toBeChecked()
  expect(screen.queryByText(/^Je was al begonnen\./)).not.toBeInTheDocument()
  second.unmount()
  await waitFor(async () => expect(await drafts(services)).toEqual([]))
})

test('what was made private meanwhile is not ticked any more', async () => {
  const services = await withEntries()
  const first = await open(services)
  await first.user.click(await box('De Linde'))
  first.unmount()
  await saveRecord(services, { rec: 'stage', kind: 'experience', values: { private: true } })
  await open(services)
  expect(await box('De Linde')).not.toBeChecked()
})

test('a key without a name is offered as a key, not as a person', async () => {
  const services = await withEntries({ 'key-1': aKey(), 'key-2': aKey({ name: 'Mw. De Wit' }) })
  const { user } = await open(services)
  await user.click(await box('De Linde'))
  for (const name of ['Verder', 'Bekijk de leesmap', 'Dit klopt']) await press(user, name)
  await screen.findByRole('radio', { name: 'Alleen Mw. De Wit' })
  expect(screen.getByRole('radio', { name: 'Alleen wie deze sleutel heeft' })).toBeVisible()
})

test('a day that is too far away is asked again', async () => {
  const { user } = await open(await withEntries())
  await user.click(await box('De Linde'))
  await press(user, 'Verder')
  const until = await screen.findByLabelText('Tot wanneer mag de ander het bewaren?')
  await user.clear(until)
  await user.type(until, '2031-01-01')
  await press(user, 'Bekijk de leesmap')
  expect(until).toHaveAccessibleDescription(/binnen twee jaar/)
})
