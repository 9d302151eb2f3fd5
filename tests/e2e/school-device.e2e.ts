import type { Page } from '@playwright/test'
import { jpegOf } from '../support/pictures/jpeg.ts'
import { expect, test } from './support/profile-test.ts'
import { button, choose, heading, logExperience, openEntry } from './support/student.ts'

test.describe.configure({ timeout: 180_000 })
test.use({ actionTimeout: 60_000 })

const line = 'Koffie gezet'

/** The first run of Sam on a device that others use too, and an experience with a photo. */
async function workOnSchoolDevice(page: Page): Promise<void> {
  await button(page, 'Begin').click()
  await choose(page, 'Van school of samen')
  await button(page, 'Verder').click()
  await page.getByRole('textbox', { name: 'Je voornaam' }).fill('Sam')
  await button(page, 'Verder').click()
  await button(page, 'Klaar, aan de slag').click()
  await logExperience(page, line)
  await openEntry(page, line)
  await page.getByLabel('Kies foto’s of bestanden').setInputFiles({
    name: 'kopje.jpg',
    mimeType: 'image/jpeg',
    buffer: Buffer.from(jpegOf({ across: 80, down: 60, colourAt: () => [120, 80, 20] })),
  })
  await expect(page.getByRole('main').locator('img').first()).toBeVisible()
}

/** Everything that the browser keeps for this site, by the names it has there. */
function keptHere(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(async () => {
    interface Place {
      readonly indexedDB: IDBFactory
      readonly caches: CacheStorage
      readonly getDirectory: () => Promise<FileSystemDirectoryHandle>
    }
    const databases = async (place: IDBFactory) => (await place.databases()).map(({ name }) => name)
    const names = async (folder: FileSystemDirectoryHandle) => {
      const all: string[] = []
      for await (const name of folder.keys()) all.push(name)
      return all
    }
    const { storageBuckets } = navigator as unknown as {
      storageBuckets: { keys(): Promise<string[]>; open(name: string): Promise<Place> }
    }
    const buckets: Record<string, unknown> = {}
    for (const name of await storageBuckets.keys()) {
      const place = await storageBuckets.open(name)
      buckets[name] = [
        ...(await databases(place.indexedDB)),
        ...(await names(await place.getDirectory())),
        ...(await place.caches.keys()),
      ]
    }
    const cached: string[] = []
    for (const name of await caches.keys()) {
      for (const { url } of await (await caches.open(name)).keys()) cached.push(url)
    }
    return {
      databases: await databases(indexedDB),
      files: await names(await navigator.storage.getDirectory()),
      buckets,
      cached,
      local: Object.fromEntries(Object.entries(localStorage)),
      session: Object.fromEntries(Object.entries(sessionStorage)),
    }
  })
}

test('a school device dies before Klaar: it asks whose it is; after Klaar nothing of it is left', async ({
  phone,
  host,
}) => {
  const first = await phone.open()
  await phone.start(first.page)
  await workOnSchoolDevice(first.page)
  await first.kill()

  const { page } = await phone.open()
  await phone.start(page)
  await expect(heading(page, 'Er staat nog een dossier op dit apparaat')).toBeVisible()
  await expect(page.getByText(/Sam|Koffie/)).toHaveCount(0)
  await button(page, 'Dit is mijn dossier').click()
  await expect(heading(page, 'Dag Sam')).toBeVisible()
  await openEntry(page, line)
  await expect(page.getByRole('main').locator('img').first()).toBeVisible()

  await page.getByRole('link', { name: 'Klaar', exact: true }).click()
  await choose(page, 'Iedereen die het bestand heeft')
  await button(page, 'Maak de kopie').click()
  await Promise.all([
    page.waitForEvent('download'),
    button(page, /^Zet hem bij je downloads/).click({ timeout: 60_000 }),
  ])
  await button(page, 'Ja, hij staat er').click()
  await button(page, 'Wis dit apparaat').click()
  await expect(heading(page, 'Dit apparaat is leeg')).toBeVisible()
  const kept = await keptHere(page)
  expect(kept).toMatchObject({ databases: [], files: [], session: {} })
  expect(Object.values(kept['buckets'] as object).flat()).toEqual([])
  expect(JSON.stringify(kept)).not.toMatch(/Sam|Koffie|kopje/)
  for (const url of kept['cached'] as string[]) expect(url).toContain(host.origin)
  expect(Object.keys(kept['local'] as object)).not.toContain('loopbaandossier')
  await page.reload()
  await expect(heading(page, 'Jouw dossier gaat met je mee')).toBeVisible()
})
