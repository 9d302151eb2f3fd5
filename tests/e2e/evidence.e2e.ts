import type { Page } from '@playwright/test'
import { jpegOf, type Colour } from '../support/pictures/jpeg.ts'
import { readyForOffline } from './support/offline.ts'
import { expect, test } from './support/profile-test.ts'
import { expectRecorded } from './support/recording.ts'
import { answerFirstRun, button, heading, openEntry } from './support/student.ts'

// A browser is started twice, and keeps the whole app before the network goes.
test.describe.configure({ timeout: 150_000 })

const line = 'Ontbijt gemaakt'
const photo = (name: string, colour: Colour) => ({
  name,
  mimeType: 'image/jpeg',
  buffer: Buffer.from(jpegOf({ across: 80, down: 60, colourAt: () => colour })),
})
const pdf = {
  name: 'stageplan.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n'),
}

/** The pictures that are really drawn: decoded, and with a size. */
function drawn(page: Page): Promise<number> {
  return page
    .getByRole('main')
    .locator('img')
    .evaluateAll(
      (images) => images.filter((image) => (image as HTMLImageElement).naturalWidth > 0).length,
    )
}

async function expectAllThere(page: Page): Promise<void> {
  await openEntry(page, line)
  await expect(page.getByRole('link', { name: 'stageplan.pdf' })).toBeVisible()
  await expect(button(page, /^Speel af/)).toBeVisible()
  await expect.poll(() => drawn(page)).toBe(2)
}

/** A PDF of 46 MB, made in the page: over the wire to the browser it would take longer than to keep. */
async function chooseLarge(page: Page): Promise<void> {
  await page.getByLabel('Kies foto’s of bestanden').evaluate((field: HTMLInputElement) => {
    const chosen = new DataTransfer()
    const bytes = new Uint8Array(46 * 2 ** 20).map((_, i) => (i * 7919) >> 8)
    chosen.items.add(new File(['%PDF-1.7\n', bytes], 'groot.pdf', { type: 'application/pdf' }))
    field.files = chosen.files
    field.dispatchEvent(new Event('change', { bubbles: true }))
  })
}

/** Parts of the file are in the database, and more are to come. */
async function isBeingWritten(page: Page): Promise<void> {
  const begun = () => [...document.querySelectorAll('progress')].some(({ value }) => value > 0)
  await page.waitForFunction(begun)
}

test('two photos, a voice note and a PDF, offline; the browser dies of the next: all are whole', async ({
  phone,
  host,
}) => {
  const first = await phone.open()
  const { context, page } = first
  await context.grantPermissions(['microphone'])
  await phone.start(page)
  await answerFirstRun(page)
  await readyForOffline(page)
  await host.close()
  await context.setOffline(true)

  await page.getByRole('link', { name: 'Nieuwe ervaring' }).click()
  await button(page, 'Stage').click()
  await page.getByRole('textbox', { name: 'Wat deed je?' }).fill(line)
  await page
    .getByLabel('Kies foto’s', { exact: true })
    .setInputFiles([photo('een.jpg', [200, 80, 40]), photo('twee.jpg', [40, 120, 200])])
  await expect(heading(page, 'Het staat op je lijn')).toBeVisible()
  await expect(page.getByText('Bewaard op dit apparaat: twee.jpg')).toBeVisible()
  await page.getByText('Ja, gevraagd').click()
  await page.getByRole('textbox', { name: /^Wat zie je/ }).fill('Ik snijd brood')
  await button(page, 'Bewaar').click()
  await expect(button(page, 'Ik snijd brood')).toBeVisible()

  await page.getByLabel('Kies foto’s of bestanden').setInputFiles([pdf])
  await expect(page.getByRole('link', { name: 'stageplan.pdf' })).toBeVisible()
  await button(page, 'Spreek in').click()
  await button(page, 'Begin met opnemen').click()
  await expectRecorded(page, 2)
  await button(page, 'Klaar').click()
  await button(page, 'Gebruik deze').click()
  await expect(page.getByRole('dialog')).toBeHidden()
  await expectAllThere(page)
  await chooseLarge(page)
  await isBeingWritten(page)
  await first.kill()

  const second = await phone.open()
  await second.context.setOffline(true)
  await phone.start(second.page)
  await expectAllThere(second.page)
  // What was not confirmed is not there by half: nothing names it.
  await expect(second.page.getByRole('link', { name: 'groot.pdf' })).toHaveCount(0)
  await button(second.page, 'Ik snijd brood').click()
  const viewer = second.page.getByRole('dialog', { name: 'Ik snijd brood' })
  await expect(viewer.getByRole('img', { name: 'Ik snijd brood' })).toBeVisible()
  await second.page.keyboard.press('ArrowRight')
  await expect(second.page.getByText('2 van 2')).toBeVisible()
  await second.page.keyboard.press('Escape')
  await expect(button(second.page, 'Ik snijd brood')).toBeFocused()
})
