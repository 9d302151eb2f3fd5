import type { Browser, Page } from '@playwright/test'
import { desktop, expect, test } from './support/app-test.ts'
import { guard } from './support/guard.ts'
import { readyForOffline } from './support/offline.ts'
import { button, choose, heading, logExperience, startFresh } from './support/student.ts'

/** Another person's browser, with a profile of its own. */
async function otherProfile(browser: Browser, origin: string) {
  const context = await browser.newContext({ ...desktop, locale: 'nl-NL', acceptDownloads: true })
  const watch = await guard(context, origin)
  const page = await context.newPage()
  await page.goto(origin)
  return { page, context, watch }
}

/** Ticks a box by its words, as a finger does. */
async function tick(page: Page, name: string): Promise<void> {
  await page.locator('label').getByText(name, { exact: true }).click()
  await expect(page.getByRole('checkbox', { name })).toBeChecked()
}

async function download(page: Page, press: () => Promise<void>): Promise<string> {
  const started = page.waitForEvent('download')
  await press()
  const file = await started
  const path = `${await file.path()}-${file.suggestedFilename()}`
  await file.saveAs(path)
  return path
}

/** The mentor makes a key, and gives its text; the file of the key comes first. */
async function makeKey(page: Page): Promise<{ text: string; words: string[] }> {
  await page.goto('#/mentor/sleutel')
  await page
    .getByRole('textbox', { name: 'Je naam, zoals leerlingen je kennen' })
    .fill('Mw. De Wit')
  await tick(page, 'Ik heb de vier woorden opgeschreven')
  await button(page, 'Maak mijn sleutel').click()
  const save = button(page, 'Download het bestand')
  await expect(save).toBeVisible({ timeout: 30_000 })
  await download(page, () => save.click())
  await button(page, 'Het bestand staat op een veilige plek').click()
  await expect(page.getByRole('img', { name: 'QR-code met jouw openbare sleutel' })).toBeVisible()
  await page.getByText('Geen camera? Geef deze tekst').click()
  const shown = (await page.locator('details').innerText()).replaceAll(/\s/g, '')
  const words = await page
    .getByRole('list', { name: 'Controlewoorden' })
    .locator('li')
    .allInnerTexts()
  return { text: /loopbaansleutel1.*(?=Kopieerdetekst)/.exec(shown)?.[0] ?? '', words }
}

/** The mentor looks at a packet before it is taken in. */
async function openPacket(page: Page, file: string, question?: string): Promise<void> {
  await page.goto('#/mentor/openen')
  await page.locator('input[type=file]').setInputFiles(file)
  await expect(heading(page, 'Leesmap van Sam')).toBeVisible({ timeout: 30_000 })
  if (question !== undefined) await expect(page.getByText(question)).toBeVisible()
  await button(page, 'Neem de leesmap op').click()
}

