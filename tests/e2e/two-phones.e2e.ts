import type { Page } from '@playwright/test'
import { logOf } from '../../src/domain/log/log.ts'
import { viewsOf } from '../../src/domain/transfer/leave-out.ts'
import { exampleDossier, madeFile } from '../support/dossier-files.ts'
import { expect, test } from './support/app-test.ts'
import { guard } from './support/guard.ts'
import { readyForOffline } from './support/offline.ts'
import { wordsIn } from './support/person.ts'
import { button, choose, heading, logExperience, visit } from './support/student.ts'

// The promise as a whole: a copy, another phone, a new school, both phones going on, and one dossier
// in the end, with every word that was written on either.

const whole = exampleDossier()
const [, mbo] = viewsOf(whole).filter(({ kind }) => kind === 'period')
/** As it was on the day before its owner began at the mbo. */
const log = logOf([...whole.ops.values()].filter(({ hlc }) => hlc.t < (mbo?.created ?? 0)))

type Given = Parameters<Page['setInputFiles']>[1]

/** Opens the app on a phone without a dossier, and puts the one of a file on it. */
async function begin(page: Page, file: Given, passphrase?: string): Promise<void> {
  await page.goto('')
  await page.getByRole('link', { name: 'Ik heb al een dossier' }).click()
  await page.locator('input[type=file]').setInputFiles(file)
  if (passphrase !== undefined) {
    await page.getByRole('textbox', { name: 'Wachtzin' }).fill(passphrase)
    await button(page, 'Open het slot').click()
  }
  await button(page, 'Zet het op dit apparaat').click({ timeout: 30_000 })
  await page.getByRole('link', { name: 'Ga naar Vandaag' }).click()
  await expect(heading(page, /^Dag /)).toBeVisible()
  await readyForOffline(page)
  await page.context().setOffline(true)
}

/** Makes a copy through the screens; gives the file and, of a locked one, its passphrase. */
async function copy(page: Page, isLocked: boolean): Promise<{ path: string; passphrase: string }> {
  await page.goto('#/kopie')
  await expect(heading(page, 'Maak een kopie')).toBeVisible()
  await choose(page, isLocked ? 'Alleen wie de wachtzin weet' : 'Iedereen die het bestand heeft')
  let passphrase = ''
  if (isLocked) {
    await button(page, 'Verder').click()
    passphrase = (await wordsIn(page, 'Je vier woorden')).join(' ')
    await page.getByRole('textbox', { name: 'Typ je wachtzin nog een keer' }).fill(passphrase)
  }
  await button(page, 'Maak de kopie').click()
  await expect(heading(page, 'Je kopie is goed')).toBeVisible({ timeout: 60_000 })
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, /^Zet hem bij je downloads/).click(),
  ])
  await button(page, 'Ja, hij staat er').click()
  return { path: await download.path(), passphrase }
}

/** What "Controleer mijn dossier" says: the number by which two phones compare. */
async function checkNumber(page: Page): Promise<string> {
  await page.goto('#/openen/controle')
  await button(page, 'Controleer nu').click()
  await expect(page.getByText('Je dossier is heel')).toBeVisible({ timeout: 60_000 })
  return page.getByText(/^[0-9A-F]{4}( [0-9A-F]{4}){2}$/).innerText()
}

async function mergeIn(page: Page, path: string): Promise<void> {
  await page.goto('#/openen')
  await page.locator('input[type=file]').setInputFiles(path)
  await expect(heading(page, 'Dit bestand heeft iets nieuws')).toBeVisible()
  await expect(page.getByText('geen enkele tekst verdwijnt')).toBeVisible()
  await button(page, 'Neem over').click()
  await expect(heading(page, 'Het staat nu op dit apparaat')).toBeVisible()
  await expect(page.getByText('Geen enkele tekst is verdwenen.')).toBeVisible()
}

test('one dossier on two phones, two schools later, without a network and without a lost word', async ({
  page: old,
  browser,
  baseURL,
}) => {
  test.setTimeout(300_000)
  await begin(old, await madeFile({ log }))
  const first = await copy(old, true)
  const number = await checkNumber(old)

  const other = await browser.newContext({ ...(baseURL && { baseURL }), locale: 'nl-NL' })
  const watch = await guard(other, new URL(baseURL ?? '').origin)
  const young = await other.newPage()
  await young.setViewportSize({ width: 390, height: 844 })
  await begin(young, first.path, first.passphrase)
  expect(await checkNumber(young)).toBe(number)

  await young.goto('#/overstap/aankomst')
  await expect(heading(young, 'Je nieuwe school')).toBeVisible()
  await young.getByRole('textbox', { name: 'Hoe heet je school?' }).fill('Aventus')
  await young.getByRole('combobox', { name: 'Niveau' }).selectOption('mbo niveau 3')
  await button(young, 'Begin hier').click()
  await expect(heading(young, 'Je dossier is mee')).toBeVisible()
  await logExperience(young, 'Eerste dag op het mbo', 'Project')

  await old.goto('#/')
  await logExperience(old, 'Nog een dag bij de bakker')
  expect(await checkNumber(old)).not.toBe(await checkNumber(young))

  const [fromOld, fromYoung] = [await copy(old, false), await copy(young, false)]
  await mergeIn(old, fromYoung.path)
  await mergeIn(young, fromOld.path)
  expect(await checkNumber(old)).toBe(await checkNumber(young))
  for (const phone of [old, young]) {
    await visit(phone, 'Lijn')
    await expect(phone.getByRole('link', { name: /Eerste dag op het mbo/ })).toBeVisible()
    await expect(phone.getByRole('link', { name: /Nog een dag bij de bakker/ })).toBeVisible()
    await expect(phone.getByRole('heading', { name: 'Aventus · mbo niveau 3' })).toBeVisible()
  }
  expect(watch.problems).toEqual([])
  await other.close()
})
