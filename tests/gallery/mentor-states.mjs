// The screens of a mentor, on a device that is theirs.
import { readFileSync } from 'node:fs'

/** @typedef {import('playwright').Page} Page */

const packet = new URL('../golden/v1/packet.loopbaandossier', import.meta.url)

/** Chooses a packet that may be kept until 12 August 2026, a while before that day. @param {Page} page */
async function givePacket(page) {
  await page.clock.setFixedTime('2026-06-01T10:00:00')
  const file = { name: 'leesmap.loopbaandossier', mimeType: 'application/octet-stream' }
  await page
    .locator('#main input[type=file]')
    .setInputFiles([{ ...file, buffer: readFileSync(packet) }])
  await page.locator('#main dl').waitFor()
}

/** What is on the device stays; from now on it is a mentor's. @param {Page} page */
async function asMentor(page) {
  await page.evaluate(() => {
    const kept = JSON.parse(localStorage.getItem('loopbaandossier-device') ?? '{}')
    localStorage.setItem('loopbaandossier-device', JSON.stringify({ ...kept, role: 'mentor' }))
  })
  await page.goto('#/mentor')
  await page.reload()
}

/** Presses the last button of the page that goes on. @param {Page} page */
async function goOn(page) {
  await page.locator('#main [data-variant=primary]').last().click()
  await page.locator('#main dl').waitFor({ state: 'detached' })
}

/** @param {string} selector */
const follow = (selector) => async (/** @type {Page} */ page) => {
  const before = page.url()
  await page.locator(selector).first().click()
  await page.waitForURL((url) => url.href !== before)
}

/** @param {Page} page */
const back = async (page) => {
  await page.goto('#/mentor')
  await follow('#main li a')(page)
}

/** @type {import('./states.mjs').State[]} */
export const mentorStates = [
  { name: 'mentor-nobody', dossier: 'fresh', act: asMentor },
  { name: 'mentor-open', dossier: 'fresh', place: '#/mentor/openen' },
  { name: 'mentor-packet', dossier: 'fresh', act: givePacket },
  { name: 'mentor-student', dossier: 'fresh', act: goOn },
  { name: 'mentor-record', dossier: 'fresh', act: follow('#main [role=listitem] a') },
  {
    name: 'mentor-new-talk',
    dossier: 'fresh',
    act: async (page) => {
      await back(page)
      await follow('a[href$="/gesprek/nu"]')(page)
    },
  },
  {
    name: 'mentor-talk',
    dossier: 'fresh',
    act: async (page) => {
      await page.locator('#main button').first().click()
      await page.locator('#main textarea').first().waitFor()
    },
  },
  {
    name: 'mentor-school',
    dossier: 'fresh',
    act: async (page) => {
      await back(page)
      await follow('#main a[href$="/school"]')(page)
    },
  },
  {
    name: 'mentor-answer',
    dossier: 'fresh',
    act: async (page) => {
      await back(page)
      await follow('a[href$="/antwoord"]')(page)
    },
  },
  {
    name: 'mentor-kept',
    dossier: 'fresh',
    act: async (page) => {
      await back(page)
      await follow('#main a[href$="/bewaard"]')(page)
    },
  },
  { name: 'mentor-students', dossier: 'fresh', place: '#/mentor' },
  { name: 'mentor-counts', dossier: 'fresh', place: '#/mentor/aantallen' },
  { name: 'mentor-help', dossier: 'fresh', place: '#/mentor/hulp' },
  { name: 'mentor-article', dossier: 'fresh', place: '#/mentor/hulp/vier-delen' },
  { name: 'mentor-settings', dossier: 'fresh', place: '#/mentor/instellingen' },
  { name: 'mentor-key', dossier: 'fresh', place: '#/mentor/sleutel' },
  { name: 'mentor-duties', dossier: 'fresh', place: '#/mentor/verantwoordelijk' },
]
