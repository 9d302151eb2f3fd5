// What the states of the gallery do to come about.
import { readFileSync } from 'node:fs'

/** @typedef {import('playwright').Page} Page */

/** @type {Record<'nl' | 'en', Record<string, string>>} */
export const texts = {
  nl: {
    start: 'Begin',
    shared: 'Van school of samen',
    next: 'Verder',
    skip: 'Sla over',
    done: 'Klaar, aan de slag',
    example: 'Bekijk een voorbeeld',
    begin: 'Begin met opnemen',
    film: 'Film',
    enough: 'Genoeg zo',
    moreWords: 'Meer woorden',
    link: 'Link',
    noStep: 'Geen stap nodig',
    onward: 'Verder',
    erase: 'Wis alles van dit apparaat',
    save: 'Bewaar',
    stop: 'Stop met kijken',
    put: 'Zet het op dit apparaat',
    check: 'Controleer nu',
  },
  en: {
    start: 'Start',
    shared: 'The school’s, or shared',
    next: 'Next',
    skip: 'Skip',
    done: 'Done, let’s go',
    example: 'Look at an example',
    begin: 'Start recording',
    film: 'Film',
    enough: 'That will do',
    moreWords: 'More words',
    link: 'Link',
    noStep: 'No step needed',
    onward: 'Go on',
    erase: 'Erase everything from this device',
    save: 'Save',
    put: 'Put it on this device',
    check: 'Check now',
    stop: 'Stop looking',
  },
}

/** @param {string} key */
export const press =
  (key) => async (/** @type {Page} */ page, /** @type {Record<string, string>} */ text) => {
    await page.getByRole('button', { name: text[key] ?? key, exact: true }).click()
  }

/** Opens the first card of the line; the example has plenty. @param {Page} page */
export async function openFirstStation(page) {
  await page.goto('#/lijn')
  await page.locator('#main [role=listitem] a').first().click()
  await page.locator('h1').waitFor()
}

/** Opens a talk of the example: the first is one to come, the last the oldest. @param {number} at */
export const openTalk = (at) => async (/** @type {Page} */ page) => {
  await page.goto('#/gesprek')
  const talks = page.locator('#main li a:not([href*="reactie"])')
  await talks.nth(at).click()
  await page.locator('#main a[href$="/voeren/0"]').waitFor()
}

/** Goes to one part of the talk that is on the screen. @param {number} part */
export const holdPart = (part) => async (/** @type {Page} */ page) => {
  const [, , rec] = new URL(page.url()).hash.split('/')
  await page.goto(`#/gesprek/${rec ?? ''}/voeren/${part}`)
  await page.locator('#main form, #main fieldset, #main textarea').first().waitFor()
}

/** A photo of three people, as bytes. @param {Page} page */
export async function drawnPhoto(page) {
  const bytes = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(1600, 1200)
    const context = canvas.getContext('2d')
    if (context) {
      const paint = (
        /** @type {string} */ colour,
        /** @type {[number, number, number, number]} */ place,
      ) => {
        context.fillStyle = colour
        context.fillRect(...place)
      }
      paint('#9fd3f0', [0, 0, 1600, 1200])
      paint('#7a4a2a', [0, 900, 1600, 300])
      for (const [x, colour] of /** @type {[number, string][]} */ ([
        [450, '#e3b18a'],
        [800, '#8b5a3c'],
        [1150, '#f0c9a8'],
      ])) {
        paint('#334455', [x - 130, 620, 260, 320])
        paint(colour, [x - 100, 400, 200, 220])
      }
    }
    const drawn = await canvas.convertToBlob({ type: 'image/jpeg' })
    return Array.from(new Uint8Array(await drawn.arrayBuffer()))
  })
  return Buffer.from(bytes)
}

/** Adds a drawn photo to the first station. @param {Page} page */
export async function addPhoto(page) {
  await openFirstStation(page)
  const buffer = await drawnPhoto(page)
  const input = page.locator('input[type=file][multiple]').first()
  await input.setInputFiles([{ name: 'foto.jpg', mimeType: 'image/jpeg', buffer }])
  await page.locator('#main img').first().waitFor()
}

