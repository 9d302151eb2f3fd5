import { median, tenths } from './figures.mjs'
import { withPhone } from './phone.mjs'
import { watchMemory } from './process-memory.mjs'

/** In bytes. */
const photoSize = 2_000_000
const megabyte = 1e6

/**
 * Ms of plain copies of so many bytes. The floor is a copy from file to file in the origin's private
 * file system, in a worker by synchronous handles, until the browser says that it is on the disk.
 * The source was written just before, so it is read from the memory of the system, and so is all
 * that our own work reads. Each copy goes to a new file, and all of them stay until the work is
 * done: where a file was just taken away, a disk takes the next one up to five times as quickly
 * (decision 25), and what our own work writes is new. All of it takes 12 GB until the end. The copy is
 * made twice before the work and twice after it, and the median counts. Below some 100 MB it says
 * little: a disk takes that at once.
 * @param {import('playwright').Page} page
 * @param {number} size
 * @returns {Promise<number[]>}
 */
async function copyTwice(page, size) {
  /** @type {number[]} */
  const times = []
  for (let i = 0; i < 2; i++)
    times.push(await page.evaluate((n) => window.bench.copyPlainly(n), size))
  return times
}

/**
 * A dossier of eight years with photos as one file: rate beside a plain copy of the same bytes
 * (`copyTwice`); and memory above that of the page.
 * @param {import('./stage.mjs').Stage} stage
 * @param {{ quick: boolean }} options
 * @returns {Promise<import('./figures.mjs').Row[]>}
 */
export async function measureTransfer(stage, { quick }) {
  return withPhone(stage, async (phone, profile) => {
    const page = await phone.newPage()
    page.setDefaultTimeout(1_200_000)
    await page.goto(stage.bench)
    /** @type {import('./figures.mjs').Row[]} */
    const rows = []
    let filled = 0
    for (const count of quick ? [20] : [50, 500]) {
      const more = count - filled
      await page.evaluate(
        ([n, size]) => window.bench.fillTransfer(n ?? 0, size ?? 0),
        [more, photoSize],
      )
      filled = count
      for (const passphrase of [undefined, 'fiets molen regen boek']) {
        const before = await copyTwice(page, count * photoSize)
        const rest = watchMemory(profile)
        const took = await page.evaluate((words) => window.bench.exportDossier(words), passphrase)
        const memory = rest()
        const plain = [...before, ...(await copyTwice(page, count * photoSize))]
        rows.push(...rowsOf(took, plain, memory, passphrase !== undefined))
      }
    }
    return rows
  })
}

/**
 * The same file taken over into an empty dossier, with all checks; beside the same plain copy.
 * @param {import('./stage.mjs').Stage} stage
 * @param {{ quick: boolean }} options
 * @returns {Promise<import('./figures.mjs').Row[]>}
 */
export async function measureImport(stage, { quick }) {
  return withPhone(stage, async (phone, profile) => {
    const page = await phone.newPage()
    page.setDefaultTimeout(1_200_000)
    await page.goto(stage.bench)
    /** @type {import('./figures.mjs').Row[]} */
    const rows = []
    let filled = 0
    for (const count of quick ? [20] : [50, 500]) {
      const more = count - filled
      await page.evaluate(
        ([n, size]) => window.bench.fillTransfer(n ?? 0, size ?? 0),
        [more, photoSize],
      )
      filled = count
      await page.evaluate(() => window.bench.makeForImport())
      const before = await copyTwice(page, count * photoSize)
      const rest = watchMemory(profile)
      const took = await page.evaluate(() => window.bench.importDossier())
      const memory = rest()
      const plain = [...before, ...(await copyTwice(page, count * photoSize))]
      rows.push(...importRows(took, plain, memory))
    }
    return rows
  })
}

/**
 * Rates are promised of a gigabyte; the smaller dossier shows whether memory stays flat.
 * @param {number} size
 * @param {string} aim
 */
function aimOf(size, aim) {
  return size > 5e8 ? { aim } : {}
}

/**
 * @param {{ read: number, take: number, size: number }} took in ms and bytes
 * @param {readonly number[]} plain in ms
 * @param {number | undefined} memory in MB
 * @returns {import('./figures.mjs').Row[]}
 */
function importRows({ read, take, size }, plain, memory) {
  const rate = (/** @type {number} */ ms) => size / megabyte / (ms / 1000)
  const floor = rate(median(plain))
  const name = `Import of ${Math.round(size / megabyte)} MB`
  const raw = { read: tenths(read), take: tenths(take), plain: plain.map(tenths) }
  return [
    {
      name: `${name} with all checks`,
      figure: rate(read + take),
      unit: 'MB/s',
      floor,
      ...aimOf(size, 'at least 0.35x'),
      raw,
    },
    { name: `${name}, read and checked only`, figure: rate(read), unit: 'MB/s', floor },
    ...(memory === undefined
      ? []
      : [
          {
            name: `${name}, most memory above idle`,
            figure: memory,
            unit: 'MB',
            limit: '150 MB',
            failed: memory > 150,
          },
        ]),
  ]
}

/**
 * @param {{ write: number, check: number, size: number }} took in ms and bytes
 * @param {readonly number[]} plain in ms
 * @param {number | undefined} memory in MB
 * @param {boolean} isLocked
 * @returns {import('./figures.mjs').Row[]}
 */
function rowsOf({ write, check, size }, plain, memory, isLocked) {
  const rate = (/** @type {number} */ ms) => size / megabyte / (ms / 1000)
  const name = `Export of ${Math.round(size / megabyte)} MB${isLocked ? ', locked' : ''}`
  const floor = rate(median(plain))
  const raw = { write: tenths(write), check: tenths(check), plain: plain.map(tenths) }
  return [
    {
      name: `${name}, written`,
      figure: rate(write),
      unit: 'MB/s',
      floor,
      ...aimOf(size, isLocked ? 'at least 0.2x' : 'at least 0.5x'),
      raw,
    },
    { name: `${name}, read back and compared`, figure: rate(check), unit: 'MB/s', floor },
    ...(memory === undefined
      ? []
      : [
          {
            name: `${name}, most memory above idle`,
            figure: memory,
            unit: 'MB',
            limit: '150 MB',
            failed: memory > 150,
          },
        ]),
  ]
}
