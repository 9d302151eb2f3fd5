import { contentSecurityPolicy } from '../support/policy.mjs'
import { expect, test } from './support/app-test.ts'
import { readyForOffline } from './support/offline.ts'

test('the page opens under its own policy', async ({ page }) => {
  await page.goto('')
  await expect(page.locator('#root')).not.toBeEmpty()
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]')
  await expect(policy).toHaveAttribute('content', contentSecurityPolicy)
  await expect(page).toHaveTitle(/Loopbaandossier/)
})

test('the policy stops code made from text and foreign addresses', async ({ page, watch }) => {
  watch.allow(/policy|Content Security Policy|TrustedScriptURL|TrustedHTML/)
  await page.goto('')
  const outcome = await page.evaluate(async () => {
    const tried = async (act: () => unknown) => {
      try {
        await act()
        return 'allowed'
      } catch {
        return 'stopped'
      }
    }
    return {
      html: await tried(() => (document.body.innerHTML = '<p>')),
      worker: await tried(() => new Worker('./sw.js')),
      foreign: await tried(() => fetch('https://example.org/')),
    }
  })
  expect(outcome).toEqual({ html: 'stopped', worker: 'stopped', foreign: 'stopped' })
})

test('after one visit the app opens without a network, at any place in it', async ({
  page,
  context,
}) => {
  await page.goto('')
  await readyForOffline(page)
  await context.setOffline(true)
  await page.reload()
  await expect(page.locator('#root')).not.toBeEmpty()
  const other = await context.newPage()
  await other.goto('?from=shortcut#/ervaring/nieuw')
  await expect(other.locator('#root')).not.toBeEmpty()
})

test('the device is told how to install the app', async ({ page, request }) => {
  await page.goto('')
  const link = await page.locator('link[rel=manifest]').getAttribute('href')
  const manifest = (await (await request.get(link ?? '')).json()) as {
    name: string
    icons: { src: string; sizes: string; purpose?: string }[]
    shortcuts: { url: string }[]
  }
  expect(manifest.name).toBe('Loopbaandossier')
  expect(manifest.shortcuts.map(({ url }) => url)).toEqual(['./#/ervaring/nieuw'])
  for (const { src } of manifest.icons) expect((await request.get(src)).status()).toBe(200)
  const session = await page.context().newCDPSession(page)
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([])
})
