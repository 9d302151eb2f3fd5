import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Browser } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dossierPage } from '../../src/outputs/dossier-page.ts'
import { intakeLimits, intakeSheet } from '../../src/outputs/intake/intake-sheet.ts'
import { fetchOutputText } from '../../src/outputs/output-text.ts'
import { sheetPdf } from '../../src/outputs/pdf/sheet-pdf.ts'
import { readableDossier } from '../../src/outputs/readable-dossier.ts'
import { readingWords } from '../../src/outputs/reading/reading-words.ts'
import { sheetPage, sheetStyle } from '../../src/outputs/sheet/sheet-page.ts'
import { chromiumArgs, findChromium } from '../support/chromium.mjs'
import { exampleToday, readExample } from '../support/example.ts'
import { testFonts } from './fonts.ts'
import { hostileDossier, hostileTexts } from './hostile.ts'
import { recordView } from './output-records.ts'

const text = await fetchOutputText('nl')
const usual = { language: 'nl', text, today: exampleToday, purpose: 'copy' } as const
const folder = await mkdtemp(join(tmpdir(), 'dossier-page-'))
let browser: Browser

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs })
})
afterAll(async () => {
  await browser.close()
  await rm(folder, { recursive: true })
})

test('from a folder the page shows its pictures, runs nothing and asks nothing of a network', async () => {
  await mkdir(join(folder, 'attachments'), { recursive: true })
  const page = await browser.newPage()
  const png = await page.screenshot({ clip: { x: 0, y: 0, width: 40, height: 30 } })
  await writeFile(join(folder, 'attachments', `${'a'.repeat(64)}.png`), png)
  const asked: string[] = []
  const said: string[] = []
  page.on('request', (request) => void asked.push(request.url()))
  page.on('console', (message) => void said.push(message.text()))
  page.on('pageerror', (error) => void said.push(error.message))
  const views = hostileTexts.flatMap((hostile, index) =>
    hostileDossier(hostile).map((view) => ({ ...view, rec: `${index}-${view.rec}` })),
  )
  const picture = recordView('evidence', {
    type: 'photo',
    title: 'De keuken',
    media: 'image/png',
    file: 'a'.repeat(64),
  })
  const hrefOf = ({ sha256 }: { sha256: string }) => `attachments/${sha256}.png`
  const path = join(folder, 'index.html')
  await writeFile(path, dossierPage({ views: [...views, picture], ...usual, hrefOf }))
  await page.goto(pathToFileURL(path).href)
  const image = page.getByRole('img', { name: 'De keuken' })
  await image.scrollIntoViewIfNeeded()
  await expect
    .poll(() => image.evaluate((element) => (element as HTMLImageElement).naturalWidth))
    .toBe(40)
  expect(await page.evaluate('globalThis.boem')).toBeUndefined()
  expect(await page.locator('h1').evaluate((title) => getComputedStyle(title).fontWeight)).toBe(
    '600',
  )
  const own = pathToFileURL(folder).href
  expect(asked.filter((url) => !url.startsWith(own))).toEqual([])
  expect(said.filter((line) => !line.includes('ERR_FILE_NOT_FOUND'))).toEqual([])
  await page.close()
})

test('on paper the page is tagged, and no photo is cut in two', async () => {
  const page = await browser.newPage()
  await page.setContent(dossierPage({ views: readExample().views, ...usual }))
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true })
  expect(pdf.toString('latin1')).toMatch(/\/MarkInfo/)
  await page.emulateMedia({ media: 'print' })
  const breaks = await page.evaluate(() =>
    Array.from(document.querySelectorAll('figure'), (one) => getComputedStyle(one).breakInside),
  )
  expect(breaks.filter((one) => one !== 'avoid')).toEqual([])
  await page.close()
})

/** An intake sheet on which everything is as long as it may be. */
function fullSheet() {
  const long = (length: number) => 'wonderlijk lange zin over werk '.repeat(40).slice(0, length)
  const ids = Array.from({ length: 12 }, (_, index) => `x${index}`)
  const views = ids.flatMap((id, index) => [
    recordView(
      'experience',
      {
        title: long(120),
        type: index % 2 ? 'openDay' : 'internship',
        result: long(500),
        date: `2027-0${(index % 9) + 1}-11`,
        end: `2027-11-2${index % 9}`,
      },
      id,
    ),
    recordView('reflection', { experience: id, [`qualities/own:${long(30)} ${index}`]: true }),
    recordView('step', { what: long(200), helper: long(80), due: '2028-09-30' }, `s${index}`),
  ])
  const dossier = readableDossier(views, { language: 'nl', text, today: exampleToday })
  const choices = {
    qualities: dossier.qualities.map(({ id }) => id),
    course: long(intakeLimits.course),
    why: long(intakeLimits.why),
    explored: ids,
    done: ids,
    doubt: long(intakeLimits.doubt),
    needs: long(intakeLimits.needs),
    steps: ids.map((_, index) => `s${index}`),
    helpers: long(intakeLimits.helpers),
    first: long(intakeLimits.first),
  }
  return intakeSheet(dossier, choices, readingWords('nl', 'vmbo', text))
}

test('an intake sheet that is as full as can be is one page, printed and as a PDF', async () => {
  const sheet = fullSheet()
  expect(sheet.sections.map(({ items }) => items.length)).toEqual([3, 5, 4, 1, 1, 4, 1, 1])
  expect(sheet.foot).toMatch(/niet bedoeld om te kiezen/)
  const made = await sheetPdf({ sheet, author: 'Daan', at: 0, fonts: testFonts })
  expect(made.pages).toBe(1)
  const page = await browser.newPage()
  await page.setContent(sheetPage(sheet))
  await page.addStyleTag({ content: sheetStyle })
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1)
  await page.close()
})

test('a sheet that is just not set smaller is one page as well', async () => {
  const page = await browser.newPage()
  const sheet = fullSheet()
  const pages = sheet.sections.map((_, index) =>
    sheetPage({ ...sheet, sections: sheet.sections.slice(index) }),
  )
  const made = pages.find((one) => !one.includes('"full"')) ?? ''
  expect(made.length).toBeGreaterThan(2000)
  await page.setContent(made)
  await page.addStyleTag({ content: sheetStyle })
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1)
  await page.close()
})

function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}
