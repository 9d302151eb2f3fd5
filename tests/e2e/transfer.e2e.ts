import type { Page } from '@playwright/test'
import { logOf, type Log } from '../../src/domain/log/log.ts'
import type { RecordView } from '../../src/domain/log/view.ts'
import { isPrivate, viewsOf } from '../../src/domain/transfer/leave-out.ts'
import { exampleDossier, madeFile } from '../support/dossier-files.ts'
import { expect, test } from './support/app-test.ts'
import { expectAccessible } from './support/axe.ts'
import { guard } from './support/guard.ts'
import { readyForOffline } from './support/offline.ts'
import { button, choose, heading, visit } from './support/student.ts'

test.describe.configure({ timeout: 300_000 })

/** The example as it was on the day before its owner began at the mbo. */
function atTheVmbo(): Log {
  const log = exampleDossier()
  const mbo = viewsOf(log).find(
    (view) => view.kind === 'period' && textOf(view, 'level').startsWith('mbo-'),
  )
  if (mbo === undefined) throw new Error('the example never goes to the mbo')
  return logOf([...log.ops.values()].filter(({ hlc }) => hlc.t < mbo.created))
}

function textOf(view: RecordView, field: string): string {
  const value = view.fields[field]?.value
  return typeof value === 'string' ? value : ''
}

const log = atTheVmbo()
const titleOf = (view: RecordView) => textOf(view, 'title')
const experiences = viewsOf(log).filter(({ kind, binned }) => kind === 'experience' && !binned)
const secret = experiences.filter(isPrivate).map(titleOf)
const open = experiences.filter((view) => !isPrivate(view)).map(titleOf)
const looksBack = viewsOf(log).find(
  ({ kind, fields }) => kind === 'reflection' && fields['competency']?.value === 'capacities',
)
const stage = experiences.find(({ rec }) => rec === looksBack?.fields['experience']?.value)

async function begin(page: Page, file: Parameters<Page['setInputFiles']>[1]): Promise<void> {
  await page.goto('')
  await page.getByRole('link', { name: 'Ik heb al een dossier' }).click()
  await page.locator('input[type=file]').setInputFiles(file)
  await button(page, 'Zet het op dit apparaat').click()
  await page.getByRole('link', { name: 'Ga naar Vandaag' }).click()
  await expect(heading(page, /^Dag /)).toBeVisible()
}

/** Walks the road out of the old school, without what is private; gives the file. */
async function leave(page: Page): Promise<string> {
  await visit(page, 'Dossier')
  await page.getByRole('link', { name: 'Naar een nieuwe school' }).click()
  await expect(heading(page, 'Naar een nieuwe school')).toBeVisible()
  await expectAccessible(page, 'transfer')
  await page.getByRole('link', { name: 'Maak je dossier klaar' }).click()
  await expect(heading(page, 'Wat is nog open?')).toBeVisible()
  await expectAccessible(page, 'leaving, open')
  await button(page, 'Verder').click()
  await expect(heading(page, 'Wat gaat er mee?')).toBeVisible()
  await page.locator('summary').first().click()
  await expectAccessible(page, 'leaving, along')
  await button(page, 'Verder').click()
  await expect(heading(page, 'Alleen voor jou')).toBeVisible()
  await expectAccessible(page, 'leaving, private')
  await choose(page, 'Nee, het blijft bij mij')
  while (await heading(page, 'Alleen voor jou').isVisible()) {
    await button(page, /^(Verder|Sla over)$/).click()
  }
  await expect(heading(page, 'Kijk samen')).toBeVisible()
  await choose(page, 'Ja, ik ben jonger dan 16')
  await expectAccessible(page, 'leaving, together')
  await button(page, 'We hebben samen gekeken').click()
  await expect(heading(page, 'Maak het bestand')).toBeVisible()
  await page.getByRole('textbox', { name: /^Naar welke school/ }).fill('Aventus')
  await choose(page, 'Iedereen die het bestand heeft')
  await expectAccessible(page, 'leaving, file')
  await button(page, 'Maak het bestand').click()
  await expect(heading(page, 'Het bestand voor je nieuwe school is goed')).toBeVisible()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, /^Zet het bij je downloads/).click(),
  ])
  await button(page, 'Ja, het staat er').click()
  await expect(heading(page, 'Je dossier is klaar voor de overstap')).toBeVisible()
  await expectAccessible(page, 'leaving, done')
  return download.path()
}

test('a dossier leaves the vmbo without what is private and goes on at the mbo, offline', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  expect(secret.length * open.length).toBeGreaterThan(0)
  await begin(page, await madeFile({ log }))
  await readyForOffline(page)
  await context.setOffline(true)
  const path = await leave(page)

  const next = await browser.newContext({ ...(baseURL && { baseURL }) })
  const watch = await guard(next, new URL(baseURL ?? '').origin)
  const phone = await next.newPage()
  await phone.setViewportSize({ width: 390, height: 844 })
  await begin(phone, path)
  await readyForOffline(phone)
  await next.setOffline(true)
  await expect(phone.getByRole('heading', { name: 'Ben je op een nieuwe school?' })).toBeVisible()
  await phone.getByRole('link', { name: 'Vul in' }).click()
  await expect(heading(phone, 'Je nieuwe school')).toBeVisible()
  await phone.getByRole('textbox', { name: 'Hoe heet je school?' }).fill('Aventus')
  await phone.getByRole('combobox', { name: 'Niveau' }).selectOption('mbo niveau 3')
  await expectAccessible(phone, 'arriving')
  await button(phone, 'Begin hier').click()
  await expect(heading(phone, 'Je dossier is mee')).toBeVisible()
  await expect(phone.getByText('Capaciteitenreflectie')).toBeVisible()
  await expectAccessible(phone, 'arrived')

  // The steps that came along open stand before what can be finished.
  await visit(phone, 'Vandaag')
  const parts = phone.getByRole('heading', { level: 2, name: /^(Jouw stappen|Ga verder)$/ })
  await expect(parts).toHaveText(['Jouw stappen', 'Ga verder'])

  // The line runs on across the border, and no private station is on it.
  await visit(phone, 'Lijn')
  const line = phone.getByRole('list', { name: /nieuwste eerst/ })
  await expect(line.getByText('Aventus · mbo niveau 3')).toBeVisible()
  for (const title of secret) await expect(phone.getByText(title)).toHaveCount(0)

  // An old entry speaks the words of now, and says what it was called then.
  await phone.goto(`#/ervaring/${stage?.rec ?? ''}`)
  await expect(phone.getByText('Capaciteitenreflectie').first()).toBeVisible()
  await expect(phone.getByText(/^Toen heette dit: .*Kwaliteitenreflectie/).first()).toBeVisible()
  await phone.goto('#/overstap/terugbericht')
  await phone.getByRole('textbox', { name: 'Wat doe je nu?' }).fill('Ik leer voor verzorgende.')
  await expect(button(phone, 'Kopieer de tekst')).toBeVisible()
  await expectAccessible(phone, 'letter')
  expect(watch.problems).toEqual([])
  await next.close()
})
