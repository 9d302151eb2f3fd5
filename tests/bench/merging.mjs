import { medianRow } from './figures.mjs'
import { withPhone } from './phone.mjs'

/**
 * Two dossiers of eight years, the first four of them the same, made one in the real store.
 * @param {import('./stage.mjs').Stage} stage
 * @param {{ quick: boolean }} options
 * @returns {Promise<import('./figures.mjs').Row[]>}
 */
export async function measureMerging(stage, { quick }) {
  const { store, raw } = await withPhone(stage, async (phone) => {
    const page = await phone.newPage()
    await page.goto(stage.bench)
    return page.evaluate((times) => window.bench.merge(times), quick ? 1 : 5)
  })
  return [medianRow('Merge of two 8-year dossiers', store, raw, { aim: '1000 ms' })]
}
