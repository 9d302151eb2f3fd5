import { expect, onTestFinished, test } from 'vitest'
import type { FilesFound } from './kill-files.ts'
import { openGround } from './kill-ground.mjs'

/** How much more fits, in bytes: some files, a part of one, one of several parts, next to nothing. */
const room = [20e6, 1e6, 2.5e6, 9e6, 1e4]

test('a device that is full says so: no file is half, and none that was named is gone', async () => {
  const ground = await openGround()
  const { page, kill } = await ground.start()
  onTestFinished(async () => {
    await kill()
    await ground.close()
  })
  const confirmed: string[] = []
  await page.exposeFunction('tell', ({ file }: { file: string }) => void confirmed.push(file))
  await page.goto(ground.address)
  const session = await page.context().newCDPSession(page)
  const { origin } = new URL(ground.address)
  for (const [round, bytes] of room.entries()) {
    const { usage } = await session.send('Storage.getUsageAndQuota', { origin })
    const quotaSize = Math.round(usage + bytes)
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize })
    const full = page.evaluate((name) => window.keepForEver(name), `round-${round}`)
    await expect(full).rejects.toThrow('DiskFull')
    await session.send('Storage.overrideQuotaForOrigin', { origin })
    const found: FilesFound = await page.evaluate(() => window.readFilesBack([]))
    expect(found).toMatchObject({ damaged: [], lost: [] })
    expect(found.whole).toEqual(expect.arrayContaining(confirmed))
  }
  expect(confirmed.length).toBeGreaterThan(0)
}, 180_000)
