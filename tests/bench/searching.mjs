import { percentile, tenths } from './figures.mjs'
import { eightYears, fillDossier, slowPage, visitOnce, withPhone } from './phone.mjs'

/**
 * From typing a word in the line's search field until the number of hits is on the screen.
 * @param {import('./stage.mjs').Stage} stage
 * @returns {Promise<import('./figures.mjs').Row[]>}
 */
export async function measureSearching(stage) {
  return withPhone(stage, async (phone) => {
    const words = await fillDossier(phone, stage, eightYears)
    await visitOnce(phone, stage)
    /** @type {import('./figures.mjs').Row[]} */
    const rows = []
    for (const rate of [1, 6]) {
      const page = await slowPage(phone, rate)
      await page.goto(`${stage.app}#/lijn`)
      await page.locator('#main summary').click()
      // The n-th word is in n experiences.
      const times = await search(
        page,
        words.map((word, i) => [word, String(i + 1)]),
      )
      await page.close()
      const plain = await slowPage(phone, rate)
      await plain.goto(stage.plain)
      const floors = await search(
        plain,
        words.map((_, i) => [String(i + 1), String(i + 1)]),
      )
      await plain.close()
      rows.push({
        name: `Search in 800 records, p95, ${rate}x`,
        figure: percentile(times, 0.95),
        unit: 'ms',
        floor: percentile(floors, 0.95),
        raw: { times: times.map(tenths), floors: floors.map(tenths) },
      })
    }
    return rows
  })
}

/**
 * @param {import('playwright').Page} page
 * @param {[word: string, count: string][]} words with what the page then says
 */
async function search(page, words) {
  const field = page.getByRole('searchbox')
  await field.waitFor()
  /** @type {number[]} */
  const times = []
  for (const [word, count] of words) {
    await field.selectText()
    await page.evaluate((wanted) => window.probe.expectCount(wanted), count)
    await page.keyboard.insertText(word)
    times.push(await page.evaluate(() => window.probe.found()))
  }
  return times
}
