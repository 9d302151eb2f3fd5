// Every screen and state that the gallery shows. A new screen joins by a line here.

/**
 * @typedef {import('playwright').Page} Page
 * @typedef {object} Words the few texts that a state presses, per language
 *
 * @typedef {object} State
 * @property {string} name also the file's name, in the order of the list
 * @property {'fresh' | 'empty' | 'example'} dossier none yet, just begun, or the example
 * @property {string} [place] hash to open; left out: where the last state ended
 * @property {(page: Page, text: Record<string, string>) => Promise<void>} [act]
 */

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
    stop: 'Stop looking',
  },
}

/** @param {string} key */
const press =
  (key) => async (/** @type {Page} */ page, /** @type {Record<string, string>} */ text) => {
    await page.getByRole('button', { name: text[key] ?? key, exact: true }).click()
  }

/** Opens the first card of the line; the example has plenty. @param {Page} page */
async function openFirstStation(page) {
  await page.goto('#/lijn')
  await page.locator('#main [role=listitem] a').first().click()
  await page.locator('h1').waitFor()
}

/** A photo of three people, as bytes. @param {Page} page */
async function drawnPhoto(page) {
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
async function addPhoto(page) {
  await openFirstStation(page)
  const buffer = await drawnPhoto(page)
  const input = page.locator('input[type=file][multiple]').first()
  await input.setInputFiles([{ name: 'foto.jpg', mimeType: 'image/jpeg', buffer }])
  await page.locator('#main img').first().waitFor()
}

/** Opens the editor on the first photo. @param {Page} page */
async function openEditor(page) {
  await page.goto('#/bewijs')
  await page.locator('#main li button').first().click()
  const dialog = page.locator('dialog[open]')
  await page.goto((await dialog.locator('a').first().getAttribute('href')) ?? '')
  await page.locator('#main a[href$="/foto"]').click()
  await page.locator('img[data-there]').waitFor()
}

/** Presses the tool with this number. @param {number} tool */
const useTool = (tool) => async (/** @type {Page} */ page) =>
  page.locator('#main [class*=tools] button').nth(tool).click()

/** The form of a new experience of the first kind. @param {Page} page */
async function openQuick(page) {
  await page.goto('#/lijn')
  await page.goto('#/ervaring/nieuw')
  await page.locator('#main [class*=pick] button, #main li button').first().click()
  await page.locator('#main form ul button').first().waitFor()
}

/** A road of the quick form, by its place. @param {number} place */
const takeRoad = (place) => async (/** @type {Page} */ page) =>
  page.locator('#main form ul button').nth(place).click()

/** A small JPEG, and files that cannot be evidence. */
const badFiles = [
  { name: 'leeg.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('') },
  {
    name: 'stuk.jpg',
    mimeType: 'image/jpeg',
    buffer: Buffer.from('\xff\xd8\xff\xe0\0\x10JFIF\0', 'latin1'),
  },
]

/** Raises the version of every database, as a newer build in another tab does. @param {Page} page */
function raiseVersions(page) {
  return page.evaluate(async () => {
    for (const { name = '', version = 1 } of await indexedDB.databases()) {
      const opening = indexedDB.open(name, version + 10)
      opening.onsuccess = () => opening.result.close()
    }
  })
}

/** What the browser does when it needs room. @param {Page} page */
async function loseStorage(page) {
  const { origin } = new URL(page.url())
  const session = await page.context().newCDPSession(page)
  await page.goto('about:blank')
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' })
  await page.goto('./')
}

/** @type {State[]} */
export const states = [
  { name: 'welcome', dossier: 'fresh', place: '#/' },
  { name: 'welcome-device', dossier: 'fresh', act: press('start') },
  {
    name: 'welcome-shared',
    dossier: 'fresh',
    act: async (page, text) => page.getByText(text['shared'] ?? '').click(),
  },
  { name: 'welcome-name', dossier: 'fresh', act: press('next') },
  { name: 'welcome-school', dossier: 'fresh', act: press('skip') },
  { name: 'today-empty', dossier: 'empty', place: '#/' },
  { name: 'line-empty', dossier: 'empty', place: '#/lijn' },
  { name: 'steps-empty', dossier: 'empty', place: '#/stappen' },
  { name: 'bin-empty', dossier: 'empty', place: '#/dossier/prullenbak' },
  { name: 'school-unknown', dossier: 'empty', place: '#/dossier/school' },
  { name: 'dossier-own', dossier: 'empty', place: '#/dossier' },
  { name: 'evidence-empty', dossier: 'empty', place: '#/bewijs' },
  { name: 'matrix-empty', dossier: 'empty', place: '#/bewijs/overzicht' },
  { name: 'space-empty', dossier: 'empty', place: '#/instellingen/ruimte' },
  { name: 'evidence-not-found', dossier: 'empty', place: '#/bewijs/weg' },
  { name: 'not-found', dossier: 'empty', place: '#/ergens/anders' },
  {
    name: 'form-error',
    dossier: 'empty',
    place: '#/stappen/nieuw',
    act: async (page) => page.locator('#main button[type=submit]').click(),
  },
  { name: 'quick-form', dossier: 'empty', act: openQuick },
  {
    name: 'logged-ask',
    dossier: 'empty',
    act: async (page) => {
      const bytes = await drawnPhoto(page)
      const photo = { name: 'foto.jpg', mimeType: 'image/jpeg', buffer: bytes }
      await page.locator('input[type=file][multiple]').first().setInputFiles([photo])
      await page.locator('#main form img').waitFor()
    },
  },
  {
    name: 'add-errors',
    dossier: 'empty',
    act: async (page) => {
      await page.locator('input[type=file][multiple]').first().setInputFiles(badFiles)
      await page.locator('#main [role=alert]').nth(1).waitFor()
    },
  },
  {
    name: 'erase-asked',
    dossier: 'empty',
    place: '#/instellingen',
    act: press('erase'),
  },
  {
    name: 'newer-version',
    dossier: 'empty',
    place: '#/lijn',
    act: async (page) => {
      await raiseVersions(page)
      await page.locator('[role=alert], [class*=notice]').first().waitFor()
    },
  },
  {
    name: 'too-old',
    dossier: 'empty',
    act: async (page) => {
      await page.reload()
    },
  },
  { name: 'recovery', dossier: 'empty', act: loseStorage },
  { name: 'today', dossier: 'example', place: '#/' },
  { name: 'line', dossier: 'example', place: '#/lijn' },
  {
    name: 'line-filtered',
    dossier: 'example',
    act: async (page) => {
      await page.locator('#main details summary').first().click()
      await page.locator('#main input[type=checkbox]').first().check({ force: true })
    },
  },
  {
    name: 'line-nothing-found',
    dossier: 'example',
    act: async (page) => page.getByRole('searchbox').fill('qqqq'),
  },
  { name: 'new-experience', dossier: 'example', place: '#/ervaring/nieuw' },
  {
    name: 'new-experience-line',
    dossier: 'example',
    act: async (page) => page.locator('#main button').nth(1).click(),
  },
  { name: 'experience', dossier: 'example', act: openFirstStation },
  {
    name: 'other-version',
    dossier: 'example',
    place: '#/lijn',
    act: async (page) => {
      const name = /Een meneer die niet wilde eten|A man who would not eat/
      await page.getByRole('link', { name }).first().click()
    },
  },
  {
    name: 'experience-edit',
    dossier: 'example',
    act: async (page) => {
      await openFirstStation(page)
      await page.goto(`${new URL(page.url()).hash}/bewerken`)
    },
  },
  {
    name: 'look-back-choose',
    dossier: 'example',
    act: async (page) => {
      await openFirstStation(page)
      await page.goto(`${new URL(page.url()).hash}/terugkijken`)
    },
  },
  {
    name: 'look-back-question',
    dossier: 'example',
    act: async (page) => page.locator('#main section button').first().click(),
  },
  {
    name: 'look-back-words',
    dossier: 'example',
    act: async (page, text) => {
      await page.locator('#main textarea').fill('Ik bleef rustig.')
      await press('moreWords')(page, text)
    },
  },
  {
    name: 'look-back-step',
    dossier: 'example',
    act: async (page, text) => {
      await page.keyboard.press('Escape')
      await press('enough')(page, text)
      await page.locator('#main textarea, #main input[type=text]').first().waitFor()
    },
  },
  { name: 'look-back-closing', dossier: 'example', act: press('noStep') },
  { name: 'steps', dossier: 'example', place: '#/stappen' },
  {
    name: 'step',
    dossier: 'example',
    act: async (page) => page.locator('#main li a').first().click(),
  },
  { name: 'step-new', dossier: 'example', place: '#/stappen/nieuw' },
  { name: 'dossier', dossier: 'example', place: '#/dossier' },
  { name: 'school-asks', dossier: 'example', place: '#/dossier/school' },
  { name: 'bin', dossier: 'example', place: '#/dossier/prullenbak' },
  { name: 'settings', dossier: 'example', place: '#/instellingen' },
  {
    name: 'evidence-gallery',
    dossier: 'example',
    place: '#/bewijs',
    act: async (page) => page.locator('#main img').nth(3).waitFor(),
  },
  {
    name: 'evidence-viewer',
    dossier: 'example',
    act: async (page) => {
      await page.locator('#main li button').nth(1).click()
      await page.locator('dialog[open] img').waitFor()
    },
  },
  {
    name: 'evidence-page',
    dossier: 'example',
    act: async (page) => {
      await page.goto((await page.locator('dialog[open] a').first().getAttribute('href')) ?? '')
      await page.locator('#main form').first().waitFor()
    },
  },
  {
    name: 'evidence-document',
    dossier: 'example',
    act: async (page) => {
      await page.goto('#/bewijs')
      await page.locator('#main li a').first().click()
      await page.locator('#main form').first().waitFor()
    },
  },
  {
    name: 'voice-recorder',
    dossier: 'example',
    act: async (page) => {
      await page.context().grantPermissions(['microphone', 'camera'])
      await openQuick(page)
      await takeRoad(1)(page)
      await page.locator('dialog[open] button').nth(1).waitFor()
    },
  },
  {
    name: 'voice-recording',
    dossier: 'example',
    act: async (page, text) => {
      await press('begin')(page, text)
      await page.getByText(/^0:01$/).waitFor()
    },
  },
  {
    name: 'camera',
    dossier: 'example',
    act: async (page) => {
      await page.reload()
      await openQuick(page)
      await takeRoad(0)(page)
      await page.locator('dialog[open] video').waitFor()
    },
  },
  {
    name: 'camera-refused',
    dossier: 'example',
    act: async (page) => {
      await page.context().clearPermissions()
      await page.reload()
      await openQuick(page)
      await takeRoad(0)(page)
      await page.locator('dialog[open] h3, dialog[open] [role=alert]').first().waitFor()
    },
  },
  {
    name: 'matrix',
    dossier: 'example',
    act: async (page) => {
      await addPhoto(page)
      await page.goto('#/bewijs/overzicht')
      await page.locator('#main table').waitFor()
    },
  },
  {
    name: 'matrix-cell',
    dossier: 'example',
    act: async (page) => page.locator('#main td a').first().click(),
  },
  { name: 'space', dossier: 'example', place: '#/instellingen/ruimte' },
  { name: 'photo-editor', dossier: 'example', act: openEditor },
  { name: 'photo-editor-crop', dossier: 'example', act: useTool(1) },
  { name: 'photo-editor-cover', dossier: 'example', act: useTool(2) },
  {
    name: 'photo-replaced',
    dossier: 'example',
    act: async (page) => {
      await page.locator('#main [data-variant=primary]').click()
      await page.waitForURL(/klaar$/)
    },
  },
]
