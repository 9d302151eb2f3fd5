import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { EditExperiencePage } from '../../../src/features/log/edit-experience-page.tsx'
import { eraseRecords } from '../../../src/services/remove-record.ts'
import { fileOf } from '../../support/files.ts'
import { renderScreen, type RenderOptions } from '../../support/render-screen.tsx'
import { countObjectUrls } from '../evidence/given.ts'
import { elsewhere, fullDisk, opCount, readStage, save, withStage } from './given.ts'

const button = (name: string) => screen.getByRole('button', { name })
const field = (name: string) => screen.findByLabelText(name)
const entry = '#/ervaring/stage-1'

async function renderForm(options: RenderOptions = {}) {
  const services = options.services ?? (await withStage())
  const at = `${entry}/bewerken`
  return renderScreen(<EditExperiencePage rec="stage-1" />, { at, ...options, services })
}

test('saving writes only what changed, and goes back to the experience', async () => {
  const { user, services, store } = await renderForm()
  const before = await opCount(services)
  await user.type(await field('Wat was je doel?'), 'Leren luisteren')
  await user.type(await field('Hoeveel uur was het?'), '6.5')
  await user.click(screen.getByRole('checkbox', { name: /Wie helpt mij/ }))
  await user.click(screen.getByRole('checkbox', { name: /Wat kan ik/ }))
  await user.click(screen.getByRole('switch', { name: 'Privé' }))
  await user.click(button('Bewaar'))
  await waitFor(() => expect(window.location.hash).toBe(entry))
  expect(await opCount(services)).toBe(before + 5)
  expect(await readStage(store)).toMatchObject({
    ...{ title: 'Zorgcentrum De Linde', goal: 'Leren luisteren', hours: 6.5, private: true },
    competencies: ['networking'],
  })
})

test('saving without a change writes nothing', async () => {
  const { user, services } = await renderForm()
  const before = await opCount(services)
  await field('Wat was je doel?')
  await user.click(button('Bewaar'))
  await waitFor(() => expect(window.location.hash).toBe(entry))
  expect(await opCount(services)).toBe(before)
})

test('a text that is emptied is taken away; one that was empty is not written', async () => {
  const { user, services, store } = await renderForm()
  const before = await opCount(services)
  await user.clear(await field('Wat gebeurde er?'))
  await user.type(await field('Waar was het?'), '   ')
  await user.click(button('Bewaar'))
  await waitFor(() => expect(window.location.hash).toBe(entry))
  expect((await readStage(store)).story).toBeUndefined()
  expect(await opCount(services)).toBe(before + 1)
})

test('who comes for one question starts there', async () => {
  const services = await withStage()
  await renderScreen(<EditExperiencePage rec="stage-1" part="evaluation" />, { services })
  expect(await field('Hoe ging het?')).toHaveFocus()
})

test('what is open is an invitation that counts down', async () => {
  const { user } = await renderForm({ services: await withStage({ goal: 'a', result: 'b' }) })
  expect(await screen.findByText('Er zijn nog 2 vragen open.')).toBeVisible()
  await user.type(await field('Hoe ging het?'), 'Goed')
  expect(screen.getByText('Er is nog 1 vraag open.')).toBeVisible()
  await user.type(await field('Wat weet je nu?'), 'Zorg past')
  expect(screen.getByText('Alle vier de vragen hebben een antwoord.')).toBeVisible()
})

test('a text that is too long gives its sentence and its number, and nothing is saved', async () => {
  const { user, services } = await renderForm()
  const before = await opCount(services)
  await user.click(await field('Wat gebeurde er?'))
  await user.paste('a'.repeat(4000))
  await user.click(button('Bewaar'))
  expect(await screen.findByText('Dit is te lang. Er passen 4000 tekens in.')).toBeVisible()
  expect(screen.getByText('25 tekens te veel')).toBeVisible()
  expect(screen.getByText('Er klopt nog iets niet. Kijk bij de rode tekst.')).toBeVisible()
  expect(await field('Wat gebeurde er?')).toHaveFocus()
  expect(await opCount(services)).toBe(before)
})

test('of all that is wrong the topmost gets the focus', async () => {
  const { user } = await renderForm()
  await user.type(await field('Wat was de laatste dag?'), '2027-05-09')
  await user.clear(await field('Hoe noem je het?'))
  await user.click(button('Bewaar'))
  expect(await field('Hoe noem je het?')).toHaveFocus()
})

test('a year that nobody means is asked again', async () => {
  const { user } = await renderForm()
  const day = await field('Wanneer was het?')
  await user.clear(day)
  await user.type(day, '1900-01-01')
  await user.click(button('Bewaar'))
  expect(
    await screen.findByText('Klopt het jaar? Kies een jaar tussen 1950 en 2099.'),
  ).toBeVisible()
})

test('an end before the beginning says what to do', async () => {
  const { user } = await renderForm()
  await user.type(await field('Wat was de laatste dag?'), '2027-05-09')
  await user.click(button('Bewaar'))
  expect(
    await screen.findByText('De laatste dag is voor de eerste dag. Kies een latere dag.'),
  ).toBeVisible()
})

