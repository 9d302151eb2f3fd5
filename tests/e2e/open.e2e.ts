import type { Page } from '@playwright/test'
import { madeFile, exampleDossier, withOps, type MadeFile } from '../support/dossier-files.ts'
import { opWith } from '../support/ops.ts'
import { expect, test } from './support/app-test.ts'
import { expectAccessible } from './support/axe.ts'
import { button, heading, visit } from './support/student.ts'

// The screen of each step is looked at in four ways.
test.describe.configure({ timeout: 180_000 })

const log = exampleDossier()
const [experience] = [...log.ops.values()].filter(
  ({ kind, field }) => kind === 'experience' && field === 'title',
)
if (!experience) throw new Error('the example has no experience with a title')

async function open(page: Page, file: MadeFile): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(file)
}

test('a dossier from a file on a new device, and what was written elsewhere merged in', async ({
  page,
}) => {
  await page.goto('')
  await page.getByRole('link', { name: 'Ik heb al een dossier' }).click()
  await open(page, await madeFile({ log }))
  await expect(heading(page, /^Dossier van/)).toBeVisible()
  await expectAccessible(page, 'a file on a new device')
  await button(page, 'Zet het op dit apparaat').click()
  await expect(heading(page, 'Het staat nu op dit apparaat')).toBeVisible()
  await expectAccessible(page, 'taken over')
  await page.getByRole('link', { name: 'Ga naar Vandaag' }).click()
  await expect(heading(page, /^Dag /)).toBeVisible()
  await page.reload()
  await expect(heading(page, /^Dag /)).toBeVisible()

  await visit(page, 'Dossier')
  await expectAccessible(page, 'dossier with the ways to open')
  await page.getByRole('link', { name: 'Open een bestand' }).click()
  await expect(heading(page, 'Open een bestand')).toBeVisible()
  await expectAccessible(page, 'choose a file')
  await open(page, await madeFile({ log }, 'vier losse woorden hier'))
  await expect(heading(page, 'Dit bestand heeft een slot')).toBeVisible()
  await expectAccessible(page, 'locked file')
  await page.getByRole('textbox', { name: 'Wachtzin' }).fill('fout')
  await button(page, 'Open het slot').click()
  await expect(page.getByText('Deze wachtzin past niet.')).toBeVisible()
  await page.getByRole('textbox', { name: 'Wachtzin' }).fill('vier losse woorden hier')
  await button(page, 'Open het slot').click()
  await expect(heading(page, 'Dit heb je al')).toBeVisible()
  await expectAccessible(page, 'same')
  await button(page, 'Kies een ander bestand').click()

  const { rec, kind } = experience
  const elsewhere = opWith({
    id: 'from-the-laptop',
    dossier: 'dossier-of-sam',
    writer: 'laptop',
    rec,
    kind,
    field: 'title',
    prev: experience.prev,
    hlc: { ...experience.hlc, c: 9 },
    value: 'Zo heette het op mijn laptop',
  })
  await open(page, await madeFile({ log: withOps(log, [elsewhere]) }))
  await expect(heading(page, 'Dit bestand heeft iets nieuws')).toBeVisible()
  await expect(page.getByText('1 ding heeft straks twee versies. Jij kiest.')).toBeVisible()
  await expectAccessible(page, 'newer')
  await button(page, 'Neem over').click()
  await expect(heading(page, 'Het staat nu op dit apparaat')).toBeVisible()
  await expect(page.getByText('Zo heette het op mijn laptop')).not.toHaveCount(0)
  await expectAccessible(page, 'two versions')

  await page.goto('#/openen/controle')
  await button(page, 'Controleer nu').click()
  await expect(page.getByText('Je dossier is heel')).toBeVisible()
  await expectAccessible(page, 'checked')
})
