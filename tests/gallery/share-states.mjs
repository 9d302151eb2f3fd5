// Giving a part of the example to somebody, the list of it, keys and answers, for the gallery.
import { readFileSync } from 'node:fs'
import { goToToday } from './acts.mjs'

/** @typedef {import('playwright').Page} Page */

/**
 * Chooses a file of format 1 as an answer. @param {string} name
 * @returns {(page: Page) => Promise<void>}
 */
const giveAnswer = (name) => async (page) => {
  const buffer = readFileSync(new URL(`../golden/v1/${name}`, import.meta.url))
  await page.goto('#/')
  await page.goto('#/delen/antwoord')
  // The file of before still waits there.
  await page.reload()
  const input = page.locator('#main input[type=file]')
  await input.setInputFiles([{ name, mimeType: 'application/octet-stream', buffer }])
  await input.waitFor({ state: 'detached' })
  await page.locator('#main button').last().waitFor()
}

/** On the dossier of format 1, to which these files belong. @type {import('./states.mjs').State[]} */
export const replyStates = [
  { name: 'reply-failed', dossier: 'fresh', act: giveAnswer('packet.loopbaandossier') },
  { name: 'reply-locked', dossier: 'fresh', act: giveAnswer('encrypted.loopbaandossier') },
  { name: 'reply-found', dossier: 'fresh', act: giveAnswer('reply.loopbaandossier') },
  {
    name: 'reply-taken',
    dossier: 'fresh',
    act: async (page) => {
      await page.locator('#main [data-variant=primary]').last().click()
      await page.locator('#main a[href*="reactie"]').first().waitFor()
    },
  },
]

/** The next step of the road. @param {Page} page */
const goOn = (page) => page.locator('#main [data-variant=primary]').last().click()

/** @param {number} index @returns {(page: Page) => Promise<void>} */
const tick = (index) => async (page) => {
  await page.locator('#main input[type=checkbox]').nth(index).focus()
  await page.keyboard.press('Space')
}

/** @type {import('./states.mjs').State[]} */
export const shareStates = [
  { name: 'share', dossier: 'example', place: '#/delen' },
  { name: 'share-choose', dossier: 'example', place: '#/delen/nieuw', act: tick(2) },
  {
    name: 'share-again',
    dossier: 'example',
    act: async (page) => {
      // Typing is kept within a second, and at once when the screen is left.
      await goToToday(page)
      await page.goto('#/delen/nieuw')
      await page.locator('#main input:checked').first().waitFor({ state: 'attached' })
    },
  },
  { name: 'share-who', dossier: 'example', act: goOn },
  {
    name: 'share-look',
    dossier: 'example',
    act: async (page) => {
      await goOn(page)
      await page.locator('#main iframe').waitFor()
    },
  },
  {
    name: 'share-lock',
    dossier: 'example',
    act: async (page) => {
      await goOn(page)
      await page.locator('#main fieldset label').first().click()
      await page.locator('#main ol').waitFor()
    },
  },
  {
    name: 'share-give',
    dossier: 'example',
    act: async (page) => {
      await page.locator('#main fieldset label').last().click()
      await goOn(page)
      await page.locator('#main dl').waitFor({ timeout: 60_000 })
    },
  },
  {
    name: 'share-given',
    dossier: 'example',
    act: async (page) => {
      await page.locator('#main li button').last().click()
      await page.locator('#main a[href*="gegeven"]').waitFor()
    },
  },
  {
    name: 'share-one',
    dossier: 'example',
    act: async (page) => {
      await page.locator('#main a[href*="gegeven"]').click()
      await page.locator('#main textarea').waitFor()
    },
  },
  { name: 'share-keys', dossier: 'example', place: '#/delen/sleutels' },
  { name: 'share-scan', dossier: 'example', place: '#/delen/sleutels/nieuw' },
  {
    name: 'share-compare',
    dossier: 'example',
    act: async (page) => {
      const key = `loopbaansleutel1:${'A'.repeat(43)}:age1${'q'.repeat(58)}:Mw.%20De%20Wit:mentor`
      await page.locator('#main textarea').fill(key)
      await page.locator('#main button[type=submit]').click()
      await page.locator('#main ol').waitFor()
    },
  },
  { name: 'share-reply', dossier: 'example', place: '#/delen/antwoord' },
]
