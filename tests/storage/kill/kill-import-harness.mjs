// Kills a whole browser at a random moment while files are taken over, one after another, starts it
// again on the same profile, and looks whether each of them is here whole or not at all.
import { setTimeout as pause } from 'node:timers/promises'
import { openGround } from './kill-ground.mjs'

/**
 * @typedef {{ type: 'imported', round: string }} Telling
 * @typedef {import('./kill-import.ts').ImportsFound} Found
 * @typedef {{ kills: number, confirmed: number, unconfirmed: number, lost: number, half: number,
 *   first: number, missing: number, asides: number }} KillImportResult
 */

/** After so many kills the dossier is erased, so that the next file is the first one of the device. */
const killsPerDossier = 2

/**
 * `unconfirmed`: here, though nobody was told any more; `first`: kills while there was no dossier
 * yet; `missing`: starts that found something other than a dossier or a new device; `asides`: folders
 * of what was set aside that stayed after a start.
 * @param {{ kills: number, random?: () => number, log?: (line: string) => void }} options
 * @returns {Promise<KillImportResult>}
 */
export async function killWhileImporting({ kills, random = Math.random, log = () => undefined }) {
  const ground = await openGround()
  /** @type {Set<string>} */
  let confirmed = new Set()
  const result = {
    kills: 0,
    confirmed: 0,
    unconfirmed: 0,
    lost: 0,
    half: 0,
    first: 0,
    missing: 0,
    asides: 0,
  }
  let browser = await ground.start()
  try {
    for (;;) {
      await browser.page.exposeFunction('tell', (/** @type {Telling} */ { round }) => {
        confirmed.add(round)
        result.confirmed += 1
      })
      await browser.page.goto(ground.address)
      /** @type {Found} */
      const found = await browser.page.evaluate(() => /** @type {any} */ (globalThis).readImports())
      result.half += found.half.length
      result.lost += [...confirmed].filter((round) => !found.whole.includes(round)).length
      result.unconfirmed += found.whole.filter((round) => !confirmed.has(round)).length
      result.asides += found.asides
      if (found.start === 'missing' || found.start === 'failed') result.missing += 1
      if (found.whole.length === 0 && result.kills > 0) result.first += 1
      confirmed = new Set(found.whole)
      log(JSON.stringify({ ...result, here: found.whole.length, start: found.start }))
      if (result.kills === kills) return result
      if (result.kills % killsPerDossier === 0) {
        await browser.page.evaluate(() => /** @type {any} */ (globalThis).startOver())
        confirmed = new Set()
      }
      await browser.page.evaluate((name) => {
        void (/** @type {any} */ (globalThis).importForEver(name))
      }, `round-${result.kills}`)
      // Not a wait for something: the moment of the kill is meant to be any.
      await pause(random() * 1200)
      await browser.kill()
      result.kills += 1
      browser = await ground.start()
    }
  } finally {
    await browser.kill()
    await ground.close()
  }
}
