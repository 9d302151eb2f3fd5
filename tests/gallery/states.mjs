// Every screen and state that the gallery shows. A new screen joins by a line here.
import {
  addPhoto,
  arriveAtVmbo,
  badFiles,
  chooseCard,
  drawnPhoto,
  holdPart,
  giveFile,
  giveDossier,
  loseStorage,
  openEditor,
  openFirstStation,
  openQuick,
  openTalk,
  press,
  raiseVersions,
  takeRoad,
  useTool,
} from './acts.mjs'
import { copyStates, leavingStates } from './copy-states.mjs'

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
  { name: 'open-first', dossier: 'fresh', act: giveDossier('attachments.loopbaandossier') },
  { name: 'open-taken', dossier: 'fresh', act: press('put') },
  ...leavingStates,
  { name: 'open', dossier: 'empty', place: '#/openen' },
  { name: 'open-other', dossier: 'empty', act: giveDossier('non-ascii.loopbaandossier') },
  { name: 'open-locked', dossier: 'empty', act: giveDossier('encrypted.loopbaandossier') },
  { name: 'open-cut-off', dossier: 'empty', act: giveDossier('plain.loopbaandossier', 0.8) },
  { name: 'today-empty', dossier: 'empty', place: '#/' },
  { name: 'line-empty', dossier: 'empty', place: '#/lijn' },
  { name: 'steps-empty', dossier: 'empty', place: '#/stappen' },
  { name: 'talks-empty', dossier: 'empty', place: '#/gesprek' },
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
  { name: 'talks', dossier: 'example', place: '#/gesprek' },
  { name: 'talk-planned', dossier: 'example', act: openTalk(0) },
  {
    name: 'talk-sheet',
    dossier: 'example',
    act: async (page) => page.goto(`${new URL(page.url()).hash}/blad`),
  },
  { name: 'talk-prepare', dossier: 'example', place: '#/gesprek/nieuw' },
  {
    name: 'talk-look-back',
    dossier: 'example',
    act: async (page) => {
      await openTalk(0)(page)
      await page.goto(`${new URL(page.url()).hash}/voeren/0`)
      await page.locator('#main summary').first().click()
    },
  },
  { name: 'talk-reflect', dossier: 'example', act: holdPart(1) },
  { name: 'talk-steps', dossier: 'example', act: holdPart(3) },
  { name: 'talk-end', dossier: 'example', act: holdPart(4) },
  { name: 'talk-held', dossier: 'example', act: openTalk(-1) },
  { name: 'talk-now', dossier: 'example', place: '#/gesprek/nu' },
  {
    name: 'talk-short',
    dossier: 'example',
    act: async (page) => page.locator('#main button').first().click(),
  },
  {
    name: 'feedback',
    dossier: 'example',
    act: async (page) => {
      await page.goto('#/gesprek')
      await page.locator('#main a[href*="reactie"]').last().click()
      await page.locator('#main form').waitFor()
    },
  },
  {
    name: 'witness',
    dossier: 'example',
    act: async (page) => {
      await openFirstStation(page)
      await page.locator('#main a[href*="begeleider"]').click()
      await page.locator('#main form').waitFor()
    },
  },
  { name: 'statement', dossier: 'example', place: '#/gesprek/verklaring' },
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
  { name: 'check', dossier: 'example', place: '#/openen/controle' },
  {
    name: 'check-done',
    dossier: 'example',
    act: async (page, text) => {
      await press('check')(page, text)
      await page.locator('#main [role=alert]').waitFor()
    },
  },
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
      await page.locator('#main [role=listitem] button').nth(1).click()
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
      await page.locator('#main [role=listitem] a').first().click()
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
  ...copyStates,
  { name: 'outputs', dossier: 'example', place: '#/uitvoer' },
  {
    name: 'outputs-table',
    dossier: 'example',
    act: async (page) => page.locator('#main li button').nth(1).click(),
  },
  { name: 'outputs-dossier', dossier: 'example', place: '#/uitvoer/dossier' },
  {
    name: 'outputs-pdf',
    dossier: 'example',
    act: async (page) => {
      await page.locator('#main [data-variant=primary]').click()
      await page.locator('#main [role=status] p').first().waitFor({ timeout: 60_000 })
    },
  },
  { name: 'outputs-paper', dossier: 'example', place: '#/uitvoer/print' },
  { name: 'outputs-intake', dossier: 'example', place: '#/uitvoer/intake' },
  { name: 'outputs-cv', dossier: 'example', place: '#/uitvoer/cv' },
  // The last ones: from here on the example is at another school.
  { name: 'transfer', dossier: 'example', place: '#/overstap' },
  { name: 'leave-open', dossier: 'example', place: '#/overstap/vertrek/open' },
  {
    name: 'leave-along',
    dossier: 'example',
    place: '#/overstap/vertrek/along',
    act: async (page) => page.locator('#main summary').first().click(),
  },
  {
    name: 'leave-private',
    dossier: 'example',
    place: '#/overstap/vertrek/alone',
    act: chooseCard(1),
  },
  {
    name: 'leave-together',
    dossier: 'example',
    place: '#/overstap/vertrek/together',
    act: chooseCard(0),
  },
  {
    name: 'leave-file',
    dossier: 'example',
    place: '#/overstap/vertrek/file',
    act: chooseCard(1),
  },
  { name: 'leave-done', dossier: 'example', act: giveFile },
  { name: 'arrive', dossier: 'example', place: '#/overstap/aankomst' },
  { name: 'arrived', dossier: 'example', act: arriveAtVmbo },
  {
    name: 'today-arrived',
    dossier: 'example',
    place: '#/',
    act: async (page) => page.locator('#main a[href="#/overstap/welkom"]').waitFor(),
  },
  {
    name: 'letter',
    dossier: 'example',
    place: '#/overstap/terugbericht',
    act: async (page) => page.locator('#main textarea').nth(1).fill('Mijn stage bij De Linde.'),
  },
]
