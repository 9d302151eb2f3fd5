import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { saveRecord } from '../../../src/services/save-record.ts'
import {
  answer,
  noticed,
  open,
  practice,
  press,
  quality,
  rec,
  stored,
  tabTo,
  well,
  withStage,
} from '../../support/look-back.tsx'

test('the questions that fit this experience stand first', async () => {
  await open()
  const fitting = await screen.findByRole('region', { name: 'Past bij deze ervaring' })
  const names = within(fitting)
    .getAllByRole('button')
    .map((button) => button.textContent)
  expect(names).toHaveLength(3)
  expect(names[0]).toMatch(/^Waar pas ik\?.*Werkexploratie$/)
  expect(names[1]).toMatch(/^Wat kan ik\?/)
  const others = within(screen.getByRole('region', { name: 'Kan ook' }))
  expect(others.getAllByRole('button')).toHaveLength(2)
})

test('a whole look-back by keyboard: two answers, words, a step and a person', async () => {
  const { user, store } = await open()
  await tabTo(user, 'button', /^Wat kan ik\?/)
  await user.keyboard('{Enter}')
  await tabTo(user, 'textbox', well)
  await user.keyboard('  Ik bleef rustig.  ')
  const offered = screen.getAllByRole('checkbox')
  expect(offered).toHaveLength(5)
  await tabTo(user, 'checkbox', 'behulpzaam')
  await user.keyboard(' ')
  await tabTo(user, 'button', 'Eigen woord')
  await user.keyboard('{Enter}')
  await user.keyboard('nuchter{Enter}')
  expect(await screen.findByRole('checkbox', { name: 'nuchter' })).toBeChecked()
  await tabTo(user, 'button', 'Volgende vraag')
  await user.keyboard('{Enter}')
  await tabTo(user, 'textbox', quality)
  expect(screen.getByText('Bewaard op dit apparaat')).toBeVisible()
  await user.keyboard('Geduld')
  await tabTo(user, 'button', 'Genoeg zo')
  await user.keyboard('{Enter}')
  await tabTo(user, 'textbox', 'Dit ga ik doen')
  await user.keyboard('Vragen of ik terug mag komen')
  await tabTo(user, 'textbox', /Wie kan je daarbij helpen/)
  await user.keyboard('Mevrouw Bakker')
  await tabTo(user, 'button', 'Bewaar mijn stap')
  await user.keyboard('{Enter}')

  expect(await screen.findByRole('heading', { name: 'Dit neem je mee' })).toHaveFocus()
  for (const text of ['behulpzaam', 'nuchter', 'Ik bleef rustig.', 'Geduld']) {
    expect(screen.getByText(text)).toBeVisible()
  }
  expect(screen.getByText('voor 16 mei · met Mevrouw Bakker')).toBeVisible()
  expect(screen.getByText('Bewaard op dit apparaat')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Klaar' })).toHaveAttribute('href', '#/')
  expect(screen.getByRole('link', { name: 'Bekijk op je lijn' })).toHaveAttribute('href', '#/lijn')

  const { reflections, steps, competencies } = await stored(store)
  const some = (type: unknown): unknown => expect.any(type)
  const times = { created: some(Number), changed: some(Number) }
  const meta = { ...times, binned: false, undecided: [], unreadable: [] }
  const reflection = reflections[0]?.rec
  expect(reflections).toEqual([
    {
      experience: rec,
      competency: 'capacities',
      questionSet: 'vmboUpper.capacities',
      competencyLabel: 'Kwaliteitenreflectie',
      date: '2027-05-12',
      answers: {
        'vmboUpper.capacities.well': { question: well, text: 'Ik bleef rustig.' },
        'vmboUpper.capacities.quality': { question: quality, text: 'Geduld' },
      },
      qualities: ['helpful', 'own:nuchter'],
      motives: [],
      ...{ ...meta, rec: reflection },
    },
  ])
  expect(steps).toEqual([
    {
      what: 'Vragen of ik terug mag komen',
      due: '2027-05-16',
      helper: 'Mevrouw Bakker',
      state: 'open',
      experience: rec,
      reflection,
      ...{ ...meta, rec: some(String) },
    },
  ])
  expect(competencies).toEqual(['capacities'])
  expect(await store.readDrafts()).toEqual({ ok: true, value: [] })
})

test('enough after one answer, and no step needed', async () => {
  const { user, store } = await open()
  await press(user, /^Wat kan ik/)
  await user.type(await answer(well), 'Koffie zetten')
  await press(user, 'Genoeg zo')
  await press(user, 'Geen stap nodig')
  expect(await screen.findByText('Geen stap nodig. Dat is ook een antwoord.')).toBeVisible()
  const { reflections, steps } = await stored(store)
  expect(reflections).toMatchObject([{ noStep: true }])
  expect(Object.keys(reflections[0]?.answers ?? {})).toEqual(['vmboUpper.capacities.well'])
  expect(steps).toEqual([])
})

test('questions can be skipped; whoever writes nothing leaves nothing behind', async () => {
  const { user, store } = await open()
  await press(user, /^Wat kan ik/)
  await press(user, 'Sla deze over')
  await press(user, 'Sla deze over')
  await press(user, 'Verder')
  await press(user, 'Geen stap nodig')
  expect(await screen.findByText('Je schreef niets op. Dat mag.')).toBeVisible()
  expect(await stored(store)).toEqual({ reflections: [], steps: [], competencies: [] })
})

test('there are never more than three questions; back keeps every answer', async () => {
  const { user, store } = await open()
  await press(user, /^Wat kan ik/)
  await user.type(await answer(well), 'een')
  await press(user, 'Volgende vraag')
  await user.type(await answer(quality), 'twee')
  await press(user, 'Volgende vraag')
  await answer(noticed)
  expect(screen.queryByRole('button', { name: 'Volgende vraag' })).not.toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Genoeg zo' })).not.toBeInTheDocument()
  await press(user, 'Vorige vraag')
  expect(await answer(quality)).toHaveValue('twee')
  await press(user, 'Vorige vraag')
  const field = await answer(well)
  expect(field).toHaveValue('een')
  await user.clear(field)
  await press(user, 'Genoeg zo')
  await screen.findByRole('heading', { name: 'Wat is je volgende stap?' })
  const { reflections } = await stored(store)
  expect(Object.keys(reflections[0]?.answers ?? {})).toEqual(['vmboUpper.capacities.quality'])
})

test('an own word that is too long gets its sentence; a word of the list becomes that word', async () => {
  const { user, store } = await open()
  await press(user, /^Wat kan ik/)
  await press(user, 'Eigen woord')
  const field = screen.getByRole('textbox', { name: 'Jouw eigen woord' })
  await user.type(field, `${'zo'.repeat(16)}{Enter}`)
  expect(await screen.findByText('Dit is te lang. Er passen 30 tekens in.')).toBeVisible()
  await user.clear(field)
  await user.type(field, 'Behulpzaam{Enter}')
  expect(await screen.findByRole('checkbox', { name: 'behulpzaam' })).toBeChecked()
  await press(user, 'Sla deze over')
  await answer(quality)
  expect((await stored(store)).reflections).toMatchObject([{ qualities: ['helpful'], answers: {} }])
})

test('more words come in groups, with what they mean', async () => {
  const { user } = await open()
  await press(user, /^Wat wil ik/)
  await press(user, 'Meer woorden')
  const all = within(screen.getByRole('list', { name: 'Alle woorden' }))
  await user.click(all.getByText('Erkenning'))
  await user.click(all.getByRole('checkbox', { name: 'waardering' }))
  expect(all.getByText('Je vindt het fijn als mensen je bedanken.')).toBeInTheDocument()
  const chips = within(screen.getByRole('group', { name: 'Past dit bij jou?' }))
  expect(chips.getByRole('checkbox', { name: 'waardering' })).toBeChecked()
})

test('STARR asks its five questions in order, and belongs to no competency', async () => {
  const { user, store } = await open()
  await press(user, 'Liever STARR')
  await user.type(await answer('Waar was je? Wat gebeurde er?'), 'Op de afdeling')
  for (const letter of ['Taak', 'Actie', 'Resultaat', 'Reflectie']) {
    await press(user, /Volgende vraag|Sla deze over/)
    expect(await screen.findByText(letter)).toBeVisible()
  }
  await press(user, 'Verder')
  await press(user, 'Geen stap nodig')
  await screen.findByRole('heading', { name: 'Dit neem je mee' })
  const { reflections, competencies } = await stored(store)
  expect(reflections).toMatchObject([{ questionSet: 'starr' }])
  expect(reflections[0]?.competency).toBeUndefined()
  expect(competencies).toEqual([])
})

test('questions that were answered before come last', async () => {
  const services = await withStage()
  const answers = {
    'answers.vmboUpper.capacities.well': { question: well, text: 'Al eens gezegd' },
  }
  await saveRecord(services, { rec: 'earlier', kind: 'reflection', values: answers })
  const { user } = await open({ services })
  await press(user, /^Wat kan ik/)
  await answer(quality)
  await press(user, 'Sla deze over')
  await answer(noticed)
  await press(user, 'Sla deze over')
  await answer(practice)
})

test('a chosen day is needed when the student wants to choose one', async () => {
  const { user, store } = await open()
  await press(user, /^Wat kan ik/)
  await press(user, 'Genoeg zo')
  await press(user, 'Bewaar mijn stap')
  expect(await screen.findByText('Vul dit in.')).toBeVisible()
  await user.type(screen.getByLabelText('Dit ga ik doen'), 'Bellen')
  await user.click(screen.getByRole('radio', { name: 'Ik kies een dag' }))
  await press(user, 'Bewaar mijn stap')
  expect(await screen.findByText('Kies een dag, zoals 12-05-2027.')).toBeVisible()
  await user.type(screen.getByLabelText('Welke dag?'), '2027-06-03')
  await press(user, 'Bewaar mijn stap')
  expect(await screen.findByText('voor 3 juni')).toBeVisible()
  const { steps, reflections } = await stored(store)
  expect(steps).toMatchObject([{ what: 'Bellen', due: '2027-06-03', experience: rec }])
  expect(steps[0]?.reflection).toBeUndefined()
  expect(reflections).toEqual([])
})
