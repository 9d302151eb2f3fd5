import { join } from 'node:path'
import { root } from '../tools/install.mjs'
import { expect, test } from './support/app-test.ts'
import { expectAccessible } from './support/axe.ts'
import { tick } from './support/person.ts'
import { button, choose, heading, openExample } from './support/student.ts'

// Eighteen screens and more are looked at in four ways each.
test.describe.configure({ timeout: 240_000 })

const name = 'Stage De Linde: week 2'
const opened = { timeout: 30_000 }
const golden = (name: string) => join(root, 'tests/golden/v1', name)

test('giving a part of the dossier: every screen is accessible, and a reload loses nothing', async ({
  page,
}) => {
  await openExample(page)
  await page.goto('#/delen')
  await expect(heading(page, 'Delen')).toBeVisible()
  await expectAccessible(page, 'shares')
  await page.goto('#/delen/nieuw')
  await tick(page, name)
  await page.goto('#/lijn')
  await expect(heading(page, 'Jouw lijn')).toBeVisible()
  await page.goto('#/')
  const goOn = page.getByRole('link', { name: 'Ga door met typen' })
  await expect(goOn).toBeVisible()
  await page.reload()
  await goOn.click()
  await expect(page.getByRole('checkbox', { name })).toBeChecked()
  await expect(page.getByText('Je was al begonnen.', { exact: false })).toBeVisible()
  await expectAccessible(page, 'packet, chosen before')
  await page.locator('label').getByText('Oma verhuist naar De Linde', { exact: true }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectAccessible(page, 'packet, private, asked')
  await page.keyboard.press('Escape')
  await button(page, 'Verder').click()
  await page.getByLabel('Tot wanneer mag de ander het bewaren?').fill('2099-01-01')
  await button(page, 'Bekijk de leesmap').click()
  await expect(page.getByText('binnen twee jaar', { exact: false })).toBeVisible()
  await expectAccessible(page, 'packet, for whom, too long')
  await page.reload()
  await button(page, 'Begin opnieuw').click()
  await expect(page.getByRole('checkbox', { name })).not.toBeChecked()
  await tick(page, name)
  await button(page, 'Verder').click()
  await button(page, 'Bekijk de leesmap').click()
  await expect(page.locator('iframe')).toBeVisible()
  await expectAccessible(page, 'packet, what the other sees')
  await button(page, 'Dit klopt').click()
  await choose(page, 'Wie de vier woorden weet')
  await expectAccessible(page, 'packet, four words')
  await choose(page, 'Iedereen die het bestand heeft')
  await button(page, 'Maak de leesmap zonder slot').click()
  await expect(heading(page, 'Je leesmap is klaar')).toBeVisible(opened)
  await expectAccessible(page, 'packet, ready')
  await button(page, 'Download het bestand').click()
  const given = page.getByRole('link', { name: 'Bekijk wat je gaf' })
  await expect(given).toBeVisible()
  await expectAccessible(page, 'packet, given')
  await given.click()
  await expect(page.getByRole('heading', { name: 'Vraag om wissen' })).toBeVisible()
  await expectAccessible(page, 'one share')
})

test('keys and answers: every screen is accessible', async ({ page }) => {
  await page.goto('')
  await page.getByRole('link', { name: 'Ik heb al een dossier' }).click()
  const input = page.locator('input[type=file]').first()
  await input.setInputFiles(golden('plain.loopbaandossier'))
  await button(page, 'Zet het op dit apparaat').click()
  await page.getByRole('link', { name: 'Ga naar Vandaag' }).click()
  await expect(heading(page, /^(Dag |Vandaag)/)).toBeVisible()
  await page.goto('#/delen/sleutels/nieuw')
  const key = `loopbaansleutel1:${'A'.repeat(43)}:age1${'q'.repeat(58)}:Mw.%20De%20Wit:mentor`
  const text = page.getByRole('textbox', { name: 'Plak hier de tekst van de sleutel' })
  await text.fill('geen sleutel')
  await button(page, 'Gebruik deze tekst').click()
  await expect(page.getByText('Dit is geen sleutel.', { exact: false })).toBeVisible()
  await expectAccessible(page, 'key, wrong')
  await text.fill(key)
  await button(page, 'Gebruik deze tekst').click()
  await expect(heading(page, 'Zijn de woorden gelijk?')).toBeVisible()
  await expectAccessible(page, 'key, compare')
  await button(page, 'Ja, dezelfde').click()
  await expect(heading(page, 'Sleutels van lezers')).toBeVisible()
  await expectAccessible(page, 'keys')

  await page.goto('#/delen/antwoord')
  await expect(heading(page, 'Open een antwoord')).toBeVisible()
  await expectAccessible(page, 'answer, pick')
  for (const [file, name] of [
    ['packet', 'Dit antwoord gaat niet open'],
    ['encrypted', 'Dit antwoord zit op slot'],
    ['reply', 'Antwoord van Mw. De Wit'],
  ] as const) {
    await page.goto('#/')
    await page.goto('#/delen/antwoord')
    await page.reload()
    await input.setInputFiles(golden(`${file}.loopbaandossier`))
    await expect(heading(page, name)).toBeVisible()
    await expectAccessible(page, `answer, ${file}`)
  }
  await button(page, 'Neem over').click()
  await expect(heading(page, 'Het antwoord staat in je dossier')).toBeVisible()
  await expectAccessible(page, 'answer, taken')
})
