import type { Page } from '@playwright/test'
import { expect, test } from './support/app-test.ts'
import { emptyDisk, fillDisk, openBareStorage } from './support/dossier-database.ts'
import { readyForOffline } from './support/offline.ts'
import { button, choose, heading, logExperience, startFresh, visit } from './support/student.ts'

test.describe.configure({ timeout: 240_000 })
test.use({ actionTimeout: 60_000 })

const patient = { timeout: 60_000 }

/** A document of 3 MB, made in the page, on the experience that was just kept. */
async function addDocument(page: Page): Promise<void> {
  await page.getByLabel('Kies foto’s of bestanden').evaluate((field: HTMLInputElement) => {
    const chosen = new DataTransfer()
    const bytes = Uint8Array.from({ length: 3 * 2 ** 20 }, (_, i) => (i * 7919) >> 8)
    chosen.items.add(new File(['%PDF-1.7\n', bytes], 'plan.pdf', { type: 'application/pdf' }))
    field.files = chosen.files
    field.dispatchEvent(new Event('change', { bubbles: true }))
  })
  await expect(page.getByRole('link', { name: 'plan.pdf' })).toBeVisible(patient)
}

async function makeCopy(page: Page): Promise<void> {
  await page.goto('#/kopie')
  await choose(page, 'Iedereen die het bestand heeft')
  await button(page, 'Maak de kopie').click()
}

async function placeCopy(page: Page): Promise<void> {
  await expect(heading(page, 'Je kopie is goed')).toBeVisible(patient)
  await Promise.all([
    page.waitForEvent('download'),
    button(page, /^Zet hem bij je downloads/).click(),
  ])
  await button(page, 'Ja, hij staat er').click()
  await expect(heading(page, 'Je kopie staat buiten de app')).toBeVisible(patient)
}

/** The files that a copy was being made in. */
function privateFiles(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const found: string[] = []
    const look = async (folder: FileSystemDirectoryHandle) => {
      for await (const entry of folder.values()) {
        if (entry.kind === 'directory') await look(entry)
        else found.push(entry.name)
      }
    }
    await look(await navigator.storage.getDirectory())
    return found
  })
}

test('a disk that is full: a small copy leaves all the same, nothing half is left, the old one counts', async ({
  page,
  server,
  watch,
}) => {
  watch.allow(/quota/i)
  const session = await page.context().newCDPSession(page)
  const { origin } = server
  // Little from the first moment: for half a minute a browser goes by what it knew of the room.
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 60_000_000 })
  await startFresh(page)
  await readyForOffline(page)
  await logExperience(page, 'Plan gemaakt')
  await page.getByRole('link', { name: 'Plan gemaakt' }).first().click()
  await addDocument(page)
  await makeCopy(page)
  await placeCopy(page)
  await page.reload()
  await visit(page, 'Dossier')
  await expect(page.getByText('Alles staat ook in je kopie')).toBeVisible(patient)
  await logExperience(page, 'Nog iets gedaan')

  const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0)
  // Room for what is typed, and not for a second document of 3 MB.
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: used + 2_000_000 })
  // The first copy stays for an hour, for whatever it was handed to.
  const before = await privateFiles(page)
  const bare = await openBareStorage(page)
  await fillDisk(bare)
  // There is room for it in memory, so it is made all the same; this device cannot note that.
  await makeCopy(page)
  await placeCopy(page)
  const main = page.getByRole('main')
  await expect(main.getByText('We konden dit niet onthouden op dit apparaat.')).toBeVisible()
  await expect.poll(() => privateFiles(page)).toEqual(before)
  await visit(page, 'Dossier')
  await expect(page.getByText(/^Je kopie staat in je downloads: “Dossier Sam/)).toBeVisible()
  await expect(page.getByText(/^Er is 1 ding nieuw/)).toBeVisible()

  await emptyDisk(bare)
  await session.send('Storage.overrideQuotaForOrigin', { origin })
  await makeCopy(page)
  await placeCopy(page)
  await visit(page, 'Dossier')
  await expect(page.getByText('Alles staat ook in je kopie')).toBeVisible(patient)
})
