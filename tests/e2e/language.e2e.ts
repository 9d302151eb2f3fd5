import { expect, test } from './support/app-test.ts'
import {
  button,
  choose,
  heading,
  logExperience,
  lookBack,
  openEntry,
  startFresh,
} from './support/student.ts'

const line = 'Koffie gezet'

test('English and back, with the own words untouched', async ({ page }) => {
  await startFresh(page)
  await logExperience(page, line)
  await page.goto('#/instellingen')
  await choose(page, 'English')
  await expect(heading(page, 'Settings')).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.reload()
  await expect(heading(page, 'Settings')).toBeVisible()
  await page.goto('#/lijn')
  await expect(heading(page, 'Your line')).toBeVisible()
  await expect(page.getByRole('link', { name: line })).toBeVisible()
  await page.goto('#/instellingen')
  await choose(page, 'Nederlands')
  await expect(heading(page, 'Instellingen')).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl')
})

test('the words of another school rename the competency on an old entry; its label of then stays', async ({
  page,
}) => {
  await startFresh(page)
  await logExperience(page, line)
  await lookBack(page, { answers: ['Ik bleef rustig.'], step: 'Terug gaan', helper: 'Ine' })
  const tags = page.getByRole('list', { name: 'Dit past bij' })
  const names = {
    Vmbo: 'Kwaliteitenreflectie',
    Mbo: 'Capaciteitenreflectie',
    Praktijkonderwijs: 'Kwaliteitsreflectie',
    'Gewone woorden': 'Ontdek je talent',
    'Van mijn school': 'Kwaliteitenreflectie',
  }
  for (const [words, name] of Object.entries(names)) {
    await page.goto('#/instellingen')
    await choose(page, words)
    await openEntry(page, line)
    await expect(tags.getByText(name, { exact: true })).toBeVisible()
    if (name !== 'Kwaliteitenreflectie') {
      const then = page.getByRole('article').getByText('Toen heette dit: Kwaliteitenreflectie')
      await expect(then).toBeVisible()
    }
  }
})

test('colour, letters and room stay as they were chosen', async ({ page }) => {
  const look = () =>
    page.evaluate(() => {
      const { fontSize, letterSpacing } = getComputedStyle(document.body)
      const { backgroundColor } = getComputedStyle(document.body)
      const { colorScheme } = getComputedStyle(document.documentElement)
      return { letters: parseFloat(fontSize), letterSpacing, backgroundColor, colorScheme }
    })
  await startFresh(page)
  const before = await look()
  await page.goto('#/instellingen')
  await choose(page, 'Donker')
  await choose(page, 'Extra groot')
  await page.getByText('Meer ruimte tussen letters en regels').click()
  await expect(page.getByRole('switch', { name: /^Meer ruimte/ })).toBeChecked()
  await page.reload()
  await expect(heading(page, 'Instellingen')).toBeVisible()
  const after = await look()
  expect(after.colorScheme).toBe('dark')
  expect(after.backgroundColor).not.toBe(before.backgroundColor)
  expect(after.letters).toBeGreaterThan(before.letters * 1.2)
  expect(after.letterSpacing).not.toBe(before.letterSpacing)
  await expect(page.getByRole('radio', { name: 'Donker' })).toBeChecked()
  await choose(page, 'Licht')
  await expect.poll(async () => (await look()).backgroundColor).toBe(before.backgroundColor)
  await expect(button(page, 'Controleer en herstel')).toBeVisible()
})
