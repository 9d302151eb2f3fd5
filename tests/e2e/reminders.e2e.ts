import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './support/app-test.ts'
import { expectAccessible } from './support/axe.ts'
import { button, choose, heading, logExperience, startFresh, visit } from './support/student.ts'

test.describe.configure({ timeout: 240_000 })
test.use({ actionTimeout: 60_000 })

const began = new Date('2027-05-12T12:00:00')

/** The app is opened again so many days after the beginning. */
async function daysLater(page: Page, days: number): Promise<void> {
  const day = new Date(began)
  day.setDate(day.getDate() + days)
  await page.clock.setFixedTime(day)
  await page.goto('')
  await page.reload()
  await expect(heading(page, 'Dag Sam')).toBeVisible()
}

const reminder = (page: Page) => page.getByText('Tijd voor een kopie')

test('a copy is asked for after a week, again after "later", and a trial of it after a year', async ({
  page,
}) => {
  await page.clock.setFixedTime(began)
  await startFresh(page)
  await logExperience(page, 'Koffie gezet')
  await visit(page, 'Vandaag')
  await expect(page.getByRole('link', { name: /Alleen op dit apparaat/ })).toBeVisible()
  await expect(reminder(page)).toHaveCount(0)

  await daysLater(page, 8)
  await expect(reminder(page)).toBeVisible()
  await expect(page.getByText('Je hebt nog geen kopie. Het duurt één minuut.')).toBeVisible()
  await expectAccessible(page, 'reminder')
  await button(page, 'Later').click()
  await expect(reminder(page)).toHaveCount(0)

  await daysLater(page, 12)
  await expect(reminder(page)).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'Maak een kopie' }).click()
  await choose(page, 'Iedereen die het bestand heeft')
  await button(page, 'Maak de kopie').click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, /^Zet hem bij je downloads/).click(),
  ])
  await button(page, 'Ja, hij staat er').click()
  await expect(heading(page, 'Je kopie staat buiten de app')).toBeVisible()
  const copy = await download.path()

  await daysLater(page, 12 + 366)
  // Nothing is new since, so nothing is asked for; but nobody ever opened that copy.
  await expect(page.getByRole('link', { name: /^In je kopie/ })).toBeVisible()
  await expect(reminder(page)).toHaveCount(0)
  await visit(page, 'Dossier')
  await expect(page.getByText('Werkt je kopie nog?')).toBeVisible()
  await expectAccessible(page, 'trial of a copy')
  await page.getByRole('link', { name: 'Open mijn kopie' }).click()
  await page.locator('input[type=file]').setInputFiles({
    name: download.suggestedFilename(),
    mimeType: '',
    buffer: await readFile(copy),
  })
  await expect(heading(page, 'Dit heb je al')).toBeVisible()
  await visit(page, 'Dossier')
  await expect(page.getByText('Alles staat ook in je kopie')).toBeVisible()
  await expect(page.getByText('Werkt je kopie nog?')).toHaveCount(0)
})
