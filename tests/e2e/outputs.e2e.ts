import type { Download, Page } from '@playwright/test'
import { execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { expect, test } from './support/app-test.ts'
import { readyForOffline } from './support/offline.ts'
import { button, choose, heading, openExample, visit } from './support/student.ts'

test.describe.configure({ timeout: 120_000 })

/** What a press hands over: under which name, and its bytes. */
async function handedOver(page: Page, press: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) }
}

async function bytesOf(download: Download): Promise<Buffer> {
  return readFile(await download.path())
}

/** What poppler says of a PDF; undefined where it is not installed. */
function pdfInfo(bytes: Buffer): string | undefined {
  try {
    return execFileSync('pdfinfo', ['-'], { input: bytes, encoding: 'utf8' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

async function openOutputs(page: Page): Promise<void> {
  await visit(page, 'Dossier')
  await page.getByRole('link', { name: 'Print of geef mee' }).click()
  await expect(heading(page, 'Print of geef mee')).toBeVisible()
}

test('without a network a dossier becomes a PDF, paper, an intake sheet, a CV and files', async ({
  page,
  context,
}) => {
  await openExample(page)
  await readyForOffline(page)
  await context.setOffline(true)
  await openOutputs(page)

  const agenda = await handedOver(page, () => button(page, 'Maak: Agenda').click())
  expect(agenda.name).toMatch(/^agenda [\d-]+\.ics$/)
  expect(agenda.bytes.toString()).toContain('BEGIN:VEVENT')
  await expect(page.getByText(`Het bestand heet: ${agenda.name}`)).toBeVisible()
  const table = await handedOver(page, () => button(page, 'Maak: Tabel').click())
  expect(table.bytes.toString()).toContain('Doel')
  const data = await handedOver(page, () => button(page, 'Maak: Alles als gegevens').click())
  expect(JSON.parse(data.bytes.toString())).toHaveProperty('records')

  await page.getByRole('link', { name: 'Print of pdf' }).click()
  await button(page, 'Maak een pdf').click()
  await expect(page.getByText('Je pdf is klaar')).toBeVisible({ timeout: 60_000 })
  const pdf = await handedOver(page, () => button(page, 'Download de pdf').click())
  expect(pdf.name).toMatch(/^Loopbaandossier van .+\.pdf$/)
  expect(pdf.bytes.length).toBeLessThan(10_000_000)
  expect(pdf.bytes.toString('latin1')).toContain('/Subtype /Image')
  const info = pdfInfo(pdf.bytes)
  if (info !== undefined) expect(info).toMatch(/Tagged: +yes/)

  await page.getByRole('link', { name: 'Bekijk en print' }).click()
  const paper = page.frameLocator('iframe')
  await expect(paper.getByRole('heading', { level: 1 })).toHaveText(/^Loopbaandossier van /)
  const widths = () =>
    paper.locator('img').evaluateAll((images) =>
      images.map((image) => {
        image.scrollIntoView()
        return (image as HTMLImageElement).naturalWidth
      }),
    )
  await expect(paper.locator('img').first()).toBeAttached()
  await expect.poll(async () => Math.min(...(await widths()))).toBeGreaterThan(0)
  const strands = paper.locator('.chapter').first()
  await expect(strands).toHaveCSS('background-image', /linear-gradient/)
  await button(page, 'Print').click()
})

test('an intake sheet shows what was picked and nothing else, and its choices stay', async ({
  page,
}) => {
  await openExample(page)
  await openOutputs(page)
  await page.getByRole('link', { name: 'Intakeblad' }).click()
  await page.getByRole('textbox', { name: 'Welke opleiding?' }).fill('Verzorgende niveau 3')
  await choose(page, 'geduldig')
  const sheet = page.frameLocator('iframe')
  await expect(sheet.getByText('Verzorgende niveau 3')).toBeVisible()
  await expect(sheet.getByRole('heading', { name: 'Wie ik ben' })).toBeVisible()
  await expect(sheet.getByText(/niet bedoeld om te kiezen/)).toBeVisible()
  await expect(sheet.getByRole('heading', { name: /nodig heb/ })).toHaveCount(0)
  await button(page, 'Maak een pdf').click()
  await expect(page.getByText(/^1 bladzijde,/)).toBeVisible()
  await page.getByRole('link', { name: 'Terug' }).click()
  await page.getByRole('link', { name: 'Intakeblad' }).click()
  await expect(page.getByRole('textbox', { name: 'Welke opleiding?' })).toHaveValue(
    'Verzorgende niveau 3',
  )
  await expect(sheet.getByText('Verzorgende niveau 3')).toBeVisible()
})

test('what is private stays away until it is asked for', async ({ page }) => {
  await openExample(page)
  await openOutputs(page)
  await page.goto('#/uitvoer/print')
  const paper = page.frameLocator('iframe')
  await expect(paper.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(paper.getByText('Oma helpen na haar val')).toHaveCount(0)
  await page.goto('#/uitvoer/dossier')
  await page.getByRole('switch', { name: 'Neem ook mee wat privé is' }).check()
  await page.getByRole('link', { name: 'Bekijk en print' }).click()
  await expect(paper.getByText('Oma helpen na haar val').first()).toBeVisible()
})

test('a CV holds what was typed and picked, and no address stays behind', async ({ page }) => {
  await openExample(page)
  await openOutputs(page)
  await page.getByRole('link', { name: 'Cv' }).click()
  await page.getByRole('textbox', { name: 'Je e-mail' }).fill('daan@example.org')
  const sheet = page.frameLocator('iframe')
  await expect(sheet.getByText('daan@example.org')).toBeVisible()
  await page.getByText('Voor andere programma’s').click()
  const resume = await handedOver(page, () => button(page, 'Download als JSON Resume').click())
  expect(JSON.parse(resume.bytes.toString())).toMatchObject({
    basics: { email: 'daan@example.org' },
  })
  await page.reload()
  await expect(page.getByRole('textbox', { name: 'Je e-mail' })).toHaveValue('')
})
