import type { Locator, Page } from '@playwright/test'
import { startStaticServer } from '../support/static-server.mjs'
import { expectAccessible } from './support/axe.ts'
import { releaseNextVersion } from './support/next-version.ts'
import { newVersionFetched, readyForOffline } from './support/offline.ts'
import { expect, test as siteTest } from './support/site-test.ts'
import {
  button,
  heading,
  logExperience,
  openEntry,
  openForm,
  startFresh,
} from './support/student.ts'

const line = 'Een dag mee met de ambulance'
const typed = 'Dit ben ik nog aan het schrijven.'

/** The pages of these tests open the site of their own. */
const test = siteTest.extend<{ baseURL: string }>({
  baseURL: async ({ site }, use) => {
    const server = await startStaticServer({ root: site.folder })
    await use(`${server.origin}/`)
    await server.close()
  },
})

// The whole app is fetched and kept twice in each of these.
test.describe.configure({ timeout: 180_000 })

const notice = (page: Page): Locator => page.getByText('Er is een nieuwe versie')
const newVersion = (page: Page): Locator => page.locator('html[data-version=v2]')

/** As when the app comes to the front again. */
async function comeBack(page: Page): Promise<void> {
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
}

/** What the app asks before it loads anew: whether a tab holds text that is not saved. */
async function someoneTypes(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const { held = [], pending = [] } = await navigator.locks.query()
    return [...held, ...pending].some(({ name }) => name === 'dirty-form')
  })
}

/** Fails when the page loads again before `newVersion` is asked for. */
async function markPage(page: Page): Promise<() => Promise<boolean>> {
  await page.evaluate(() => document.documentElement.setAttribute('data-same', ''))
  return () => page.locator('html[data-same]').isVisible()
}

test('the notice of a new version leaves the page in sight, also with very large letters', async ({
  page,
  site,
}) => {
  await startFresh(page)
  await readyForOffline(page)
  await page.evaluate(() => document.documentElement.setAttribute('data-text', 'larger'))
  await releaseNextVersion(site.folder, 'v2')
  await comeBack(page)
  await newVersionFetched(page)
  await expect(notice(page)).toBeVisible()
  const box = await page.getByRole('complementary', { name: 'Berichten' }).boundingBox()
  // A quarter of a phone's screen.
  expect(box?.height).toBeLessThan(844 / 4)
  await expectAccessible(page, 'new version, large letters')
})

test('a new version asks, waits for typing in any tab, and comes when it is let in', async ({
  page: asking,
  context,
  site,
}) => {
  await startFresh(asking)
  await readyForOffline(asking)
  await logExperience(asking, line)
  const typing = await context.newPage()
  await typing.goto('')
  await openEntry(typing, line)
  await openForm(typing)
  const story = typing.getByRole('textbox', { name: 'Wat gebeurde er?' })
  await story.fill(typed)
  const isSame = [await markPage(asking), await markPage(typing)]

  await releaseNextVersion(site.folder, 'v2')
  await comeBack(asking)
  await newVersionFetched(asking)
  await expect(notice(asking)).toBeVisible()
  await expect(notice(typing)).toBeVisible()
  await expectAccessible(asking, 'update')

  await test.step('somebody types in the other tab: nothing loads', async () => {
    await button(asking, 'Laad nu').click()
    await expect(asking.getByText('Bewaar eerst wat je typt.')).toBeVisible()
    await button(typing, 'Laad nu').click()
    await expect(typing.getByText('Bewaar eerst wat je typt.')).toBeVisible()
    expect(await Promise.all(isSame.map((same) => same()))).toEqual([true, true])
    await expect(story).toHaveValue(typed)
  })

  await test.step('saved: it comes to both tabs', async () => {
    await button(typing, 'Bewaar').click()
    await expect(heading(typing, line)).toBeVisible()
    // The other tab lets go of its mark a moment after its screen is gone.
    await expect.poll(() => someoneTypes(asking)).toBe(false)
    await button(asking, 'Laad nu').click()
    await expect(newVersion(asking)).toBeVisible()
    await expect(newVersion(typing)).toBeVisible()
    await openEntry(asking, line)
    await expect(asking.getByText(typed)).toBeVisible()
    await expect(notice(asking)).toHaveCount(0)
  })
})

test('later is an answer: the notice goes, and nothing loads by itself', async ({ page, site }) => {
  await startFresh(page)
  await readyForOffline(page)
  const same = await markPage(page)
  await releaseNextVersion(site.folder, 'v2')
  await comeBack(page)
  await newVersionFetched(page)
  await button(page, 'Later').click()
  await expect(notice(page)).toHaveCount(0)
  await logExperience(page, line)
  await openEntry(page, line)
  expect(await same()).toBe(true)
  await page.reload()
  await expect(notice(page)).toBeVisible()
  await expect(newVersion(page)).toHaveCount(0)
})

test.describe('where no worker keeps the old files', () => {
  test.use({ serviceWorkers: 'block' })

  test('a part of the old version that is gone is told, and what was typed comes back', async ({
    page,
    site,
    watch,
  }) => {
    watch.allow(/404|dynamically imported module/)
    await startFresh(page)
    await page.getByRole('link', { name: 'Nieuwe ervaring' }).click()
    await button(page, 'Stage').click()
    await page.getByRole('textbox', { name: 'Wat deed je?' }).fill(typed)
    await releaseNextVersion(site.folder, 'v2')

    await page.getByRole('link', { name: 'Lijn', exact: true }).click()
    await expect(heading(page, 'Er is een nieuwe versie')).toBeVisible()
    await expect(page.getByText('Je getypte tekst blijft.').first()).toBeVisible()
    await expectAccessible(page, 'part of the app gone')
    await button(page, 'Laad opnieuw').click()
    await expect(newVersion(page)).toBeVisible()
    await page.getByRole('link', { name: 'Nieuwe ervaring' }).click()
    await button(page, 'Ga hiermee verder').click()
    await expect(page.getByRole('textbox', { name: 'Wat deed je?' })).toHaveValue(typed)
  })
})
