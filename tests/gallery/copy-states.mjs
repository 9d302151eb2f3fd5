// The screens of making a copy, and of leaving a device of school.
import { chooseCard, goToToday } from './acts.mjs'

/** @typedef {import('playwright').Page} Page */

/** Makes a file without a lock, up to the ways out. @param {Page} page */
async function makeOpenCopy(page) {
  await chooseCard(1)(page)
  await page.locator('#main [data-variant=primary]').last().click()
  await page.locator('#main dl').waitFor({ timeout: 60_000 })
}

/** Hands it over by the last way, which is downloading. @param {Page} page */
async function handOver(page) {
  await page.locator('#main li button').last().click()
  await page.locator('#main li button').first().waitFor({ state: 'detached' })
}

/** @param {Page} page */
const goOn = (page) => page.locator('#main [data-variant=primary]').last().click()

/** @type {import('./states.mjs').State[]} */
export const copyStates = [
  { name: 'copy', dossier: 'example', place: '#/kopie' },
  { name: 'copy-open', dossier: 'example', act: chooseCard(1) },
  {
    name: 'copy-words',
    dossier: 'example',
    act: async (page) => {
      await chooseCard(0)(page)
      await goOn(page)
      await page.locator('#main ol').waitFor()
    },
  },
  { name: 'copy-own-words', dossier: 'example', act: chooseCard(1) },
  {
    name: 'copy-sheet',
    dossier: 'example',
    act: async (page) => {
      await page.locator('#main [data-variant=secondary]').last().click()
      await page.locator('#main code').waitFor()
    },
  },
  {
    name: 'copy-made',
    dossier: 'example',
    act: async (page) => {
      await goToToday(page)
      await page.goto('#/kopie')
      await makeOpenCopy(page)
    },
  },
  { name: 'copy-arrived', dossier: 'example', act: handOver },
  { name: 'copy-placed', dossier: 'example', act: goOn },
]

/** After a dossier was taken from a file; afterwards it is gone. @type {typeof copyStates} */
export const leavingStates = [
  {
    name: 'dossier-copied',
    dossier: 'fresh',
    place: '#/kopie',
    act: async (page) => {
      await makeOpenCopy(page)
      await handOver(page)
      await goOn(page)
      await page.goto('#/dossier')
      await page.locator('#main section').first().waitFor()
    },
  },
  {
    name: 'resume',
    dossier: 'fresh',
    act: async (page) => {
      await page.evaluate(() => {
        const key = 'loopbaandossier-device'
        const choices = JSON.parse(localStorage.getItem(key) ?? '{}')
        localStorage.setItem(key, JSON.stringify({ ...choices, ownership: 'shared' }))
        sessionStorage.clear()
      })
      await page.reload()
      await page.locator('h1').waitFor()
    },
  },
  {
    name: 'resume-not-mine',
    dossier: 'fresh',
    act: async (page) => page.locator('button[data-variant=secondary]').first().click(),
  },
  {
    name: 'leave',
    dossier: 'fresh',
    act: async (page) => {
      await page.locator('button[data-variant=primary]').first().click()
      await page.goto('#/kopie/klaar')
      await page.locator('#main fieldset').waitFor()
    },
  },
  {
    name: 'leave-wipe',
    dossier: 'fresh',
    act: async (page) => {
      await makeOpenCopy(page)
      await handOver(page)
      await goOn(page)
    },
  },
  {
    name: 'left',
    dossier: 'fresh',
    act: async (page) => {
      await page.locator('#main [data-variant=danger]').click()
      await page.getByRole('navigation').waitFor({ state: 'detached' })
    },
  },
]
