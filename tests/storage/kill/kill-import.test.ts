import { expect, onTestFinished, test } from 'vitest'
import { killWhileImporting } from './kill-import-harness.mjs'
import type { ImportsFound } from './kill-import.ts'
import { openGround } from './kill-ground.mjs'

test('ten browsers killed while files are taken over: each file is here whole or not at all', async () => {
  const result = await killWhileImporting({ kills: 10 })
  expect(result).toMatchObject({ kills: 10, lost: 0, half: 0, missing: 0, asides: 0 })
  expect(result.confirmed).toBeGreaterThan(0)
}, 240_000)

/**
 * How much more fits, in bytes: from nothing at all to enough; a file of a round has 4.5 MB. The
 * browser counts what it will clear away too, so in the first one even what is here is too much.
 */
const room = [
  -1e12, 1e4, 3e4, 5e4, 1e5, 3e5, 6e5, 1e6, 1.5e6, 2e6, 2.5e6, 3e6, 3.5e6, 4e6, 4.5e6, 5e6, 6e6,
  8e6, 12e6, 20e6,
]

test('twenty sizes of a full device: a file is taken over whole or not at all', async () => {
  const ground = await openGround()
  let browser = await ground.start()
  onTestFinished(async () => {
    await browser.kill()
    await ground.close()
  })
  await browser.page.goto(ground.address)
  expect(await browser.page.evaluate(() => window.importOnce('base'))).toBe('imported')
  let before: ImportsFound = await browser.page.evaluate(() => window.readImports())
  const { origin } = new URL(ground.address)
  const told = new Set<string>()
  for (const [round, bytes] of room.entries()) {
    // For half a minute a browser goes by what it knew of the room: only a new one asks again.
    await browser.kill()
    browser = await ground.start()
    const { page } = browser
    const session = await page.context().newCDPSession(page)
    const { usage } = await session.send('Storage.getUsageAndQuota', { origin })
    const quotaSize = Math.max(1, Math.round(usage + bytes))
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize })
    await page.goto(ground.address)
    const isBold = round % 2 === 1
    const outcome = await page.evaluate(([name, bold]) => window.importOnce(name, bold), [
      `full-${round}`,
      isBold,
    ] as const)
    await session.send('Storage.overrideQuotaForOrigin', { origin })
    const after: ImportsFound = await page.evaluate(() => window.readImports())
    expect(after).toMatchObject({ half: [], start: 'ready', asides: 0 })
    if (outcome === 'imported') expect(after.whole).toContain(`full-${round}`)
    else expect([outcome, after.hash, after.whole]).toEqual(['DiskFull', before.hash, before.whole])
    // Nothing of a file that did not fit takes room from then on.
    expect(after.spareFiles).toBe(0)
    before = after
    told.add(outcome)
  }
  expect(told).toEqual(new Set(['DiskFull', 'imported']))
}, 240_000)
