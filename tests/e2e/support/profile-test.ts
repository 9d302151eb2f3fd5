import { test as base, expect, type Page } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startStaticServer, type StaticServer } from '../../support/static-server.mjs'
import { builtApp } from './app-test.ts'
import { guard, type Guard } from './guard.ts'
import { openBrowser, type KillableBrowser } from './killable-browser.ts'

/** A student's phone: one browser profile that outlives the browser. */
export interface Phone {
  /** Starts the browser. Only one may run at a time. */
  readonly open: () => Promise<KillableBrowser & { readonly watch: Guard }>
  /** Opens the app in a page, as from its icon. */
  readonly start: (page: Page) => Promise<void>
}

interface Fixtures {
  /** Serves the built app to this test alone, so that it may be stopped. */
  host: StaticServer
  phone: Phone
}

/** Playwright's `test` with a phone whose browser may be killed and opened again. */
export const test = base.extend<Fixtures>({
  // Playwright wants a destructured first argument.
  // eslint-disable-next-line no-empty-pattern
  host: async ({}, use) => {
    const host = await startStaticServer({ root: builtApp })
    await use(host)
    await host.close()
  },
  phone: async ({ host }, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'profile-'))
    const opened: (KillableBrowser & { readonly watch: Guard })[] = []
    await use({
      open: async () => {
        const browser = await openBrowser(profile)
        const watch = await guard(browser.context, host.origin)
        const visit = { ...browser, watch }
        opened.push(visit)
        return visit
      },
      start: async (page) => {
        await page.goto(`${host.origin}/`)
      },
    })
    for (const { kill } of opened) await kill()
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    expect(opened.flatMap(({ watch }) => watch.problems)).toEqual([])
  },
})

export { expect }
