import { join } from 'node:path'
import { root } from '../tools/install.mjs'
import { expect, test } from './support/app-test.ts'
import { expectAccessible } from './support/axe.ts'
import { readyForOffline } from './support/offline.ts'
import { button, choose, heading } from './support/student.ts'

test.describe.configure({ timeout: 180_000 })

const packet = join(root, 'tests/golden/v1/packet.loopbaandossier')

test('offline: a mentor opens a packet, reads, answers, talks, sends, counts and erases', async ({
  page,
  context,
}) => {
  // The packet may be kept until 12 August 2026.
  await page.clock.setFixedTime('2026-06-01T10:00:00')
  await page.goto('')
  await button(page, 'Ik ben mentor').click()
  await expect(heading(page, 'Leerlingen')).toBeVisible()
  await expectAccessible(page, 'mentor, nobody')
  await readyForOffline(page)
  await context.setOffline(true)

  await page.getByRole('main').getByRole('link', { name: 'Open een leesmap' }).click()
  await expect(heading(page, 'Open een leesmap')).toBeVisible()
  await page.locator('input[type=file]').setInputFiles(packet)
  await expect(heading(page, 'Leesmap zonder naam')).toBeVisible()
  await expectAccessible(page, 'mentor, packet')
  await page.getByRole('textbox', { name: /^Klas of groep/ }).fill('3B')
  await button(page, 'Neem de leesmap op').click()
  await expect(page.getByRole('heading', { name: 'Wat ging goed?' })).toBeVisible()
  await expectAccessible(page, 'mentor, student')

  await page.getByRole('textbox', { name: /^Alleen voor jou/ }).fill('CANARY-NOTE')
  await expect(page.getByText('Bewaard op dit apparaat', { exact: true })).toBeVisible()
  await page.getByRole('link', { name: 'Stage bij bakker Jansen' }).click()
  await expect(heading(page, 'Stage bij bakker Jansen')).toBeVisible()
  await page.getByRole('textbox', { name: /^Wat wil je zeggen/ }).fill('Je vroeg goed door.')
  await page.getByRole('textbox', { name: /^Je naam/ }).fill('Meneer De Vries')
  await button(page, 'Zet klaar voor je antwoord').click()
  await expect(page.getByText('Je vroeg goed door.')).toBeVisible()
  await expectAccessible(page, 'mentor, record with feedback')
  await page.reload()
  await expect(page.getByText('Je vroeg goed door.')).toBeVisible()

  await page.getByRole('link', { name: 'Zonder naam' }).first().click()
  await page.getByRole('link', { name: 'Begin een gesprek' }).click()
  await button(page, 'Kort gesprek').click()
  await page.getByRole('textbox', { name: /^Wat is er gezegd/ }).fill('Over de bakkerij.')
  await expectAccessible(page, 'mentor, talk')
  await button(page, 'Bewaar het gesprek').click()
  await expect(page.getByRole('heading', { name: 'Klopt dit?' })).toBeVisible()
  await expectAccessible(page, 'mentor, talk held')

  await page.getByRole('link', { name: 'Maak je antwoord' }).click()
  await expect(page.getByText('Reactie op ‘Stage bij bakker Jansen’')).toBeVisible()
  await expectAccessible(page, 'mentor, answer')
  await choose(page, 'Zonder slot')
  await button(page, 'Maak het antwoord zonder handtekening').click()
  await expect(heading(page, 'Je antwoord is klaar')).toBeVisible()
  const download = page.waitForEvent('download')
  await button(page, 'Zet het bij je downloads').click()
  expect((await download).suggestedFilename()).toMatch(/^Antwoord.*\.loopbaandossier$/)
  await expect(heading(page, 'Je antwoord is onderweg')).toBeVisible()
  await page.getByRole('link', { name: 'Terug naar de leerling' }).click()
  await expect(page.getByText('Er staat niets klaar om te sturen.')).toBeVisible()

  await page.goto('#/mentor/aantallen')
  await expect(page.getByRole('heading', { name: 'Nog te weinig leerlingen' })).toBeVisible()
  await page.goto('#/mentor/hulp')
  await page.getByRole('searchbox', { name: 'Zoek in de hulp' }).fill('vakantie')
  await page.getByRole('link', { name: /^Een stage zoeken/ }).click()
  await expect(page.getByText('Wie ken je die dit werk doet?')).toBeVisible()
  await expectAccessible(page, 'mentor, help')
  for (const [place, title] of Object.entries({
    instellingen: 'Instellingen',
    sleutel: 'Je sleutel',
    verantwoordelijk: 'Wie is waarvoor verantwoordelijk?',
  })) {
    await page.goto(`#/mentor/${place}`)
    await expect(heading(page, title)).toBeVisible()
    await expect(page.getByText('Even laden')).toHaveCount(0)
    await expectAccessible(page, `mentor, ${place}`)
  }

  await page.goto('#/mentor')
  await page.getByRole('link', { name: /^Zonder naam/ }).click()
  await page.getByRole('link', { name: 'Wat vraagt de school' }).click()
  await expect(heading(page, 'Wat vraagt de school')).toBeVisible()
  await expectAccessible(page, 'mentor, school')
  await page.getByRole('link', { name: 'Zonder naam' }).first().click()
  await page.getByRole('link', { name: 'Bewaren en wissen' }).click()
  await expectAccessible(page, 'mentor, kept')
  await button(page, 'Wis deze leerling').click()
  await page.getByRole('dialog').getByRole('button', { name: 'Wis deze leerling' }).click()
  await expect(page.getByRole('heading', { name: 'Hier komen je leerlingen' })).toBeVisible()
})

test('a packet is erased on its day, and the mentor is told', async ({ page }) => {
  await page.clock.setFixedTime('2026-08-05T10:00:00')
  await page.goto('')
  await button(page, 'Ik ben mentor').click()
  await page.getByRole('main').getByRole('link', { name: 'Open een leesmap' }).click()
  await page.locator('input[type=file]').setInputFiles(packet)
  await button(page, 'Neem de leesmap op').click()
  await expect(page.getByRole('heading', { name: 'Wat ging goed?' })).toBeVisible()
  await page.goto('#/mentor')
  await expect(page.getByText('1 leesmap gaat binnen 14 dagen weg')).toBeVisible()
  await page.clock.setFixedTime('2026-08-13T10:00:00')
  await page.reload()
  await expect(page.getByText('1 leesmap is gewist')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Hier komen je leerlingen' })).toBeVisible()
  // The same file comes too late now.
  await page.getByRole('main').getByRole('link', { name: 'Open een leesmap' }).click()
  await page.locator('input[type=file]').setInputFiles(packet)
  await expect(page.getByText('Je mocht deze leesmap bewaren tot 12 augustus 2026')).toBeVisible()
})
