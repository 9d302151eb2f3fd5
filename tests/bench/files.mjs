import { tenths } from './figures.mjs'
import { withPhone } from './phone.mjs'

/** In bytes. */
const photoSize = 2_000_000
const megabyte = 1e6

/**
 * Hundreds of photos into the store and out of it: rates, and how much memory that takes.
 * @param {import('./stage.mjs').Stage} stage
 * @param {{ quick: boolean }} options
 * @returns {Promise<import('./figures.mjs').Row[]>}
 */
export async function measureFiles(stage, { quick }) {
  const count = quick ? 40 : 500
  return withPhone(stage, async (phone) => {
    const page = await phone.newPage()
    page.setDefaultTimeout(600_000)
    await page.goto(stage.bench)
    const session = await phone.newCDPSession(page)
    const heap = async () => {
      const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage')
      return (usedSize + backingStorageSize) / megabyte
    }
    await session.send('HeapProfiler.collectGarbage')
    const before = await heap()
    let most = before
    const watch = setInterval(() => void heap().then((now) => (most = Math.max(most, now))), 100)
    const took = await page.evaluate(
      ([photos, size]) => window.bench.keepManyFiles(photos ?? 0, size ?? 0),
      [count, photoSize],
    )
    clearInterval(watch)
    await session.send('HeapProfiler.collectGarbage')
    const after = await heap()

    const name = `${count} photos of 2 MB`
    /** @param {readonly number[]} times */
    const rate = (times) =>
      (times.length * photoSize) / megabyte / (times.reduce((a, b) => a + b, 0) / 1000)
    /** @type {import('./figures.mjs').Row[]} */
    const rows = [
      {
        name: `${name}, kept and read back`,
        figure: rate(took.kept),
        unit: 'MB/s',
        floor: rate(took.rawKept),
        aim: 'at least 0.8x',
        raw: { times: took.kept.map(tenths), floors: took.rawKept.map(tenths) },
      },
      {
        name: `${name}, opened with their hash`,
        figure: rate(took.read),
        unit: 'MB/s',
        floor: rate(took.rawRead),
        raw: { times: took.read.map(tenths), floors: took.rawRead.map(tenths) },
      },
      { name: `${name}, most memory of scripts`, figure: most - before, unit: 'MB' },
      {
        name: `${name}, memory of scripts left behind`,
        figure: after - before,
        unit: 'MB',
        limit: '20 MB',
        failed: after - before > 20,
      },
    ]
    return rows
  })
}
