import type { Page } from '@playwright/test'
import { madeFile, exampleDossier, withOps, type MadeFile } from '../support/dossier-files.ts'
import { opWith } from '../support/ops.ts'
import { expect, test } from './support/app-test.ts'
import { button, heading, visit } from './support/student.ts'

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
  await page.screenshot({ path: '/tmp/open-1.png', fullPage: true })
  await button(page, 'Zet het op dit apparaat').click()
  await expect(heading(page, 'Het staat nu op dit apparaat')).toBeVisible()
  await page.screenshot({ path: '/tmp/open-2.png', fullPage: true })
  await page.getByRole('link', { name: 'Ga naar Vandaag' }).click()
  await expect(heading(page, /^Dag /)).toBeVisible()
  await page.reload()
  await expect(heading(page, /^Dag /)).toBeVisible()

  await visit(page, 'Dossier')
  await page.screenshot({ path: '/tmp/open-0.png', fullPage: true })
  await page.getByRole('link', { name: 'Open een bestand' }).click()
  await page.screenshot({ path: '/tmp/open-3.png', fullPage: true })
  await open(page, await madeFile({ log }, 'vier losse woorden hier'))
  await expect(heading(page, 'Dit bestand heeft een slot')).toBeVisible()
  await page.screenshot({ path: '/tmp/open-4.png', fullPage: true })
  await page.getByRole('textbox', { name: 'Wachtzin' }).fill('fout')
  await button(page, 'Open het slot').click()
  await expect(page.getByText('Deze wachtzin past niet.')).toBeVisible()
  await page.getByRole('textbox', { name: 'Wachtzin' }).fill('vier losse woorden hier')
  await button(page, 'Open het slot').click()
  await expect(heading(page, 'Dit heb je al')).toBeVisible()
  await page.screenshot({ path: '/tmp/open-5.png', fullPage: true })
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
  await page.screenshot({ path: '/tmp/open-6.png', fullPage: true })
  await button(page, 'Neem over').click()
  await expect(heading(page, 'Het staat nu op dit apparaat')).toBeVisible()
  await expect(page.getByText('Zo heette het op mijn laptop')).not.toHaveCount(0)
  await page.screenshot({ path: '/tmp/open-7.png', fullPage: true })

  await page.goto('#/openen/controle')
  await button(page, 'Controleer nu').click()
  await expect(page.getByText('Je dossier is heel')).toBeVisible()
  await page.screenshot({ path: '/tmp/open-8.png', fullPage: true })
})
