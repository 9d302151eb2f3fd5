import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { jpegOf } from '../support/pictures/jpeg.ts'
import { expect, test } from './support/app-test.ts'
import { emptyDisk, fillDisk, openBareStorage } from './support/dossier-database.ts'
import { readyForOffline } from './support/offline.ts'
import { button, heading, logExperience, startFresh } from './support/student.ts'

const line = 'Ontbijt gemaakt'
const photo = (number: number) => ({
  name: `foto-${number}.jpg`,
  mimeType: 'image/jpeg',
  buffer: Buffer.from(
    jpegOf({ across: 24, down: 16, colourAt: () => [number * 8, 120, 240 - number * 7] }),
  ),
})
const pdf = {
  name: 'stageplan.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from(`%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`),
}
const chooseFiles = (page: Page) => page.getByLabel('Kies foto’s of bestanden')

/** Counts the object URLs of the page that were made and not let go of. */
async function countUrls(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const alive = new Set<string>()
    const make = URL.createObjectURL.bind(URL)
    const drop = URL.revokeObjectURL.bind(URL)
    URL.createObjectURL = (bytes) => {
      const url = make(bytes)
      alive.add(url)
      return url
    }
    URL.revokeObjectURL = (url) => {
      alive.delete(url)
      drop(url)
    }
    Object.assign(globalThis, { urlsAlive: alive })
  })
  return () =>
    page.evaluate(() => (globalThis as unknown as { urlsAlive: Set<string> }).urlsAlive.size)
}

test('a PDF opens in a window of its own that cannot reach the dossier', async ({
  page,
  watch,
}) => {
  // The browser's own viewer.
  watch.allow(/^request: chrome(-extension:|:\/\/resources\/)/)
  await startFresh(page)
  await logExperience(page, line)
  await chooseFiles(page).setInputFiles([pdf])
  await page.getByRole('link', { name: 'stageplan.pdf' }).click()
  const [opened] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('link', { name: 'Open in een nieuw venster' }).click(),
  ])
  await opened.waitForURL(/^blob:/)
  expect(await opened.evaluate(() => [document.contentType, window.opener === null])).toEqual([
    'application/pdf',
    true,
  ])
  await expect(heading(page, 'stageplan.pdf')).toBeVisible()
})

test('a gallery of thirty and the viewer let go of every object URL', async ({ page }) => {
  // Thirty photos are kept one after the other.
  test.setTimeout(150_000)
  const alive = await countUrls(page)
  await startFresh(page)
  await logExperience(page, line)
  await chooseFiles(page).setInputFiles(Array.from({ length: 30 }, (_, n) => photo(n)))
  await expect(page.getByText('Bewaard op dit apparaat: foto-29.jpg')).toBeVisible({
    timeout: 60_000,
  })
  await page.goto('#/')
  await expect.poll(alive).toBe(0)

  for (let turn = 0; turn < 3; turn++) {
    await page.goto('#/bewijs')
    await expect(page.getByText('30 stukken')).toBeVisible()
    await expect(page.getByRole('main').locator('img').nth(5)).toBeVisible()
    await button(page, /^Foto van/)
      .first()
      .click()
    const viewer = page.getByRole('dialog')
    for (let place = 1; place <= 5; place++) {
      await expect(viewer.getByText(`${place} van 30`, { exact: true })).toBeVisible()
      await expect(viewer.getByRole('img')).toBeVisible()
      await page.keyboard.press('ArrowRight')
    }
    // The small ones of the gallery, and no more than the one that is large.
    await expect.poll(alive).toBeLessThanOrEqual(31)
    await page.keyboard.press('Escape')
    await page.goto('#/')
    await expect.poll(alive).toBe(0)
  }
})

test('a disk that is full for a photo is told within a second; the photo can go elsewhere', async ({
  page,
  server,
  watch,
}) => {
  // The whole app is kept, and then the disk is filled to the last kilobyte.
  test.setTimeout(120_000)
  watch.allow(/quota/i)
  const session = await page.context().newCDPSession(page)
  const { origin } = server
  // The app itself takes more than four of these.
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 16_000_000 })
  await startFresh(page)
  await readyForOffline(page)
  await logExperience(page, line)
  // The code that keeps files is there before the disk is full.
  await chooseFiles(page).setInputFiles([photo(1)])
  await expect(page.getByText('Bewaard op dit apparaat: foto-1.jpg')).toBeVisible()
  const words = page.getByRole('textbox', { name: /^Wat zie je/ })
  await words.fill('Vers brood')
  const bare = await openBareStorage(page)
  await fillDisk(bare)

  const large = { ...photo(2), name: 'verslag.txt', mimeType: 'text/plain' }
  const notes = { ...large, buffer: Buffer.from('Ik leerde veel. '.repeat(100_000)) }
  await chooseFiles(page).setInputFiles([notes])
  const main = page.getByRole('main')
  await expect(main.getByText('Je apparaat is vol').first()).toBeVisible({ timeout: 1000 })
  await expect(words).toHaveValue('Vers brood')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'Bewaar het bestand ergens anders').click(),
  ])
  expect(await readFile(await download.path())).toEqual(notes.buffer)

  await emptyDisk(bare)
  await button(page, 'Probeer opnieuw').click()
  await expect(page.getByText('Bewaard op dit apparaat: verslag.txt')).toBeVisible()
  await expect(page.getByText('Je apparaat is vol')).toHaveCount(0)
  await expect(words).toHaveValue('Vers brood')
})
