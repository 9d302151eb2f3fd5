import type { Page } from '@playwright/test'
import { readyForOffline } from './support/offline.ts'
import { expect, test } from './support/profile-test.ts'
import {
  answerFirstRun,
  choose,
  button,
  heading,
  logExperience,
  lookBack,
  openEntry,
  openForm,
  visit,
} from './support/student.ts'

// A browser that is started two or three times, and a whole day in it.
test.describe.configure({ timeout: 180_000 })

const line = 'Koffie gezet en met bewoners gepraat'
const story = {
  answers: ['Ik bleef rustig toen het druk werd.', 'Mevrouw Smit zei het tegen me.'],
  step: 'Vragen of ik terug mag komen',
  helper: 'Mevrouw Smit',
}
const form = {
  'Waar was het?': 'Zorgcentrum De Linde',
  'Met wie was je?': 'Mevrouw Smit, begeleider',
  'Wat gebeurde er?': 'Ik bracht rond en hielp bij het eten.',
  'Wat was je doel?': 'Zien of de zorg bij me past.',
  'Wat kwam eruit?': 'Ik deed de lunch zelf.',
  'Hoe ging het?': 'Praten ging vanzelf.',
  'Wat weet je nu?': 'Ik wil vaker met ouderen werken.',
}

async function expectWholeDay(page: Page, words: readonly string[]): Promise<void> {
  await openEntry(page, line)
  const entry = page.getByRole('main')
  for (const text of [...Object.values(form), ...story.answers, ...words, story.step]) {
    await expect(entry.getByText(text, { exact: false }).first()).toBeVisible()
  }
  await expect(entry.getByText('7 uur')).toBeVisible()
  await visit(page, 'Stappen')
  await expect(page.getByRole('link', { name: story.step })).toBeVisible()
}

test('a first day: begin, log a day in three taps, look back, tell it all, and find it again', async ({
  phone,
}) => {
  const first = await phone.open()
  const { page } = first
  await phone.start(page)
  await expect(page.getByRole('radio', { name: 'Nederlands' })).toBeChecked()
  await answerFirstRun(page)

  await page.getByRole('link', { name: 'Nieuwe ervaring' }).click()
  await button(page, 'Stage').click()
  await expect(page.getByRole('textbox', { name: 'Wat deed je?' })).toBeFocused()
  await page.keyboard.type(line)
  await button(page, 'Bewaar').click()
  await expect(heading(page, 'Het staat op je lijn')).toBeVisible()

  const words = await lookBack(page, story)
  for (const text of [...words, ...story.answers, story.step]) {
    await expect(page.getByText(text).first()).toBeVisible()
  }
  await page.getByRole('link', { name: 'Bekijk op je lijn' }).click()
  await openEntry(page, line)
  await openForm(page)
  for (const [name, text] of Object.entries(form)) {
    await page.getByRole('textbox', { name }).fill(text)
  }
  await page.getByRole('spinbutton', { name: 'Hoeveel uur was het?' }).fill('7')
  // Looking back already told what it says something about.
  const lookedBackOn = page.getByRole('checkbox', { name: 'Wat kan ik? · Kwaliteitenreflectie' })
  await expect(lookedBackOn).toBeChecked()
  await choose(page, 'Waar pas ik? · Werkexploratie')
  await button(page, 'Bewaar').click()
  await expect(heading(page, line)).toBeVisible()
  await expectWholeDay(page, words)
  await first.close()

  const second = await phone.open()
  await phone.start(second.page)
  await expect(heading(second.page, 'Dag Sam')).toBeVisible()
  await expectWholeDay(second.page, words)
})

test('without a network: the killed browser opens again, and logs and looks back', async ({
  phone,
  host,
}) => {
  const first = await phone.open()
  await phone.start(first.page)
  await answerFirstRun(first.page)
  await logExperience(first.page, 'Open dag van het mbo', 'Open dag')
  await readyForOffline(first.page)
  await host.close()
  await first.context.setOffline(true)
  await first.kill()

  const second = await phone.open()
  await second.context.setOffline(true)
  await phone.start(second.page)
  await expect(heading(second.page, 'Dag Sam')).toBeVisible()
  await logExperience(second.page, line)
  const words = await lookBack(second.page, story)
  await second.kill()

  const third = await phone.open()
  await third.context.setOffline(true)
  await phone.start(third.page)
  await openEntry(third.page, line)
  for (const text of [...story.answers, ...words, story.step]) {
    await expect(third.page.getByText(text).first()).toBeVisible()
  }
  await openEntry(third.page, 'Open dag van het mbo')
})
