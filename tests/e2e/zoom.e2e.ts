import type { Page } from '@playwright/test'
import { jpegOf } from '../support/pictures/jpeg.ts'
import { expect, test } from './support/app-test.ts'
import { expectNothingCut } from './support/layout.ts'
import {
  answerFirstRun,
  button,
  choose,
  heading,
  logExperience,
  openExample,
  startFresh,
} from './support/student.ts'
import { tour } from './support/tour.ts'

const narrow = { width: 320, height: 640 }
/** What is left of 1280 x 1024 at 400 %. */
const zoomed = { width: 320, height: 256 }
const longWord = 'Arbeidsongeschiktheidsverzekeringsmaatschappijvestigingsmedewerkersbijeenkomst'

test.describe.configure({ timeout: 180_000 })
// What is looked at here is the same without the worker, which fetches the whole app beside it.
test.use({ serviceWorkers: 'block' })

test('the first run fits on 320 px and at 400 %', async ({ page }) => {
  for (const size of [narrow, zoomed]) {
    await page.setViewportSize(size)
    await page.goto('')
    await expect(heading(page, 'Jouw dossier gaat met je mee')).toBeVisible()
    await expectNothingCut(page, 'welcome')
    await button(page, 'Begin').click()
    await choose(page, 'Van school of samen')
    await expectNothingCut(page, 'device')
    await button(page, 'Verder').click()
    await expect(page.getByRole('textbox', { name: 'Je voornaam' })).toBeVisible()
    await expectNothingCut(page, 'name')
    await button(page, 'Sla over').click()
    await expect(page.getByRole('spinbutton', { name: 'Leerjaar' })).toBeVisible()
    await expectNothingCut(page, 'school')
  }
  await page.reload()
  await answerFirstRun(page)
})

test('a full dossier fits on 320 px and at 400 %', async ({ page }) => {
  await page.setViewportSize(narrow)
  await openExample(page)
  await tour(page, atEachSize)
})

test('evidence of many years scrolls in its own box on 320 px', async ({ page }) => {
  await page.setViewportSize(narrow)
  await openExample(page)
  await page.goto('#/lijn')
  await page
    .getByRole('list', { name: /nieuwste eerst/ })
    .getByRole('link')
    .first()
    .click()
  await page
    .getByLabel('Kies foto’s of bestanden')
    .setInputFiles([{ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('Verslag') }])
  await expect(page.getByText('Bewaard op dit apparaat: a.txt')).toBeVisible()
  await page.goto('#/bewijs/overzicht')
  const box = page.getByRole('region', { name: 'Tabel met bewijs, schuif opzij' })
  await expect(box.getByRole('columnheader').nth(4)).toBeAttached()
  await expectNothingCut(page, 'matrix')
  await box.focus()
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => box.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0)
})

test('very large letters and very long words fit on 320 px', async ({ page }) => {
  await page.setViewportSize(narrow)
  await startFresh(page, longWord.slice(0, 40))
  await page.goto('#/instellingen')
  await choose(page, 'Extra groot')
  await button(page, 'Wijzig je school').click()
  await page.getByRole('textbox', { name: 'Naam van je school' }).fill(longWord)
  await button(page, 'Bewaar').click()
  await expect(page.getByText(longWord)).toBeVisible()
  await page.goto('#/')
  await logExperience(page, longWord)
  await expectNothingCut(page, 'logged')
  await page.getByLabel('Kies foto’s of bestanden').setInputFiles([
    { name: `${longWord}.txt`, mimeType: 'text/plain', buffer: Buffer.from('Ik leerde veel.') },
    {
      name: 'foto.jpg',
      mimeType: 'image/jpeg',
      buffer: Buffer.from(jpegOf({ across: 40, down: 30, colourAt: () => [200, 80, 40] })),
    },
  ])
  await expect(page.getByText('Bewaard op dit apparaat: foto.jpg')).toBeVisible()
  await page.goto('#/bewijs')
  await button(page, /^Foto van/).click()
  await page.getByRole('link', { name: 'Meer over dit bewijs' }).click()
  await page.getByRole('link', { name: 'Bewerk de foto' }).click()
  await button(page, 'Bedek een stuk').click()
  await expectNothingCut(page, 'photo editor')
  await page.goto('#/stappen/nieuw')
  await page.getByRole('textbox', { name: 'Wat ga je doen?' }).fill(longWord)
  await button(page, 'Bewaar').click()
  await expect(heading(page, longWord)).toBeVisible()
  await expectNothingCut(page, 'step')
  await button(page, 'Verschuif').click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectNothingCut(page, 'dialog')
  await page.keyboard.press('Escape')
  await tour(page, atEachSize)
})

test('from right to left nothing sticks out', async ({ page }) => {
  await openExample(page)
  await tour(page, async (shown, state) => {
    await shown.locator('html').evaluate((html) => html.setAttribute('dir', 'rtl'))
    for (const size of [narrow, { width: 1280, height: 800 }]) {
      await shown.setViewportSize(size)
      await expectNothingCut(shown, `${state}, rtl, ${size.width}`)
    }
  })
})

async function atEachSize(page: Page, state: string): Promise<void> {
  for (const size of [narrow, zoomed]) {
    await page.setViewportSize(size)
    await expectNothingCut(page, `${state} ${size.width}x${size.height}`)
  }
}
