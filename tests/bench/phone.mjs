// A phone with a profile of its own on the disk: a private window would keep its database in
// memory, and measure that.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { chromiumArgs, findChromium } from '../support/chromium.mjs'

/** @typedef {import('playwright').Page} Page */
/** @typedef {import('playwright').BrowserContext} BrowserContext */

/**
 * @template T
 * @param {import('./stage.mjs').Stage} stage
 * @param {(phone: BrowserContext, profile: string) => Promise<T>} work `profile`: its folder
 * @returns {Promise<T>}
 */
export async function withPhone(stage, work) {
  const profile = await mkdtemp(join(tmpdir(), 'bench-profile-'))
  const phone = await chromium.launchPersistentContext(profile, {
    executablePath: await findChromium(),
    args: chromiumArgs,
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: 'nl-NL',
  })
  phone.setDefaultTimeout(120_000)
  await phone.addInitScript({ path: stage.probe })
  try {
    return await work(phone, profile)
  } finally {
    await phone.close()
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

/**
 * A page whose processor is so many times slower, from its first line on.
 * @param {BrowserContext} phone
 * @param {number} rate 1 is as fast as the machine
 */
export async function slowPage(phone, rate) {
  const page = await phone.newPage()
  const session = await phone.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate })
  return page
}

/**
 * Fills the app's database before the app is opened for the first time.
 * @param {BrowserContext} phone
 * @param {import('./stage.mjs').Stage} stage
 * @param {{ records: number, ops: number, onlyExperiences?: boolean }} size
 * @returns {Promise<readonly string[]>} words to look for; the n-th is in n experiences
 */
export async function fillDossier(phone, stage, size) {
  const page = await phone.newPage()
  await page.goto(stage.bench)
  const words = await page.evaluate((wanted) => window.bench.fill(wanted), size)
  await page.close()
  return words
}

/**
 * Visits the app once, until all of it is kept on the device: what any later start begins with.
 * @param {BrowserContext} phone
 * @param {import('./stage.mjs').Stage} stage
 */
export async function visitOnce(phone, stage) {
  const page = await phone.newPage()
  await page.goto(stage.app)
  await page.evaluate(() => window.probe.usable)
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await page.close()
}

/** The long dossier of the bench: eight years of use. */
export const eightYears = { records: 800, ops: 6400 }
