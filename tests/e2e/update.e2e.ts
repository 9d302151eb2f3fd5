import type { Page } from '@playwright/test'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { startStaticServer } from '../support/static-server.mjs'
import { releaseNextVersion } from './support/next-version.ts'
import { newVersionFetched, readyForOffline } from './support/offline.ts'
import { expect, test } from './support/site-test.ts'

// The whole app is fetched and kept twice in each of these.
test.describe.configure({ timeout: 180_000 })

const version = (page: Page) => page.locator('html').getAttribute('data-version')
const isWaiting = (page: Page) =>
  page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting))
const lookForUpdate = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
const letIn = (page: Page) =>
  page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistration())?.waiting?.postMessage('SKIP_WAITING'),
  )
/** Kept for offline use, not merely in the browser's own cache of what it once fetched. */
const isKept = (page: Page, script: string) =>
  page.evaluate(async (url) => (await caches.match(url)) !== undefined, `./assets/${script}`)
const startTyping = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((held) => {
        void navigator.locks.request('dirty-form', { mode: 'shared' }, () => {
          held()
          return new Promise(() => undefined)
        })
      }),
  )

test('a new version waits, spares the tab where somebody types, and keeps the files it needs', async ({
  browser,
  site,
}) => {
  const server = await startStaticServer({ root: site.folder })
  const context = await browser.newContext({ baseURL: `${server.origin}/` })
  const typing = await context.newPage()
  await typing.goto('')
  await readyForOffline(typing)
  await startTyping(typing)
  const asking = await context.newPage()
  await asking.goto('')

  await releaseNextVersion(site.folder, 'v2')
  await lookForUpdate(asking)
  await newVersionFetched(asking)
  expect(await version(asking)).toBeNull()
  expect(await version(typing)).toBeNull()

  await letIn(asking)
  await expect.poll(() => isWaiting(asking)).toBe(false)
  await asking.goto('?again')
  expect(await version(asking)).toBe('v2')
  expect(await version(typing)).toBeNull()
  expect(await isKept(typing, site.lazy)).toBe(true)

  await typing.close()
  await asking.reload()
  await readyForOffline(asking)
  await expect.poll(() => isKept(asking, site.lazy)).toBe(false)
  expect(await isKept(asking, site.lazy.replace(/\.js$/, 'v2.js'))).toBe(true)

  await context.close()
  await server.close()
})

test('when nobody types, all tabs follow the one that let the new version in', async ({
  browser,
  site,
}) => {
  const server = await startStaticServer({ root: site.folder })
  const context = await browser.newContext({ baseURL: `${server.origin}/` })
  const [first, second] = [await context.newPage(), await context.newPage()]
  await first.goto('')
  await readyForOffline(first)
  await second.goto('')
  await releaseNextVersion(site.folder, 'v2')
  await lookForUpdate(second)
  await newVersionFetched(second)
  await letIn(second)
  await expect(first.locator('html[data-version=v2]')).toBeAttached()
  await expect(second.locator('html[data-version=v2]')).toBeAttached()
  await context.close()
  await server.close()
})

test('a host in the middle of an upload gives no half version', async ({ browser, site }) => {
  const server = await startStaticServer({ root: site.folder })
  const context = await browser.newContext({ baseURL: `${server.origin}/` })
  const page = await context.newPage()
  await page.goto('')
  await readyForOffline(page)
  await releaseNextVersion(site.folder, 'v2')
  await rm(join(site.folder, 'assets', site.lazy.replace(/\.js$/, 'v2.js')))
  await expect(lookForUpdate(page)).resolves.not.toThrow()
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    while (registration.installing) await new Promise((resolve) => setTimeout(resolve, 50))
  })
  expect(await isWaiting(page)).toBe(false)
  await page.reload()
  expect(await version(page)).toBeNull()
  await expect(page.locator('#root')).not.toBeEmpty()
  await context.close()
  await server.close()
})

test('it works offline under a path of a host without our headers, in a cache of its own', async ({
  browser,
  site,
}) => {
  const one = await startStaticServer({ root: site.folder, base: '/school/een/', headers: false })
  const context = await browser.newContext({ baseURL: `${one.origin}/school/een/` })
  const page = await context.newPage()
  await page.goto('')
  await readyForOffline(page)
  const names = await page.evaluate(() => caches.keys())
  expect(names).toEqual([`app ${one.origin}/school/een/`])
  await one.close()
  await page.goto('#/ergens')
  await page.reload()
  await expect(page.locator('#root')).not.toBeEmpty()
  await context.close()
})
