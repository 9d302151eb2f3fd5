// Every screen and state that the gallery shows. A new screen joins by a line here.
import {
  arriveAtVmbo,
  badFiles,
  chooseCard,
  drawnPhoto,
  giveDossier,
  giveFile,
  loseStorage,
  openFirstStation,
  openQuick,
  press,
  raiseVersions,
} from './acts.mjs'
import { copyStates, leavingStates } from './copy-states.mjs'
import { mentorStates } from './mentor-states.mjs'
import { evidenceStates } from './evidence-states.mjs'
import { replyStates, shareStates } from './share-states.mjs'
import { talkStates } from './talk-states.mjs'

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
const mostStates = [
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
  ...replyStates,
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
  ...talkStates,
  ...shareStates,
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
  ...evidenceStates,
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

/** @type {readonly State[]} */
export const states = [...mostStates, ...copyStates, ...leavingStates, ...mentorStates]
