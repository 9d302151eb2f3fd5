// Giving a part of the example to somebody, the list of it, keys and answers, for the gallery.

/** @typedef {import('playwright').Page} Page */

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
