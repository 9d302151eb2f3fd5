import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { builtApp, expect, test as base } from './app-test.ts'
import { copyBuiltApp } from './next-version.ts'

interface Site {
  /** A copy of the built app that belongs to this test, to release new versions in. */
  readonly folder: string
  /** Name of one of its lazy scripts. */
  readonly lazy: string
}

/** Playwright's `test` with a site of its own. */
export const test = base.extend<{ site: Site }>({
  // eslint-disable-next-line no-empty-pattern
  site: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'versions-'))
    await use({ folder, lazy: await copyBuiltApp(builtApp, folder) })
    await rm(folder, { recursive: true })
  },
})

export { expect }
