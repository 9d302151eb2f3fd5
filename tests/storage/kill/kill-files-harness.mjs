// Kills a whole browser at a random moment while a page keeps files and names them by operations,
// starts it again on the same profile, and looks whether every confirmed file is whole.
import { setTimeout as pause } from 'node:timers/promises'
import { openGround } from './kill-ground.mjs'

/**
 * @typedef {{ type: 'kept', file: string, rec: string }} Telling
 * @typedef {{ whole: string[], damaged: string[], lost: string[] }} ReadBack
 * @typedef {{
 *   kills: number, confirmed: number, lost: number, damaged: number, withoutFile: number,
 *   emptied: number,
 * }} KillFilesResult
 */

/** Files of so many rounds stay, so that those of earlier rounds are looked at again. */
const roundsKept = 3

/**
 * @param {{ kills: number, random?: () => number, log?: (line: string) => void }} options
 * @returns {Promise<KillFilesResult>}
 */
export async function killWhileKeeping({ kills, random = Math.random, log = () => undefined }) {
  const ground = await openGround()
  /** Confirmed, not forgotten: files by record. @type {Map<string, string>} */
  let confirmed = new Map()
  /** @type {string[][]} */
  let rounds = []
  const result = { kills: 0, confirmed: 0, lost: 0, damaged: 0, withoutFile: 0, emptied: 0 }
  let browser = await ground.start()
  try {
    for (;;) {
      /** @type {string[]} */
      const round = []
      await browser.page.exposeFunction('tell', (/** @type {Telling} */ { file, rec }) => {
        confirmed.set(rec, file)
        round.push(rec)
        result.confirmed += 1
      })
      await browser.page.goto(ground.address)
      const forget = rounds.length >= roundsKept ? (rounds.shift() ?? []) : []
      /** @type {ReadBack} */
      const found = await browser.page.evaluate(
        (recs) => /** @type {any} */ (globalThis).readFilesBack(recs),
        forget,
      )
      const lost = [...confirmed.values()].filter((file) => !found.whole.includes(file))
      result.lost += lost.length
      result.damaged += found.damaged.length
      result.withoutFile += found.lost.length
      if (confirmed.size > 0 && found.whole.length === 0) {
        result.emptied += 1
        confirmed = new Map()
      }
      log(JSON.stringify({ ...result, here: found.whole.length }))
      for (const rec of forget) confirmed.delete(rec)
      if (result.kills === kills) return result
      await browser.page.evaluate((name) => {
        void (/** @type {any} */ (globalThis).keepForEver(name))
      }, `round-${result.kills}`)
      while (round.length === 0) await pause(5)
      // Not a wait for something: the moment of the kill is meant to be any.
      await pause(random() * 1500)
      await browser.kill()
      rounds.push(round)
      result.kills += 1
      browser = await ground.start()
    }
  } finally {
    await browser.kill()
    await ground.close()
  }
}
