import { expect, test } from './support/app-test.ts'
import { databaseNames, openBareStorage, readTable } from './support/dossier-database.ts'
import {
  button,
  heading,
  logExperience,
  lookBack,
  openExample,
  startFresh,
  visit,
} from './support/student.ts'
import { tour } from './support/tour.ts'

const tables = ['ops', 'records', 'drafts', 'erasures', 'rescued']

test.describe.configure({ timeout: 180_000 })

// `watch` fails each test at a foreign request, a stopped one, or an error in the console.
test('a whole tour asks nothing of anybody else', async ({ page }) => {
  await startFresh(page)
  await logExperience(page, 'Koffie gezet')
  await lookBack(page, { answers: ['Rustig gebleven.'], step: 'Terug gaan', helper: 'Ine' })
  await tour(page)
  await page.goto('#/instellingen')
  await button(page, 'Bekijk een voorbeeld').click()
  await expect(button(page, 'Stop met kijken')).toBeVisible()
  await tour(page)
})

test('the example and the own dossier never mix', async ({ page }) => {
  const own = 'Dit is echt van mij'
  const other = 'Dit hoort bij het voorbeeld'
  await startFresh(page)
  await logExperience(page, own)
  await page.goto('#/instellingen')
  await button(page, 'Bekijk een voorbeeld').click()
  await expect(button(page, 'Stop met kijken')).toBeVisible()
  await page.goto('#/')
  await logExperience(page, other, 'Bijbaan')
  await visit(page, 'Lijn')
  await expect(page.getByRole('link', { name: other })).toBeVisible()
  await expect(page.getByText('Hier begint jouw lijn')).toBeVisible()
  await expect(page.getByRole('link', { name: own })).toHaveCount(0)

  const bare = await openBareStorage(page)
  const names = await databaseNames(bare)
  expect(names).toHaveLength(2)
  for (const name of names) {
    const rows = await Promise.all(tables.map((table) => readTable(bare, name, table)))
    const isExample = name.endsWith('-example')
    expect(JSON.stringify(rows).includes(own), `${name} holds the own entry`).toBe(!isExample)
    expect(JSON.stringify(rows).includes(other), `${name} holds the other`).toBe(isExample)
  }

  await button(page, 'Stop met kijken').click()
  await expect(heading(page, 'Jouw lijn')).toBeVisible()
  await expect(page.getByRole('link', { name: own })).toBeVisible()
  await expect(page.getByRole('link', { name: other })).toHaveCount(0)
  await expect.poll(() => databaseNames(bare)).toHaveLength(1)
})

test('looking at the example first leaves nothing behind', async ({ page }) => {
  await openExample(page)
  await button(page, 'Stop met kijken').click()
  await expect(heading(page, 'Jouw dossier gaat met je mee')).toBeVisible()
  const bare = await openBareStorage(page)
  await expect.poll(() => databaseNames(bare)).toEqual([])
  await startFresh(page)
  await visit(page, 'Lijn')
  await expect(page.getByRole('heading', { name: 'Hier groeit jouw lijn' })).toBeVisible()
})

test('erasing everything leaves nothing behind', async ({ page }) => {
  await startFresh(page)
  await logExperience(page, 'Koffie gezet')
  await page.goto('#/instellingen')
  await button(page, 'Wis alles van dit apparaat').click()
  await page.getByRole('dialog').getByText('Annuleer').click()
  await button(page, 'Wis alles van dit apparaat').click()
  await button(page, 'Ja, wis alles').click()
  await expect(heading(page, 'Jouw dossier gaat met je mee')).toBeVisible()
  await expect(page.getByText('Alles is gewist van dit apparaat.')).toBeVisible()
  const bare = await openBareStorage(page)
  expect(await databaseNames(bare)).toEqual([])
  await page.reload()
  await expect(heading(page, 'Jouw dossier gaat met je mee')).toBeVisible()
})
