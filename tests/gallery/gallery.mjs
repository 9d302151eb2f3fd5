// npm run gallery: a picture of every screen and state of the built app, at two sizes, light and
// dark, Dutch and English, into ./gallery, with one contact sheet (gallery/index.html and .png).
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { build } from 'vite'
import { chromiumArgs, findChromium } from '../support/chromium.mjs'
import { startStaticServer } from '../support/static-server.mjs'
import { texts } from './acts.mjs'
import { states } from './states.mjs'

/** A picture ends here, in px: a long line is not a contact sheet. */
const longest = 2400
const sizes = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 800 } }
const out = new URL('../../gallery/', import.meta.url).pathname
const dist = new URL('../../dist/', import.meta.url).pathname
const only = process.argv.slice(2).filter((word) => !word.startsWith('-'))

if (!existsSync(dist) || process.argv.includes('--build')) await build({ logLevel: 'warn' })
const server = await startStaticServer({ root: dist })
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: [...chromiumArgs, '--use-fake-device-for-media-stream'],
})
rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })

/** @type {{ file: string, label: string, failed?: string }[]} */
const pictures = []
for (const [size, viewport] of Object.entries(sizes)) {
  for (const theme of /** @type {const} */ (['light', 'dark'])) {
    for (const language of /** @type {const} */ (['nl', 'en'])) {
      const combination = `${size}-${theme}-${language}`
      if (only.length > 0 && !only.some((word) => combination.startsWith(word))) continue
      for (const dossier of /** @type {const} */ (['fresh', 'empty', 'example'])) {
        await takeAll(combination, dossier, viewport, theme, language)
      }
    }
  }
}
await makeSheet()
await browser.close()
await server.close()
const failed = pictures.filter((picture) => picture.failed)
for (const { file, failed: why } of failed) console.log(`${file}: ${why ?? ''}`)
console.log(`${pictures.length - failed.length} pictures in gallery/, ${failed.length} failed`)
process.exitCode = failed.length === 0 ? 0 : 1

/**
 * @param {string} combination
 * @param {'fresh' | 'empty' | 'example'} dossier
 * @param {{ width: number, height: number }} viewport
 * @param {'light' | 'dark'} theme
 * @param {'nl' | 'en'} language
 */
async function takeAll(combination, dossier, viewport, theme, language) {
  const context = await browser.newContext({
    viewport,
    colorScheme: theme,
    locale: language === 'nl' ? 'nl-NL' : 'en-GB',
    reducedMotion: 'reduce',
    baseURL: `${server.origin}/`,
  })
  context.setDefaultTimeout(8000)
  const page = await context.newPage()
  const text = texts[language]
  await page.goto('./')
  if (dossier === 'empty') {
    for (const key of ['start', 'skip', 'skip', 'done']) {
      await page.getByRole('button', { name: text[key] ?? '', exact: true }).click()
    }
  }
  if (dossier === 'example') {
    await page.getByRole('button', { name: text['example'] ?? '', exact: true }).click()
  }
  if (dossier !== 'fresh') await page.getByRole('navigation').waitFor()
  for (const [index, state] of states.entries()) {
    if (state.dossier !== dossier) continue
    const file = `${combination}/${String(index + 1).padStart(2, '0')}-${state.name}.png`
    /** @type {{ file: string, label: string, failed?: string }} */
    const picture = { file, label: `${state.name} · ${combination}` }
    try {
      if (state.place) await page.goto(`./${state.place}`)
      if (state.act) await state.act(page, text)
      await page.locator('h1').first().waitFor()
      await settled(page)
    } catch (error) {
      picture.failed = String(error).split('\n')[0] ?? ''
    }
    await shoot(page, join(out, file), viewport)
    pictures.push(picture)
  }
  await context.close()
}

/** Fonts and drawings are there and no skeleton stands in for content any more. @param {import('playwright').Page} page */
async function settled(page) {
  await page.evaluate(() => document.fonts.ready)
  await page.waitForFunction(() => {
    const waiting = document.querySelectorAll(
      '[aria-busy=true], [class*=skeleton], div[class*=picture]:empty',
    )
    return waiting.length === 0
  })
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  )
}

/**
 * The whole page, as far down as `longest`.
 * @param {import('playwright').Page} page
 * @param {string} path
 * @param {{ width: number, height: number }} viewport
 */
async function shoot(page, path, viewport) {
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  const tall = Math.min(Math.max(height, viewport.height), longest)
  await page.setViewportSize({ width: viewport.width, height: tall })
  await page.screenshot({ path })
  await page.setViewportSize(viewport)
}

async function makeSheet() {
  const rows = pictures
    .map(
      ({ file, label, failed }) =>
        `<figure><img src="${file}" loading="lazy" alt=""><figcaption>${label}${failed ? ' (failed)' : ''}</figcaption></figure>`,
    )
    .join('\n')
  const html = `<!doctype html><meta charset="utf-8"><title>Gallery</title>
<style>body{margin:24px;background:#d8d3c8;font:14px system-ui}main{display:flex;flex-wrap:wrap;gap:20px;align-items:start}
figure{margin:0;width:240px}figure:has(img[src^=desk]){width:420px}img{width:100%;border-radius:10px;box-shadow:0 2px 12px #0003}</style>
<main>${rows}</main>`
  writeFileSync(join(out, 'index.html'), html)
  const page = await browser.newPage({ viewport: { width: 1800, height: 1000 } })
  await page.goto(`file://${join(out, 'index.html')}`)
  for (const image of await page.locator('img').all()) await image.scrollIntoViewIfNeeded()
  await page.screenshot({ path: join(out, 'sheet.png'), fullPage: true })
  await page.close()
}
