import { medianRow } from './figures.mjs'
import { eightYears, fillDossier, slowPage, visitOnce, withPhone } from './phone.mjs'

/** A dossier of a student who only began: a name and the first school. */
const begun = { records: 2, ops: 4 }

/**
 * From tapping the icon until Vandaag can be used, on a slow phone that has been here before.
 * @param {import('./stage.mjs').Stage} stage
 * @param {{ quick: boolean }} options
 * @returns {Promise<import('./figures.mjs').Row[]>}
 */
export async function measureStart(stage, { quick }) {
  const times = quick ? 3 : 7
  const short = await starts(stage, begun, times)
  const long = await starts(stage, eightYears, times)
  return [
    medianRow('Start to usable Vandaag, new dossier, 6x', short.usable, short.floor),
    medianRow('Start to usable Vandaag, 8 years, 6x', long.usable, long.floor, {
      aim: '2000 ms',
    }),
    medianRow('Start to complete Vandaag, 8 years, 6x', long.complete, long.floor, {
      aim: '2000 ms',
    }),
  ]
}

/**
 * @param {import('./stage.mjs').Stage} stage
 * @param {{ records: number, ops: number }} size
 * @param {number} times
 */
function starts(stage, size, times) {
  return withPhone(stage, async (phone) => {
    await fillDossier(phone, stage, size)
    await visitOnce(phone, stage)
    const found = {
      usable: /** @type {number[]} */ ([]),
      complete: /** @type {number[]} */ ([]),
      floor: /** @type {number[]} */ ([]),
    }
    // The first of each is thrown away: it also warms the caches of the browser itself.
    for (let i = 0; i <= times; i++) {
      const hello = await slowPage(phone, 6)
      await hello.goto(stage.hello)
      const floor = await hello.evaluate(() => window.probe.text)
      await hello.close()
      const page = await slowPage(phone, 6)
      await page.goto(stage.app)
      const usable = await page.evaluate(() => window.probe.usable)
      const complete =
        size === eightYears ? await page.evaluate(() => window.probe.complete) : usable
      await page.close()
      if (i === 0) continue
      found.floor.push(floor)
      found.usable.push(usable)
      found.complete.push(complete)
    }
    return found
  })
}
