import type { Locator } from '@playwright/test'
import { expect, test } from './support/profile-test.ts'
import {
  answerBox,
  answerFirstRun,
  beginLookBack,
  button,
  heading,
  logExperience,
  openEntry,
  openForm,
  visit,
} from './support/student.ts'

// A browser that is started for each test alone, and once more after it died.
test.describe.configure({ timeout: 150_000 })

const title = 'Een dag in de werkplaats'
const typing =
  'Ik hielp bij het schuren van de tafel en daarna leerde ik hoe de lak erop moet, heel dun.'

interface Typed {
  readonly text: string
  /** When each key had been pressed, in ms. */
  readonly keys: readonly number[]
}

/** Types like a quick person, and remembers when each key had gone down. */
async function type(field: Locator): Promise<Typed> {
  const keys: number[] = []
  for (const key of typing) {
    await field.pressSequentially(key, { delay: 30 })
    keys.push(Date.now())
  }
  return { text: typing, keys }
}

/** What was typed two seconds or more before `end`: it must survive. */
function safeAt(end: number, { text, keys }: Typed): string {
  return text.slice(0, keys.filter((at) => at <= end - 2000).length)
}

async function expectAtMostTwoSecondsLost(
  field: Locator,
  killed: number,
  typed: Typed,
): Promise<void> {
  const safe = safeAt(killed, typed)
  expect(safe.length).toBeGreaterThan(10)
  await expect(field).toHaveValue(new RegExp(`^${safe}`))
  expect(typed.text.startsWith(await field.inputValue())).toBe(true)
}

test('the browser dies while the full form is typed in: two seconds at most are lost', async ({
  phone,
}) => {
  const first = await phone.open()
  await phone.start(first.page)
  await answerFirstRun(first.page)
  await logExperience(first.page, title)
  await openEntry(first.page, title)
  await openForm(first.page)
  const typed = await type(first.page.getByRole('textbox', { name: 'Wat gebeurde er?' }))
  const killed = Date.now()
  await first.kill()

  const { page } = await phone.open()
  await phone.start(page)
  await page.getByRole('link', { name: 'Ga door met typen' }).click()
  await expect(page.getByText('Hier is wat je eerder typte.')).toBeVisible()
  const story = page.getByRole('textbox', { name: 'Wat gebeurde er?' })
  await expectAtMostTwoSecondsLost(story, killed, typed)

  await test.step('going elsewhere keeps it', async () => {
    await story.fill('Ik schuurde de tafel.')
    await visit(page, 'Lijn')
    await openEntry(page, title)
    await openForm(page)
    await expect(page.getByText('Hier is wat je eerder typte.')).toBeVisible()
    await expect(story).toHaveValue('Ik schuurde de tafel.')
  })
  await test.step('saving drops it', async () => {
    await button(page, 'Bewaar').click()
    await expect(heading(page, title)).toBeVisible()
    await expect(page.getByRole('main').getByText('Ik schuurde de tafel.')).toBeVisible()
    await openForm(page)
    await expect(story).toHaveValue('Ik schuurde de tafel.')
    await expect(page.getByText('Hier is wat je eerder typte.')).toHaveCount(0)
    await visit(page, 'Vandaag')
    await expect(heading(page, 'Dag Sam')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Kijk 2 minuten terug' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Ga door met typen' })).toHaveCount(0)
  })
})

test('the browser dies while looking back: the question and the words typed are there', async ({
  phone,
}) => {
  const first = await phone.open()
  await phone.start(first.page)
  await answerFirstRun(first.page)
  await logExperience(first.page, title)
  await beginLookBack(first.page)
  const typed = await type(answerBox(first.page))
  const killed = Date.now()
  await first.kill()

  const { page } = await phone.open()
  await phone.start(page)
  await page.getByRole('link', { name: 'Ga door met typen' }).click()
  await expect(page.getByText('Je was hier al bezig. Ga verder waar je was.')).toBeVisible()
  await expectAtMostTwoSecondsLost(answerBox(page), killed, typed)

  await test.step('ending it drops the draft', async () => {
    await button(page, 'Genoeg zo').click()
    await button(page, 'Geen stap nodig').click()
    await expect(heading(page, 'Dit neem je mee')).toBeVisible()
    await visit(page, 'Vandaag')
    await expect(heading(page, 'Dag Sam')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Ga verder' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Ga door met typen' })).toHaveCount(0)
  })
})

test('a new experience that was not saved is offered again, and goes when it is let go', async ({
  phone,
}) => {
  const first = await phone.open()
  await phone.start(first.page)
  await answerFirstRun(first.page)
  await first.page.getByRole('link', { name: 'Nieuwe ervaring' }).click()
  await button(first.page, 'Stage').click()
  const typed = await type(first.page.getByRole('textbox', { name: 'Wat deed je?' }))
  const killed = Date.now()
  await first.kill()

  const { page } = await phone.open()
  await phone.start(page)
  await page.getByRole('link', { name: 'Nieuwe ervaring' }).click()
  await button(page, 'Ga hiermee verder').click()
  const line = page.getByRole('textbox', { name: 'Wat deed je?' })
  await expectAtMostTwoSecondsLost(line, killed, typed)
  await visit(page, 'Vandaag')
  await page.getByRole('link', { name: 'Nieuwe ervaring' }).click()
  await button(page, 'Gooi deze tekst weg').click()
  await expect(button(page, 'Ga hiermee verder')).toHaveCount(0)
})
