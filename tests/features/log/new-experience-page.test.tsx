import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Route } from 'wouter'
import { LoggedPage } from '../../../src/features/log/logged-page.tsx'
import { NewExperiencePage } from '../../../src/features/log/new-experience-page.tsx'
import { createTestServices, renderScreen } from '../../support/render-screen.tsx'
import { allExperiences, fullDisk, save } from './given.ts'

function Logging() {
  return (
    <>
      <Route path="/ervaring/nieuw" component={NewExperiencePage} />
      <Route path="/ervaring/:rec/bewaard">{({ rec }) => <LoggedPage rec={rec} />}</Route>
    </>
  )
}

const at = { at: '#/ervaring/nieuw' }
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const line = () => screen.findByLabelText('Wat deed je?')

test('two taps after the plus an experience is saved, with the name of its kind and today', async () => {
  const { user, store } = await renderScreen(<Logging />, at)
  await user.click(await screen.findByRole('button', { name: 'Stage' }))
  await user.click(button('Bewaar'))
  expect(await screen.findByRole('heading', { name: 'Het staat op je lijn' })).toBeVisible()
  expect(screen.getByText('Bewaard op dit apparaat')).toBeVisible()
  const [saved, ...more] = await allExperiences(store)
  expect(more).toEqual([])
  expect(saved).toMatchObject({ type: 'internship', title: 'Stage', date: '2027-05-12' })
  expect(saved?.private).toBeUndefined()
})

test('by keyboard: a kind, straight on to the line, and Enter saves it', async () => {
  const { user, store } = await renderScreen(<Logging />, at)
  ;(await screen.findByRole('button', { name: 'Open dag' })).focus()
  await user.keyboard('{Enter}')
  expect(await line()).toHaveFocus()
  await user.keyboard('Ik keek bij Zorg en Welzijn{Enter}')
  await screen.findByText('Bewaard op dit apparaat')
  expect(await allExperiences(store)).toMatchObject([
    { type: 'openDay', title: 'Ik keek bij Zorg en Welzijn' },
  ])
})

test('after saving one can look back, do it later, or make it complete', async () => {
  const { user, store } = await renderScreen(<Logging />, at)
  await user.click(await screen.findByRole('button', { name: 'Project' }))
  await user.click(button('Bewaar'))
  await screen.findByText('Bewaard op dit apparaat')
  const [saved] = await allExperiences(store)
  const link = (name: string) => screen.getByRole('link', { name })
  const place = `#/ervaring/${saved?.rec}`
  expect(link('Nu 2 minuten terugkijken')).toHaveAttribute('href', `${place}/terugkijken`)
  expect(link('Later')).toHaveAttribute('href', '#/')
  expect(link('Maak het compleet')).toHaveAttribute('href', `${place}/bewerken`)
})

test('it can have been yesterday or another day', async () => {
  const { user, store } = await renderScreen(<Logging />, at)
  await user.click(await screen.findByRole('button', { name: 'Stage' }))
  await user.click(screen.getByRole('radio', { name: 'Gisteren' }))
  await user.click(screen.getByRole('radio', { name: 'Andere dag' }))
  const day = screen.getByLabelText('Welke dag?')
  expect(day).toHaveValue('2027-05-11')
  await user.clear(day)
  await user.click(button('Bewaar'))
  expect(await screen.findByText('Kies een dag, zoals 12-05-2027.')).toBeVisible()
  await user.type(day, '2027-04-01')
  await user.click(button('Bewaar'))
  await screen.findByText('Bewaard op dit apparaat')
  expect(await allExperiences(store)).toMatchObject([{ date: '2027-04-01' }])
})

test('eight kinds come first, the others on request', async () => {
  const { user } = await renderScreen(<Logging />, at)
  const kinds = await screen.findByRole('list', { name: 'Soorten ervaringen' })
  expect(within(kinds).getAllByRole('button')).toHaveLength(8)
  await user.click(button('Meer soorten'))
  expect(within(kinds).getAllByRole('button').length).toBeGreaterThan(8)
})

test('another kind can be chosen without losing the line', async () => {
  const { user, store } = await renderScreen(<Logging />, at)
  await user.click(await screen.findByRole('button', { name: 'Stage' }))
  await user.type(await line(), 'Afgewassen')
  await user.click(button('Andere soort'))
  await user.click(button('Bijbaan'))
  expect(await line()).toHaveValue('Afgewassen')
  await user.click(button('Bewaar'))
  await screen.findByText('Bewaard op dit apparaat')
  expect(await allExperiences(store)).toMatchObject([{ type: 'sideJob', title: 'Afgewassen' }])
})

test('a kind that starts as private says so, and is saved so', async () => {
  const { user, store } = await renderScreen(<Logging />, at)
  await user.click(await screen.findByRole('button', { name: 'Meer soorten' }))
  await user.click(button('Zorgen voor iemand'))
  expect(screen.getByText('Dit begint als privé. Alleen jij ziet het.')).toBeVisible()
  await user.click(button('Bewaar'))
  await screen.findByText('Bewaard op dit apparaat')
  expect(await allExperiences(store)).toMatchObject([{ private: true }])
})

test('who tells more than a title holds finds it whole in the story', async () => {
  const { user, store } = await renderScreen(<Logging />, at)
  const told = 'Ik hielp bij de lunch en praatte lang met mevrouw Smit. '.repeat(3).trim()
  await user.click(await screen.findByRole('button', { name: 'Stage' }))
  await user.click(await line())
  await user.paste(told)
  await user.click(button('Bewaar'))
  await screen.findByText('Bewaard op dit apparaat')
  const [saved] = await allExperiences(store)
  expect(saved?.story).toBe(told)
  expect(saved?.title).toBe('Ik hielp bij de lunch en praatte lang met mevrouw Smit.')
})