/** Opens the editor on the first photo. @param {Page} page */
export async function openEditor(page) {
  await page.goto('#/bewijs')
  await page.locator('#main [role=listitem] button').first().click()
  const dialog = page.locator('dialog[open]')
  await page.goto((await dialog.locator('a').first().getAttribute('href')) ?? '')
  await page.locator('#main a[href$="/foto"]').click()
  await page.locator('img[data-there]').waitFor()
}

/** Presses the tool with this number. @param {number} tool */
export const useTool = (tool) => async (/** @type {Page} */ page) =>
  page.locator('#main [class*=tools] button').nth(tool).click()

/** The form of a new experience of the first kind. @param {Page} page */
export async function openQuick(page) {
  await page.goto('#/lijn')
  await page.goto('#/ervaring/nieuw')
  await page.locator('#main [class*=pick] button, #main li button').first().click()
  await page.locator('#main form ul button').first().waitFor()
}

/** A road of the quick form, by its place. @param {number} place */
export const takeRoad = (place) => async (/** @type {Page} */ page) =>
  page.locator('#main form ul button').nth(place).click()

/** A small JPEG, and files that cannot be evidence. */
export const badFiles = [
  { name: 'leeg.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('') },
  {
    name: 'stuk.jpg',
    mimeType: 'image/jpeg',
    buffer: Buffer.from('\xff\xd8\xff\xe0\0\x10JFIF\0', 'latin1'),
  },
]

/** Raises the version of every database, as a newer build in another tab does. @param {Page} page */
export function raiseVersions(page) {
  return page.evaluate(async () => {
    for (const { name = '', version = 1 } of await indexedDB.databases()) {
      const opening = indexedDB.open(name, version + 10)
      opening.onsuccess = () => opening.result.close()
    }
  })
}

/** What the browser does when it needs room. @param {Page} page */
export async function loseStorage(page) {
  const { origin } = new URL(page.url())
  const session = await page.context().newCDPSession(page)
  await page.goto('about:blank')
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' })
  await page.goto('./')
}

/** Where the files of format 1 stand. */
const golden = new URL('../golden/v1/', import.meta.url)

/**
 * Gives a file to the screen that opens files, the first part of it when told.
 * @param {string} name @param {number} [part] of 1
 */
export const giveDossier =
  (name, part = 1) =>
  async (/** @type {Page} */ page) => {
    const bytes = readFileSync(new URL(name, golden))
    const buffer = bytes.subarray(0, Math.floor(bytes.length * part))
    await page.goto('#/openen')
    // The file of before still waits there.
    await page.reload()
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles([{ name, mimeType: 'application/octet-stream', buffer }])
    await page.locator('input[type=file]').waitFor({ state: 'detached' })
    await page.locator('progress').waitFor({ state: 'detached' })
  }

/** Chooses one of the cards of a choice, from 0. @param {number} n */
export const chooseCard = (n) => async (/** @type {Page} */ page) => {
  await page.locator('#main fieldset label').nth(n).click()
}

/** Makes the file of the road that is open, and says that it arrived. @param {Page} page */
export async function giveFile(page) {
  await page.locator('#main [data-variant=primary]').last().click()
  const ways = page.locator('#main li button')
  await ways.last().click({ timeout: 60_000 })
  await page.locator('#main [data-variant=primary]').last().click()
  await page.locator('#main a[href="#/overstap/aankomst"]').waitFor()
}

/** Names another school, where other words are spoken. @param {Page} page */
export async function arriveAtVmbo(page) {
  await page.locator('#main input[type=text]').first().fill('Nova College')
  await page.locator('#main select').selectOption('vmbo-tl')
  await page.locator('#main button[type=submit]').click()
  await page.locator('#main a[href="#/overstap/aankomst/wijzig"]').waitFor()
}

/** Leaves the screen: going on at once would find it as it was. @param {Page} page */
export async function goToToday(page) {
  await page.goto('#/')
  await page.locator('nav [aria-current=page][href="#/"]').waitFor()
}
