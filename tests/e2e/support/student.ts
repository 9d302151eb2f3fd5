// What a student does, in the words on the screen. Each of these fails when the screen is not the
// one it expects, so that a test never goes on beside the app.
import { expect, type Locator, type Page } from '@playwright/test'

export function heading(page: Page, name: string | RegExp): Locator {
  return page.getByRole('heading', { level: 1, name, exact: typeof name === 'string' })
}

export function button(page: Page, name: string | RegExp): Locator {
  return page.getByRole('button', { name, exact: typeof name === 'string' })
}

/** Presses what a person sees of a radio button or a tick box, and waits until it is on. */
export async function choose(page: Page, name: string): Promise<void> {
  const input = page
    .getByRole('radio', { name, exact: true })
    .or(page.getByRole('checkbox', { name, exact: true }))
  await page.locator('label').filter({ has: input }).click()
  await expect(input).toBeChecked()
}

/** Goes to a place of the open dossier through the menu. */
export async function visit(
  page: Page,
  place: 'Vandaag' | 'Lijn' | 'Stappen' | 'Gesprek' | 'Dossier',
): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: place, exact: true }).click()
  await expect(page.getByRole('navigation').locator('[aria-current=page]')).toHaveText(place)
}

/** Opens the app for the first time and goes through the first run. */
export async function startFresh(page: Page, name = 'Sam'): Promise<void> {
  await page.goto('')
  await answerFirstRun(page, name)
}

/** Answers the four screens of the first run: own device, a name, vmbo kader year 3. */
export async function answerFirstRun(page: Page, name = 'Sam'): Promise<void> {
  await expect(heading(page, 'Jouw dossier gaat met je mee')).toBeVisible()
  await button(page, 'Begin').click()
  await choose(page, 'Van mij')
  await button(page, 'Verder').click()
  await page.getByRole('textbox', { name: 'Je voornaam' }).fill(name)
  await button(page, 'Verder').click()
  await page.getByRole('combobox', { name: 'Soort onderwijs' }).selectOption('vmbo kader')
  await page.getByRole('spinbutton', { name: 'Leerjaar' }).fill('3')
  await button(page, 'Klaar, aan de slag').click()
  await expect(heading(page, `Dag ${name}`)).toBeVisible()
}

/** Opens the example dossier from the first screen. */
export async function openExample(page: Page): Promise<void> {
  await page.goto('')
  await button(page, 'Bekijk een voorbeeld').click()
  await expect(button(page, 'Stop met kijken')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

/** Logs an experience: the plus, its kind, and "Bewaar"; ends on the screen that says where it is. */
export async function logExperience(page: Page, line: string, kind = 'Stage'): Promise<void> {
  await page.getByRole('link', { name: 'Nieuwe ervaring' }).click()
  await expect(heading(page, 'Wat maakte je mee?')).toBeVisible()
  await button(page, kind).click()
  await page.getByRole('textbox', { name: 'Wat deed je?' }).fill(line)
  await button(page, 'Bewaar').click()
  await expect(heading(page, 'Het staat op je lijn')).toBeVisible()
  await expect(page.getByText('Bewaard op dit apparaat', { exact: true })).toBeVisible()
}

/** Opens an experience on the line. */
export async function openEntry(page: Page, name: string): Promise<void> {
  await visit(page, 'Lijn')
  await page.getByRole('link', { name }).click()
  await expect(heading(page, name)).toBeVisible()
}

/** Opens the full form of the entry that is on the screen. */
export async function openForm(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Wijzig' }).click()
  await expect(heading(page, 'Wijzig je ervaring')).toBeVisible()
}

/** Begins to look back on the experience on the screen, with one competency's question. */
export async function beginLookBack(page: Page, question = 'Wat kan ik?'): Promise<void> {
  await page.getByRole('link', { name: /^Kijk terug$|^Nu 2 minuten terugkijken$/ }).click()
  await expect(heading(page, 'Terugkijken')).toBeVisible()
  await button(page, new RegExp(question.replace('?', '\\?'))).click()
  await expect(page.getByText(/^Vraag 1/)).toBeVisible()
}

/** The box for the answer to the one question on the screen. */
export function answerBox(page: Page): Locator {
  return page.getByRole('textbox')
}

export interface LookBack {
  /** One for each question, in the order they come. */
  readonly answers: readonly string[]
  readonly step: string
  readonly helper: string
}

/** Looks back on the experience on the screen until the calm end; gives the words that were picked. */
export async function lookBack(page: Page, { answers, step, helper }: LookBack): Promise<string[]> {
  await beginLookBack(page)
  const words: string[] = []
  for (const [index, answer] of answers.entries()) {
    if (index > 0) await button(page, 'Volgende vraag').click()
    await expect(page.getByText(new RegExp(`^Vraag ${index + 1}`))).toBeVisible()
    await answerBox(page).fill(answer)
    const offered = page.getByRole('group', { name: 'Past dit bij jou?' }).locator('label')
    const word = await offered
      .filter({ hasNot: page.locator(':checked') })
      .first()
      .innerText()
    await choose(page, word)
    words.push(word)
  }
  await button(page, 'Genoeg zo').click()
  await page.getByRole('textbox', { name: 'Dit ga ik doen' }).fill(step)
  await page.getByRole('textbox', { name: /^Wie kan je daarbij helpen/ }).fill(helper)
  await button(page, 'Bewaar mijn stap').click()
  await expect(heading(page, 'Dit neem je mee')).toBeVisible()
  return words
}