test('of several lines the first is the title', async () => {
  const { user, store } = await renderScreen(<Logging />, at)
  await user.click(await screen.findByRole('button', { name: 'Stage' }))
  await user.click(await line())
  await user.paste('Lunch gemaakt\nEn afgewassen')
  await user.click(button('Bewaar'))
  await screen.findByText('Bewaard op dit apparaat')
  expect(await allExperiences(store)).toMatchObject([
    { title: 'Lunch gemaakt', story: 'Lunch gemaakt\nEn afgewassen' },
  ])
})

test('a story that is too long says how much fits, and is not cut', async () => {
  const { user, store } = await renderScreen(<Logging />, at)
  await user.click(await screen.findByRole('button', { name: 'Stage' }))
  await user.click(await line())
  await user.paste('a'.repeat(4001))
  await user.click(button('Bewaar'))
  expect(await screen.findByText('Dit is te lang. Er passen 4000 tekens in.')).toBeVisible()
  expect(await line()).toHaveValue('a'.repeat(4001))
  expect(await allExperiences(store)).toEqual([])
})

test('on a full device it says so, keeps the text, and offers it as a file', async () => {
  const { user, services, store } = await renderScreen(<Logging />, {
    ...at,
    around: fullDisk,
  })
  await user.click(await screen.findByRole('button', { name: 'Stage' }))
  await user.type(await line(), 'Ontbijt gemaakt')
  await user.click(button('Bewaar'))
  expect(await screen.findByText('Je apparaat is vol')).toBeVisible()
  expect(await line()).toHaveValue('Ontbijt gemaakt')
  await user.click(button('Bewaar als bestand'))
  expect(services.handedOver).toMatchObject([{ text: 'Ontbijt gemaakt' }])
  expect(await allExperiences(store)).toEqual([])
})

test('a line that was not saved is offered again, and its draft goes with saving', async () => {
  const services = createTestServices()
  const first = await renderScreen(<Logging />, { ...at, services })
  await first.user.click(await screen.findByRole('button', { name: 'Stage' }))
  await first.user.type(await line(), 'Koffie gezet')
  first.unmount()
  const { user, store } = await renderScreen(<Logging />, { ...at, services })
  expect(await screen.findByText('Stage: Koffie gezet')).toBeVisible()
  await user.click(button('Ga hiermee verder'))
  expect(await line()).toHaveValue('Koffie gezet')
  await user.click(button('Bewaar'))
  await screen.findByText('Bewaard op dit apparaat')
  expect(await allExperiences(store)).toMatchObject([{ title: 'Koffie gezet' }])
  expect(await store.readDrafts()).toEqual({ ok: true, value: [] })
})

test('the plus on this screen begins again, and what was typed can still go on', async () => {
  const { user, store } = await renderScreen(
    <>
      <a href="#/ervaring/nieuw">Nieuwe ervaring</a>
      <Logging />
    </>,
    at,
  )
  await user.click(await screen.findByRole('button', { name: 'Stage' }))
  await user.type(await line(), 'Koffie gezet')
  await user.click(screen.getByRole('link', { name: 'Nieuwe ervaring' }))
  expect(await screen.findByRole('heading', { name: 'Wat maakte je mee?' })).toHaveFocus()
  expect(await screen.findByText('Stage: Koffie gezet')).toBeVisible()
  await user.click(button('Project'))
  expect(await line()).toHaveValue('')
  await user.click(screen.getByRole('link', { name: 'Nieuwe ervaring' }))
  await user.click(await screen.findByRole('button', { name: 'Ga hiermee verder' }))
  expect(await line()).toHaveValue('Koffie gezet')
  await user.click(button('Bewaar'))
  await screen.findByText('Bewaard op dit apparaat')
  expect(await allExperiences(store)).toMatchObject([{ type: 'internship', title: 'Koffie gezet' }])
})

test('a line that was not saved can be let go of', async () => {
  const services = createTestServices()
  const value = { type: 'project', title: 'Maquette', date: '2027-05-12' }
  await services.store.writeDraft({ key: 'quick/rec-9', value, at: 1 })
  const { user, store } = await renderScreen(<Logging />, { ...at, services })
  await user.click(await screen.findByRole('button', { name: 'Gooi deze tekst weg' }))
  await waitFor(() => expect(screen.queryByText('Project: Maquette')).not.toBeInTheDocument())
  expect(await store.readDrafts()).toEqual({ ok: true, value: [] })
})

test.each([
  { when: 'after the first entry on an own device', ownership: 'own', times: 1 },
  { when: 'not after a later entry', ownership: 'own', before: true, times: 0 },
  { when: 'not on a shared device', ownership: 'shared', times: 0 },
  { when: 'not in the example', ownership: 'own', isExample: true, times: 0 },
] as const)('the browser is asked to keep the data $when', async (given) => {
  const { ownership, times } = given
  const services = createTestServices({ isExample: 'isExample' in given })
  services.device.write({ ownership })
  if ('before' in given) await save(services, 'earlier', { title: 'Eerder' })
  const { user } = await renderScreen(<Logging />, { ...at, services })
  await user.click(await screen.findByRole('button', { name: 'Stage' }))
  await user.click(button('Bewaar'))
  await screen.findByText('Bewaard op dit apparaat')
  expect(services.keepDataCalls()).toBe(times)
})