test('a packet goes to one mentor alone, the signed answer comes back, and the next mentor sees that it is unchanged', async ({
  page,
  browser,
  server,
}) => {
  test.setTimeout(180_000)
  await startFresh(page)
  await logExperience(page, 'Koffie gezet met bewoners')
  await logExperience(page, 'Ruzie thuis', 'Thuis')
  const mentor = await otherProfile(browser, server.origin)
  await button(mentor.page, 'Ik ben mentor').click()
  await expect(mentor.page.getByRole('heading', { level: 1 })).toBeVisible()
  await Promise.all([readyForOffline(page), readyForOffline(mentor.page)])
  await page.context().setOffline(true)
  await mentor.context.setOffline(true)

  const key = await makeKey(mentor.page)
  await page.goto('#/delen/sleutels/nieuw')
  await page.getByRole('textbox', { name: 'Plak hier de tekst van de sleutel' }).fill(key.text)
  await button(page, 'Gebruik deze tekst').click()
  const words = page.getByRole('list', { name: 'Controlewoorden' }).locator('li')
  await expect(words).toHaveText(key.words)
  await button(page, 'Ja, dezelfde').click()
  await expect(page.getByText('Mw. De Wit')).toBeVisible()

  await page.goto('#/delen/nieuw')
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0)
  await tick(page, 'Koffie gezet met bewoners')
  await button(page, 'Verder').click()
  await page.getByRole('textbox', { name: 'Naam' }).fill('Mw. De Wit')
  await page.getByRole('textbox', { name: 'Je vraag' }).fill('Wat viel u op?')
  await button(page, 'Bekijk de leesmap').click()
  const preview = page.frameLocator('iframe')
  await expect(preview.getByText('Koffie gezet met bewoners').first()).toBeVisible()
  await expect(preview.getByText('Ruzie thuis')).toHaveCount(0)
  await button(page, 'Dit klopt').click()
  await choose(page, 'Alleen Mw. De Wit')
  await button(page, 'Maak de leesmap').click()
  await expect(heading(page, 'Je leesmap is klaar')).toBeVisible({ timeout: 30_000 })
  const packet = await download(page, () => button(page, 'Download het bestand').click())
  await page.getByRole('link', { name: 'Bekijk wat je gaf' }).click()
  await expect(page.getByText('Op slot met de sleutel van de ander')).toBeVisible()

  await openPacket(mentor.page, packet, 'Wat viel u op?')
  await mentor.page.getByRole('link', { name: 'Koffie gezet met bewoners' }).first().click()
  await mentor.page.getByRole('textbox', { name: 'Wat wil je zeggen?' }).fill('Je bleef rustig.')
  await mentor.page.getByRole('textbox', { name: 'Je naam' }).fill('Mw. De Wit')
  await button(mentor.page, 'Zet klaar voor je antwoord').click()
  await expect(mentor.page.getByText('Staat klaar in je antwoord.').first()).toBeVisible()
  const dossier = /leerling\/([^/]+)/.exec(mentor.page.url())?.[1] ?? ''
  await mentor.page.goto(`#/mentor/leerling/${dossier}/antwoord`)
  await choose(mentor.page, 'Zonder slot')
  await button(mentor.page, 'Onderteken en maak het antwoord').click()
  await expect(heading(mentor.page, 'Je antwoord is klaar')).toBeVisible({ timeout: 30_000 })
  const reply = await download(mentor.page, () =>
    button(mentor.page, 'Zet het bij je downloads').click(),
  )

  for (const time of ['first', 'again']) {
    await page.goto('#/')
    await page.goto('#/delen/antwoord')
    await page.locator('input[type=file]').setInputFiles(reply)
    await expect(heading(page, /^Antwoord van/)).toBeVisible({ timeout: 30_000 })
    if (time === 'first') {
      await button(page, 'Neem over').click()
      await page.getByRole('link', { name: 'Lees de reactie' }).click()
      await expect(page.getByText('Je bleef rustig.')).toBeVisible()
      await expect(page.getByText('Ondertekend door Mw. De Wit, ongewijzigd')).toBeVisible()
    } else {
      await expect(page.getByText('Hier zit niets nieuws in.')).toBeVisible()
    }
  }
  await mentor.context.close()
  expect(mentor.watch.problems).toEqual([])

  // A mentor at the next school, who never met the first one.
  await page.goto('#/delen/nieuw')
  await tick(page, 'Koffie gezet met bewoners')
  await tick(page, 'Reactie van Mw. De Wit')
  await button(page, 'Verder').click()
  await button(page, 'Bekijk de leesmap').click()
  await button(page, 'Dit klopt').click()
  await choose(page, 'Iedereen die het bestand heeft')
  await button(page, 'Maak de leesmap zonder slot').click()
  await expect(heading(page, 'Je leesmap is klaar')).toBeVisible({ timeout: 30_000 })
  const second = await download(page, () => button(page, 'Download het bestand').click())
  const coach = await otherProfile(browser, server.origin)
  await button(coach.page, 'Ik ben mentor').click()
  await expect(coach.page.getByRole('heading', { level: 1 })).toBeVisible()
  await openPacket(coach.page, second)
  await coach.page.getByRole('link', { name: 'Koffie gezet met bewoners' }).first().click()
  await expect(coach.page.getByText('Je bleef rustig.')).toBeVisible()
  await expect(coach.page.getByText('Ondertekend door Mw. De Wit, ongewijzigd')).toBeVisible()
  await coach.context.close()
  expect(coach.watch.problems).toEqual([])
})
