import { percentile, tenths } from './figures.mjs'
import { withPhone } from './phone.mjs'

/**
 * From handing an experience to the store until the browser confirmed it.
 * @param {import('./stage.mjs').Stage} stage
 * @param {{ quick: boolean }} options
 * @returns {Promise<import('./figures.mjs').Row[]>}
 */
export async function measureSaving(stage, { quick }) {
  const { store, raw } = await withPhone(stage, async (phone) => {
    const page = await phone.newPage()
    await page.goto(stage.bench)
    return page.evaluate((times) => window.bench.save(times), quick ? 20 : 100)
  })
  return [0.95, 0.5].map((share) => ({
    name: `Save to confirmed, p${share * 100}, 8 years`,
    figure: percentile(store, share),
    unit: 'ms',
    floor: percentile(raw, share),
    raw: { times: store.map(tenths), floors: raw.map(tenths) },
  }))
}
