import { median, percentile, tenths } from './figures.mjs'
import { fillDossier, slowPage, visitOnce, withPhone } from './phone.mjs'

/** @typedef {import('./figures.mjs').Row} Row */
/** @typedef {import('./probe/scrolling.ts').Scrolling} Scrolling */

const stations = 2000
const line = { records: stations + 5, ops: 12_200, onlyExperiences: true }
/** A firm fling on a phone, in px per second. */
const speed = 6000
const scrollMs = 5000
const openLine = 'nav a[href="#/lijn"]'

/**
 * Opening the line with 2,000 stations, and scrolling over it; beside a plain list of as many rows
 * of the same height. The variant skips single rows that are out of sight
 * instead of groups of them, by content-visibility.
 * @param {import('./stage.mjs').Stage} stage
 * @param {{ quick: boolean }} options
 * @returns {Promise<Row[]>}
 */
export async function measureLine(stage, { quick }) {
  return withPhone(stage, async (phone) => {
    await fillDossier(phone, stage, line)
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
  const opened = { first: /** @type {number[]} */ ([]), all: /** @type {number[]} */ ([]) }
  const floor = { first: /** @type {number[]} */ ([]), all: /** @type {number[]} */ ([]) }
  const scrolled = { shipped: noScrolling(), skipped: noScrolling(), plain: noScrolling() }
  for (let i = 0; i < times; i++) {
    const page = await slowPage(phone, rate)
    await page.goto(stage.app)
    await page.evaluate(() => window.probe.usable)
    const took = await fill(page, openLine)
    opened.first.push(took.first)
    opened.all.push(took.all)
    const height = await page.evaluate(() => window.probe.rowHeight())
    await scroll(page, scrolled.shipped)
    await page.evaluate(() => window.probe.skipRows())
    await scroll(page, scrolled.skipped)
    await page.close()

    const plain = await slowPage(phone, rate)
    await plain.goto(`${stage.plain}?rows=${stations}&height=${height}`)
    const least = await fill(plain, 'button')
    floor.first.push(least.first)
    floor.all.push(least.all)
    await scroll(plain, scrolled.plain)
    await plain.close()
  }
  return [
    openingRow(`Lijn, press to first station, ${rate}x`, opened.first, floor.first),
    openingRow(`Lijn, press to all 2,000, ${rate}x`, opened.all, floor.all),
    ...scrollRows(`Lijn scroll, ${rate}x`, scrolled.shipped, scrolled.plain),
    ...scrollRows(`Lijn scroll, rows skipped, ${rate}x`, scrolled.skipped, scrolled.plain),
  ]
}

/** @returns {{ frames: number[], longTasks: number[] }} */
function noScrolling() {
  return { frames: [], longTasks: [] }
}

/** @param {import('playwright').Page} page @param {string} selector */
function fill(page, selector) {
  return page.evaluate(
    ([button, rows]) => window.probe.fillList(button, rows),
    /** @type {const} */ ([selector, stations]),
  )
}

/** @param {import('playwright').Page} page @param {{ frames: number[], longTasks: number[] }} sum */
async function scroll(page, sum) {
  const found = await page.evaluate(
    ([pace, ms]) => window.probe.scrollDown(pace, ms),
    /** @type {const} */ ([speed, scrollMs]),
  )
  sum.frames.push(...found.frames)
  sum.longTasks.push(...found.longTasks)
}

/** @param {string} name @param {number[]} times @param {number[]} floors @returns {Row} */
function openingRow(name, times, floors) {
  const raw = { times: times.map(tenths), floors: floors.map(tenths) }
  return { name, figure: median(times), unit: 'ms', floor: median(floors), raw }
}

/** @param {string} name @param {Scrolling} found @param {Scrolling} floor @returns {Row[]} */
function scrollRows(name, found, floor) {
  const figures = /** @type {const} */ ([
    ['p50', (/** @type {Scrolling} */ { frames }) => percentile(frames, 0.5)],
    ['p95', (/** @type {Scrolling} */ { frames }) => percentile(frames, 0.95)],
    ['worst', (/** @type {Scrolling} */ { frames }) => Math.max(...frames)],
  ])
  const raw = { longTasks: found.longTasks.length, longTasksOfFloor: floor.longTasks.length }
  return [
    ...figures.map(([label, of]) => ({
      name: `${name}, ${label} frame`,
      figure: of(found),
      unit: 'ms',
      floor: of(floor),
      raw,
    })),
    { name: `${name}, dropped frames`, figure: dropped(found), unit: '%', floor: dropped(floor) },
  ]
}

/** The share of frames that a screen of 60 Hz asked for and did not get. @param {Scrolling} found */
function dropped({ frames }) {
  const missed = frames.map((ms) => Math.max(0, Math.round((ms * 60) / 1000) - 1))
  const sum = missed.reduce((all, one) => all + one, 0)
  return (100 * sum) / (sum + frames.length)
}
