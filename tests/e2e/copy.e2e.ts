import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Download, Page } from '@playwright/test'
import { runProgram } from '../dossier-file/run-program.ts'
import { root } from '../tools/install.mjs'
import { expect, test } from './support/app-test.ts'
import { expectAccessible } from './support/axe.ts'
import { readyForOffline } from './support/offline.ts'
import { wordsIn } from './support/person.ts'
import { button, choose, heading, logExperience, openExample, visit } from './support/student.ts'

async function download(page: Page): Promise<Download> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Zet hem bij je downloads' }).click(),
  ])
  return file
}

test('without a network: a locked copy of the example, that age, unzip and a browser open', async ({
  page,
  context,
  browser,
}) => {
  test.setTimeout(120_000)
  const folder = await mkdtemp(join(tmpdir(), 'copy-e2e-'))
  const at = (name: string) => join(folder, name)
  await page.goto('')
  await openExample(page)
  await readyForOffline(page)
  await context.setOffline(true)

  await visit(page, 'Dossier')
  await page.getByRole('link', { name: 'Probeer een kopie' }).click()
  await expect(heading(page, 'Maak een kopie')).toBeVisible()
  await expectAccessible(page, 'lock or not')
  await choose(page, 'Alleen wie de wachtzin weet')
  await button(page, 'Verder').click()
  await expect(heading(page, 'Je wachtzin')).toBeVisible()
  await expectAccessible(page, 'passphrase')
  const passphrase = (await wordsIn(page, 'Je vier woorden')).join(' ')
  await page.getByRole('textbox', { name: 'Typ je wachtzin nog een keer' }).fill(passphrase)
  await button(page, 'Maak de kopie').click()
  await expect(heading(page, 'Je kopie is goed')).toBeVisible({ timeout: 60_000 })
  await expectAccessible(page, 'made')
  const file = await download(page)
  expect(file.suggestedFilename()).toMatch(/^Dossier \w+ \d{4}-\d\d-\d\d\.loopbaandossier$/)
  await file.saveAs(at('copy.zip'))
  await expect(heading(page, 'Staat je kopie bij je downloads?')).toBeVisible()
  await expectAccessible(page, 'did it arrive')
  await button(page, 'Ja, hij staat er').click()
  await expect(heading(page, 'Je kopie staat buiten de app')).toBeVisible()
  await expectAccessible(page, 'placed')
  await context.setOffline(false)

  if (runProgram('age', '--version') !== undefined && runProgram('unzip', '-v') !== undefined) {
    runProgram('unzip', '-q', at('copy.zip'), '-d', folder)
    const typing = join(root, 'tests/dossier-file/type-passphrase.py')
    const first = ['-d', '-o', at('key.txt'), at('key-passphrase.age')]
    runProgram('python3', typing, passphrase, 'age', ...first)
    runProgram('age', '-d', '-i', at('key.txt'), '-o', at('dossier.zip'), at('dossier.age'))
    runProgram('unzip', '-q', at('dossier.zip'), '-d', at('dossier'))
    const reader = await browser.newPage()
    await reader.goto(pathToFileURL(at('dossier/index.html')).href)
    await expect(reader.getByRole('heading', { level: 1 })).toBeVisible()
    for (const picture of await reader.getByRole('main').locator('img').all()) {
      await picture.scrollIntoViewIfNeeded()
      const width = () => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)
      await expect.poll(width).toBeGreaterThan(0)
    }
    await reader.close()
  }
  expect((await readFile(at('copy.zip'))).includes('Dossier')).toBe(false)
  await rm(folder, { recursive: true, force: true })
})

test('on a device of school: Klaar takes the dossier out, empties the device and says so', async ({
  page,
}) => {
  // A copy is made, and the screen of each step is looked at in four ways.
  test.setTimeout(120_000)
  await page.goto('')
  await button(page, 'Begin').click()
  await choose(page, 'Van school of samen')
  await button(page, 'Verder').click()
  await page.getByRole('textbox', { name: 'Je voornaam' }).fill('Sam')
  await button(page, 'Verder').click()
  await button(page, 'Klaar, aan de slag').click()
  await logExperience(page, 'Koffie gezet')
  await page.getByRole('link', { name: 'Klaar', exact: true }).click()
  await expect(heading(page, 'Klaar op dit apparaat')).toBeVisible()
  await expectAccessible(page, 'leaving')
  await choose(page, 'Iedereen die het bestand heeft')
  await button(page, 'Maak de kopie').click()
  await expect(heading(page, 'Je kopie is goed')).toBeVisible({ timeout: 30_000 })
  await (await download(page)).path()
  await button(page, 'Ja, hij staat er').click()
  await expect(heading(page, 'Wis je dossier nu van dit apparaat')).toBeVisible()
  await expectAccessible(page, 'wipe')
  await button(page, 'Wis dit apparaat').click()
  await expect(heading(page, 'Dit apparaat is leeg')).toBeVisible()
  await expectAccessible(page, 'left')
  const left = await page.evaluate(async () => {
    const names: string[] = []
    for await (const name of (await navigator.storage.getDirectory()).keys()) names.push(name)
    const databases = await indexedDB.databases()
    return [...names, ...databases.map(({ name }) => name)]
  })
  expect(left).toEqual([])
  await page.reload()
  await expect(heading(page, 'Jouw dossier gaat met je mee')).toBeVisible()
})

test('on a device of school: left without Klaar, a new tab asks whose it is first', async ({
  page,
  context,
}) => {
  await page.goto('')
  await button(page, 'Begin').click()
  await choose(page, 'Van school of samen')
  await button(page, 'Verder').click()
  await page.getByRole('textbox', { name: 'Je voornaam' }).fill('Sam')
  await button(page, 'Verder').click()
  await button(page, 'Klaar, aan de slag').click()
  await expect(heading(page, 'Dag Sam')).toBeVisible()
  await page.reload()
  await expect(heading(page, 'Dag Sam')).toBeVisible()
  await page.close()
  const next = await context.newPage()
  await next.goto('')
  await expect(heading(next, 'Er staat nog een dossier op dit apparaat')).toBeVisible()
  await expect(next.getByText('Sam')).toHaveCount(0)
  await expectAccessible(next, 'whose is it')
  await button(next, 'Dit is mijn dossier').click()
  await expect(heading(next, 'Dag Sam')).toBeVisible()
})
