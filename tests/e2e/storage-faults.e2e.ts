import { readFile } from 'node:fs/promises'
import { expect, test } from './support/app-test.ts'
import { expectAccessible } from './support/axe.ts'
import {
  databaseNames,
  emptyDisk,
  fillDisk,
  openBareStorage,
  pretendNewerBuild,
  readTable,
} from './support/dossier-database.ts'
import { readyForOffline } from './support/offline.ts'
import {
  button,
  heading,
  logExperience,
  openEntry,
  openForm,
  startFresh,
} from './support/student.ts'

// The whole app is kept, disks are filled, and screens are looked at in four ways.
test.describe.configure({ timeout: 120_000 })

const line = 'Geholpen op de markt'
const typed = 'Dit mag niet verloren gaan.'

test('a full disk is told within a second; the text stays and can leave as a file', async ({
  page,
  server,
  watch,
}) => {
  watch.allow(/quota/i)
  const session = await page.context().newCDPSession(page)
  const { origin } = server
  // Room for the app and not much more, so that filling it does not take long.
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 16_000_000 })
  await startFresh(page)
  await readyForOffline(page)
  await page.getByRole('link', { name: 'Nieuwe ervaring' }).click()
  await button(page, 'Stage').click()
  const box = page.getByRole('textbox', { name: 'Wat deed je?' })
  await box.fill(line)
  const bare = await openBareStorage(page)
  await fillDisk(bare)

  await button(page, 'Bewaar').click()
  const main = page.getByRole('main')
  await expect(main.getByText('Je apparaat is vol')).toBeVisible({ timeout: 1000 })
  await expect(box).toHaveValue(line)
  await expectAccessible(page, 'disk full')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'Bewaar als bestand').click(),
  ])
  expect(await readFile(await download.path(), 'utf8')).toContain(line)

  await emptyDisk(bare)
  await button(page, 'Bewaar').click()
  await expect(heading(page, 'Het staat op je lijn')).toBeVisible()
  await expect(page.getByText('Je apparaat is vol')).toHaveCount(0)
})

test('a dossier that the browser cleared away is never taken for a new student', async ({
  page,
  server,
}) => {
  await startFresh(page)
  await logExperience(page, line)
  await page.goto('about:blank')
  const session = await page.context().newCDPSession(page)
  const { origin } = server
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' })

  await page.goto('')
  const missing = heading(page, 'Je dossier is hier niet te vinden')
  await expect(missing).toBeVisible()
  await page.reload()
  await expect(missing).toBeVisible()
  await button(page, 'Zoek nog een keer').click()
  await expect(missing).toBeVisible()

  await button(page, 'Begin een nieuw dossier').click()
  const sure = page.getByRole('dialog', { name: 'Nieuw dossier beginnen?' })
  await sure.getByText('Annuleer').click()
  await expect(missing).toBeVisible()
  await button(page, 'Begin een nieuw dossier').click()
  await sure.getByRole('button', { name: 'Begin leeg' }).click()
  await expect(heading(page, 'Jouw dossier gaat met je mee')).toBeVisible()
})

test('a dossier whose database is lost comes back from its spare', async ({ page }) => {
  await startFresh(page)
  await logExperience(page, line)
  const bare = await openBareStorage(page)
  await page.goto('about:blank')
  await bare.evaluate(async () => {
    for (const { name = '' } of await indexedDB.databases()) indexedDB.deleteDatabase(name)
  })
  await page.goto('./#/lijn')
  await expect(page.getByRole('link', { name: line })).toBeVisible()
  await expect(page.getByText('Je dossier was even weg')).toBeVisible()
  await expectAccessible(page, 'restored')
  await button(page, 'Oké').click()
  await expect(page.getByText('Je dossier was even weg')).toBeHidden()
  await page.reload()
  await expect(page.getByRole('link', { name: line })).toBeVisible()
  await expect(page.getByText('Je dossier was even weg')).toBeHidden()
})

test('an old tab gives way to a newer build: it says so, writes nothing, and keeps its draft', async ({
  page,
}) => {
  await startFresh(page)
  await logExperience(page, line)
  await openEntry(page, line)
  await openForm(page)
  const story = page.getByRole('textbox', { name: 'Wat gebeurde er?' })
  await story.pressSequentially(typed)
  const bare = await openBareStorage(page)
  const [name = ''] = await databaseNames(bare)
  const before = await readTable(bare, name, 'ops')
  const drafts = async () => JSON.stringify(await readTable(bare, name, 'drafts'))
  await expect.poll(drafts).toContain(typed)

  await pretendNewerBuild(bare, name, 'tables')
  const said = page.getByText('De app is in een ander tabblad vernieuwd').first()
  await expect(said).toBeVisible()
  await expectAccessible(page, 'superseded')
  await story.press('End')
  await story.pressSequentially(' En dit ook niet.')
  await button(page, 'Bewaar').click()
  await expect(heading(page, 'Wijzig je ervaring')).toBeVisible()
  await expect(button(page, 'Bewaar als bestand')).toBeVisible()
  await expect(story).toHaveValue(`${typed} En dit ook niet.`)
  expect(await readTable(bare, name, 'ops')).toEqual(before)
  expect(await drafts()).toContain(typed)

  await button(page, 'Laad opnieuw').first().click()
  await expect(heading(page, 'Deze app is te oud voor je dossier')).toBeVisible()
  await expectAccessible(page, 'too old')
})

test('an old tab is stopped at the gate when a newer build only raised it', async ({ page }) => {
  await startFresh(page)
  await page.getByRole('link', { name: 'Nieuwe ervaring' }).click()
  await button(page, 'Stage').click()
  await page.getByRole('textbox', { name: 'Wat deed je?' }).fill(line)
  const bare = await openBareStorage(page)
  const [name = ''] = await databaseNames(bare)
  const before = await readTable(bare, name, 'ops')
  await pretendNewerBuild(bare, name, 'minWriter')

  await button(page, 'Bewaar').click()
  const main = page.getByRole('main')
  await expect(main.getByText('Deze app is te oud voor je dossier')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Wat deed je?' })).toHaveValue(line)
  expect(await readTable(bare, name, 'ops')).toEqual(before)
})

test('a database that never answers is told, with a way to try again', async ({ page }) => {
  await startFresh(page)
  await logExperience(page, line)
  await page.addInitScript(() => {
    if (sessionStorage.getItem('answers')) return
    // A request that is never heard of again.
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest
  })
  await page.reload()
  const silent = heading(page, 'Je dossier gaat niet open')
  await expect(silent).toBeVisible({ timeout: 20_000 })
  await expectAccessible(page, 'does not open')
  await page.evaluate(() => sessionStorage.setItem('answers', 'yes'))
  await page.reload()
  await openEntry(page, line)
})
