import { median, medianRow, percentile, tenths } from './figures.mjs'
import { withPhone } from './phone.mjs'

/**
 * A photo of twelve megapixels, from the file to what the browser confirmed, with its thumbnail.
 * Throttling does not reach workers, nor the threads on which a browser decodes; so there is a row
 * of the worker's own work done on the main thread too.
 * @param {import('./stage.mjs').Stage} stage
 * @param {{ quick: boolean }} options
 * @returns {Promise<import('./figures.mjs').Row[]>}
 */
export async function measurePhotos(stage, { quick }) {
  return withPhone(stage, async (phone) => {
    /** @type {import('./figures.mjs').Row[]} */
    const rows = []
    for (const rate of [6, 1]) {
      const page = await phone.newPage()
      const session = await phone.newCDPSession(page)
      await page.goto(stage.bench)
      const size = await page.evaluate((count) => window.bench.makePhotos(count), quick ? 2 : 7)
      await session.send('Emulation.setCPUThrottlingRate', { rate })
      const times = await page.evaluate(() => window.bench.keepPhotos())
      await page.close()
      const { kept, developed, longest, longestDeveloping, onMain, plain } = times
      const name = `Photo of 12 megapixels, ${tenths(size / 1e6)} MB, ${rate}x`
      rows.push(
        medianRow(`${name}, file to stored`, kept, plain, { aim: '1500 ms' }),
        medianRow(`${name}, of it developing`, developed, plain),
        medianRow(`${name}, the same on the main thread`, onMain, plain),
        longestRow(`${name}, longest task`, longest),
        longestRow(`${name}, longest task of developing`, longestDeveloping),
      )
    }
    return rows
  })
}

/**
 * The longest of a typical photo; 0 stands for all that is under 50 ms.
 * @param {string} name
 * @param {readonly number[]} tasks in ms, the longest of each photo
 * @returns {import('./figures.mjs').Row}
 */
function longestRow(name, tasks) {
  const raw = { longest: tasks.map(tenths), worst: percentile(tasks, 1) }
  return { name, figure: median(tasks), unit: 'ms', aim: '50 ms', raw }
}
