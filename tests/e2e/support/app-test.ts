import { test as base, expect } from '@playwright/test'
import { join } from 'node:path'
import { startStaticServer, type StaticServer } from '../../support/static-server.mjs'
import { root } from '../../tools/install.mjs'
import { guard, type Guard } from './guard.ts'

/** The built app that is tested: `dist`, or the folder that APP_DIST names. */
export const builtApp = process.env['APP_DIST'] ?? join(root, 'dist')

/** For `test.use`: a laptop instead of the phone. */
export const desktop = { viewport: { width: 1280, height: 800 } }

interface WorkerFixtures {
  /** Serves the built app on a free port, so each worker has an origin of its own. */
  server: StaticServer
}
interface TestFixtures {
  /** Watches every page of the test; any problem fails it at the end. */
  watch: Guard
}

/** Playwright's `test` on the built app: `page.goto('')` opens it. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  server: [
    // Playwright wants a destructured first argument.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const server = await startStaticServer({ root: builtApp })
      await use(server)
      await server.close()
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ server }, use) => {
    await use(`${server.origin}/`)
  },
  watch: [
    async ({ context, baseURL }, use) => {
      const watching = await guard(context, new URL(baseURL ?? '').origin)
      await use(watching)
      expect(watching.problems).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