test('a full device is told of; the text stays and can leave as a file', async () => {
  const { user, services, store } = await renderForm({ around: fullDisk })
  await user.type(await field('Hoe ging het?'), 'Beter dan gedacht')
  await user.click(button('Bewaar'))
  expect(await screen.findByText('Je apparaat is vol')).toBeVisible()
  expect(await field('Hoe ging het?')).toHaveValue('Beter dan gedacht')
  await user.click(button('Bewaar als bestand'))
  expect(services.handedOver[0]?.text).toContain('Beter dan gedacht')
  expect((await readStage(store)).evaluation).toBeUndefined()
})

test('typing that was not saved is there again, and says so', async () => {
  const services = await withStage()
  const first = await renderForm({ services })
  await first.user.type(await field('Wat kwam eruit?'), 'Een vol ontbijt')
  first.unmount()
  const { user, store } = await renderForm({ services })
  expect(await field('Wat kwam eruit?')).toHaveValue('Een vol ontbijt')
  expect(screen.getByText(/Je had het nog niet bewaard/)).toBeVisible()
  await user.click(button('Bewaar'))
  await waitFor(() => expect(window.location.hash).toBe(entry))
  expect((await readStage(store)).result).toBe('Een vol ontbijt')
  expect(await store.readDrafts()).toEqual({ ok: true, value: [] })
})

test('typing that was not saved can be dropped; the saved text comes back', async () => {
  const services = await withStage()
  const typed = { title: 'Heel anders', competencies: ['motives'], hours: null, strange: 1 }
  const value = { typed, seen: {} }
  await services.store.writeDraft({ key: 'experience/stage-1', value, at: 1 })
  const { user, store } = await renderForm({ services })
  expect(await field('Hoe noem je het?')).toHaveValue('Heel anders')
  await user.click(button('Gooi mijn getypte tekst weg'))
  expect(await field('Hoe noem je het?')).toHaveValue('Zorgcentrum De Linde')
  expect(screen.getByRole('checkbox', { name: /Wat wil ik/ })).not.toBeChecked()
  expect(screen.queryByText(/Je had het nog niet bewaard/)).not.toBeInTheDocument()
  expect(await store.readDrafts()).toEqual({ ok: true, value: [] })
})

test('what another tab wrote meanwhile stays as another version', async () => {
  const { user, services, store } = await renderForm()
  await user.type(await field('Wat was je doel?'), 'Van hier')
  await save(services, 'stage-1', { goal: 'Van daar' })
  await user.click(button('Bewaar'))
  await waitFor(() => expect(window.location.hash).toBe(entry))
  const after = await readStage(store)
  expect(after.undecided).toEqual(['goal'])
})

test('editing a field with two versions leaves the other one to be chosen', async () => {
  const services = await withStage()
  const bringBack = await elsewhere(services, 'stage-1', { title: 'De Linde' })
  await save(services, 'stage-1', { title: 'Linde' })
  await bringBack()
  const { user, store } = await renderForm({ services })
  expect(await screen.findByText('Er zijn twee versies')).toBeVisible()
  await user.type(await field('Hoe noem je het?'), '!')
  await user.click(button('Bewaar'))
  await waitFor(() => expect(window.location.hash).toBe(entry))
  expect((await readStage(store)).undecided).toEqual(['title'])
})

test('a record that is not here, or of another kind, says so', async () => {
  const services = await withStage()
  await save(services, 'step-1', { what: 'Bellen' }, 'step')
  await renderScreen(<EditExperiencePage rec="step-1" />, { services })
  expect(await screen.findByRole('heading', { name: 'Deze ervaring is er niet' })).toBeVisible()
})

test('a record that is erased while somebody types keeps the typing on the screen', async () => {
  const { user, services } = await renderForm()
  await user.type(await field('Wat was je doel?'), 'Dit typte ik')
  await eraseRecords(services, ['stage-1'])
  await user.click(button('Bewaar'))
  expect(await screen.findByText('Dit is definitief gewist')).toBeVisible()
  expect(await field('Wat was je doel?')).toHaveValue('Dit typte ik')
})

test('evidence can be added and seen here; what was typed stays a draft until it is saved', async () => {
  countObjectUrls()
  const { user, store } = await renderForm()
  await user.type(await field('Wat was je doel?'), 'Leren luisteren')
  const section = await screen.findByRole('region', { name: 'Bewijs' })
  await within(section).findByText('Een foto, je stem of een bestand laat het zien.')
  await user.upload(
    within(section).getByLabelText('Kies foto’s of bestanden'),
    fileOf('pdf', 'verslag.pdf'),
  )
  expect(await within(section).findByRole('link', { name: 'verslag.pdf' })).toBeVisible()
  expect((await readStage(store)).goal).toBeUndefined()
  expect(await field('Wat was je doel?')).toHaveValue('Leren luisteren')
})
