// Kills a whole browser at a random moment while a page saves entries and typing through the real
// store, starts it again on the same profile, and counts what is lost. It shows that nothing
// depends on the page or the browser ending well; a power cut is another matter.
import { setTimeout as pause } from 'node:timers/promises'
import { openGround } from './kill-ground.mjs'

/**
 * @typedef {{ type: 'confirmed', ops: string[] } | { type: 'typed', count: number, at: number }} Telling
 * @typedef {{
 *   ops: string[], opsByRecord: Record<string, number>, typed: number,
 *   check: { repaired: string[], unsound: number, ops: number, records: number },
 * }} ReadBack
 * @typedef {{
 *   kills: number, confirmed: number, lost: number, halfWritten: number, repaired: number,
 *   worstDraftMs: number,
 * }} KillResult
 */

/** Operations of one entry of the page: all of them, or none. */
const opsPerEntry = 3

/**
 * @param {{ kills: number, random?: () => number }} options
 * @returns {Promise<KillResult>}
 */
export async function killManyTimes({ kills, random = Math.random }) {
  const ground = await openGround()
  /** @type {Set<string>} */
  const confirmed = new Set()
  let typed = /** @type {{ count: number, at: number }[]} */ ([])
  let killedAt = 0
  const result = { kills: 0, confirmed: 0, lost: 0, halfWritten: 0, repaired: 0, worstDraftMs: 0 }

  /** @param {ReadBack} found */
  function judge(found) {
    const kept = new Set(found.ops)
    result.lost += [...confirmed].filter((id) => !kept.has(id)).length
    result.halfWritten += Object.values(found.opsByRecord).filter((n) => n !== opsPerEntry).length
    result.repaired += found.check.repaired.length + found.check.unsound
    const firstLost = typed.find(({ count }) => count > found.typed)
    const lostMs = firstLost ? killedAt - firstLost.at : 0
    result.worstDraftMs = Math.max(result.worstDraftMs, lostMs)
    result.confirmed = confirmed.size
  }

  let browser = await ground.start()
  try {
    for (;;) {
      await browser.page.exposeFunction('tell', (/** @type {Telling} */ telling) => {
        if (telling.type === 'typed') typed.push(telling)
        else for (const id of telling.ops) confirmed.add(id)
      })
      await browser.page.goto(ground.address)
      if (result.kills > 0) {
        const last = `round-${result.kills - 1}`
        judge(
          await browser.page.evaluate(
            (name) => /** @type {any} */ (globalThis).readBack(name),
            last,
          ),
        )
      }
      if (result.kills === kills) return result
      typed = []
      const before = confirmed.size
      const round = `round-${result.kills}`
      await browser.page.evaluate((name) => {
        void (/** @type {any} */ (globalThis).writeForEver(name))
      }, round)
      while (confirmed.size === before) await pause(5)
      // Not a wait for something: the moment of the kill is meant to be any.
      await pause(random() * 1500)
      killedAt = Date.now()
      await browser.kill()
      result.kills += 1
      browser = await ground.start()
    }
  } finally {
    await browser.kill()
    await ground.close()
  }
}
