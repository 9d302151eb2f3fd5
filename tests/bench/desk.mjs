import { medianRow } from './figures.mjs'
import { slowPage, withPhone } from './phone.mjs'

/** A large school: everybody of a team leader, 30,000 records together. */
const students = 150
const records = 200

/**
 * From opening the app until a mentor's list of students can be used, on a slow device that has been
 * here before.
 * @param {import('./stage.mjs').Stage} stage
 * @param {{ quick: boolean }} options
 * @returns {Promise<import('./figures.mjs').Row[]>}
 */
export async function measureDesk(stage, { quick }) {
  const times = quick ? 3 : 7
  const found = await withPhone(stage, async (phone) => {
    const filling = await phone.newPage()
    await filling.goto(stage.bench)
    await filling.evaluate(
      ([n, each]) => window.bench.fillDesk(n ?? 0, each ?? 0),
      [students, records],
    )
    await filling.evaluate(() =>
      localStorage.setItem('loopbaandossier-device', JSON.stringify({ role: 'mentor' })),
    )
    await filling.goto(stage.app)
    await filling.evaluate(() => window.probe.students)
    await filling.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await filling.close()
    const list = /** @type {number[]} */ ([])
    const floor = /** @type {number[]} */ ([])
    // The first of each is thrown away: it also warms the caches of the browser itself.
    for (let i = 0; i <= times; i++) {
      const hello = await slowPage(phone, 4)
      await hello.goto(stage.hello)
      const text = await hello.evaluate(() => window.probe.text)
      await hello.close()
      const page = await slowPage(phone, 4)
      await page.goto(stage.app)
      const ready = await page.evaluate(() => window.probe.students)
      await page.close()
      if (i === 0) continue
      floor.push(text)
      list.push(ready)
    }
    return { list, floor }
  })
  return [
    medianRow('Start to the list of 150 students, 30,000 records, 4x', found.list, found.floor, {
      aim: '1000 ms',
    }),
  ]
}
