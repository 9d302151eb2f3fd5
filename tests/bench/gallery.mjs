import { median, percentile } from './figures.mjs'
import { fillDossier, slowPage, visitOnce, withPhone } from './phone.mjs'

/** @typedef {import('./figures.mjs').Row} Row */

const photos = 500
/** A firm fling on a phone, in px per second. */
const speed = 6000
const scrollMs = 4000
const megabyte = 1e6

/**
 * A gallery of 500 photos: until its first picture, scrolling over it beside a plain list of as
 * many rows, and what it leaves in memory.
 * @param {import('./stage.mjs').Stage} stage
 * @param {{ quick: boolean }} options
 * @returns {Promise<Row[]>}
 */
export async function measureGallery(stage, { quick }) {
  return withPhone(stage, async (phone) => {
    await fillDossier(phone, stage, { records: 105, ops: 700, onlyExperiences: true })
    const page = await phone.newPage()
    page.setDefaultTimeout(300_000)
    await page.goto(stage.bench)
    await page.evaluate((count) => window.bench.fillGallery(count), photos)
    await page.close()
    await visitOnce(phone, stage)
    /** @type {Row[]} */
    const rows = []
    for (const rate of [1, 6]) rows.push(...(await measureAt(stage, phone, rate, quick ? 1 : 3)))
    return rows
  })
}

/**
 * @param {import('./stage.mjs').Stage} stage
 * @param {import('playwright').BrowserContext} phone
 * @param {number} rate
 * @param {number} times
 * @returns {Promise<Row[]>}
 */
async function measureAt(stage, phone, rate, times) {
  const ours = { first: /** @type {number[]} */ ([]), frames: /** @type {number[]} */ ([]) }
  const floor = { frames: /** @type {number[]} */ ([]) }
  const grown = /** @type {number[]} */ ([])
  for (let i = 0; i < times; i++) {
    const page = await slowPage(phone, rate)
    const session = await phone.newCDPSession(page)
    const heap = async () => {
      await session.send('HeapProfiler.collectGarbage')
      const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage')
      return (usedSize + backingStorageSize) / megabyte
    }
    await page.goto(stage.app)
    await page.evaluate(() => window.probe.usable)
    ours.first.push(await page.evaluate(() => window.probe.openGallery()))
    const before = await heap()
    const scroll = () =>
      page.evaluate(
        ([pace, ms]) => window.probe.scrollDown(pace, ms),
        /** @type {const} */ ([speed, scrollMs]),
      )
    ours.frames.push(...(await scroll()).frames)
    await scroll()
    grown.push((await heap()) - before)
    await page.close()

    const plain = await slowPage(phone, rate)
    await plain.goto(`${stage.plain}?rows=${photos}&height=120`)
    await plain.locator('button').click()
    const least = await plain.evaluate(
      ([pace, ms]) => window.probe.scrollDown(pace, ms),
      /** @type {const} */ ([speed, scrollMs]),
    )
    floor.frames.push(...least.frames)
    await plain.close()
  }
  const name = `Gallery of ${photos}, ${rate}x`
  return [
    { name: `${name}, press to first picture`, figure: median(ours.first), unit: 'ms' },
    ...[0.5, 0.95].map((share) => ({
      name: `${name}, scroll p${share * 100} frame`,
      figure: percentile(ours.frames, share),
      unit: 'ms',
      floor: percentile(floor.frames, share),
    })),
    { name: `${name}, memory after scrolling twice`, figure: median(grown), unit: 'MB' },
  ]
}
