import type { Page } from '@playwright/test'
import { expect, test } from './support/app-test.ts'
import { expectAccessible } from './support/axe.ts'
import { readyForOffline } from './support/offline.ts'
import {
  button,
  choose,
  heading,
  logExperience,
  openExample,
  startFresh,
  visit,
} from './support/student.ts'

test.describe.configure({ timeout: 240_000 })

const experience = 'Een middag in de winkel'

/** Opens the place where talks are, by the menu. */
async function visitTalks(page: Page): Promise<void> {
  await visit(page, 'Gesprek')
  await expect(heading(page, 'Gesprek')).toBeVisible()
}

/** Everything said in this talk, part by part, until the talk is written down. */
async function holdTalk(page: Page): Promise<void> {
  await expect(button(page, 'Terugkijken')).toHaveAttribute('aria-current', 'step')
  await page.getByText(new RegExp(`^${experience}`)).click()
  await expect(page.getByText('Een foto, je stem of een bestand laat het zien.')).toBeVisible()
  await page.getByRole('textbox', { name: /^Wat is er gezegd/ }).fill('Sam hielp een boze klant.')
  await button(page, 'Verder').click()
  await expect(button(page, 'Reflecteren')).toHaveAttribute('aria-current', 'step')
  await choose(page, 'behulpzaam')
  await button(page, 'Verder').click()
  await expect(button(page, 'Vooruitkijken')).toHaveAttribute('aria-current', 'step')
  await button(page, 'Verder').click()
  await button(page, 'Spreek een stap af').click()
  await page.getByRole('textbox', { name: 'Wat ga je doen?' }).fill('Een open dag kiezen')
  await page.getByRole('textbox', { name: /^Wie helpt je/ }).fill('Mevrouw Bos')
  await button(page, 'Verder').click()
  await page.getByRole('textbox', { name: 'Wat neem ik mee?' }).fill('Ik blijf rustig bij ruzie.')
  await button(page, 'Bewaar het gesprek').click()
  await expect(page.getByRole('heading', { name: 'Klopt dit?' })).toBeVisible()
}

test('offline: prepare, hold, close, agree, find the step and look back', async ({
  page,
  context,
}) => {
  await startFresh(page)
  await logExperience(page, experience)
  await readyForOffline(page)
  // Everything that a talk needs is on the device, also what was never opened yet.
  await context.setOffline(true)
  await visitTalks(page)
  await expect(page.getByRole('heading', { name: 'Praten helpt bij kiezen' })).toBeVisible()
  await page.getByRole('link', { name: 'Bereid een gesprek voor' }).click()
  await page.getByRole('textbox', { name: 'Naam' }).fill('Mevrouw Bos')
  await page.getByText(experience, { exact: true }).click()
  await expect(page.getByRole('checkbox', { name: experience })).toBeChecked()
  await page.getByRole('textbox', { name: /^Wat wil je vragen/ }).fill('Past een winkel bij mij?')
  await button(page, 'Bewaar').click()
  await expect(page.getByText('Past een winkel bij mij?')).toBeVisible()
  await page.getByRole('link', { name: /^Blad om te printen/ }).click()
  await expect(heading(page, 'Voor het gesprek')).toBeVisible()
  await expect(page.getByText('Past een winkel bij mij?')).toBeVisible()
  const paper = (await page.pdf({ format: 'A4' })).toString('latin1')
  expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  await page.goto('#/')
  await page.getByRole('link', { name: 'Nog geen dag' }).click()
  await page.getByRole('link', { name: 'Begin het gesprek' }).click()
  await expect(page.getByText('Past een winkel bij mij?')).toBeVisible()
  await holdTalk(page)

  await button(page, 'Dit klopt, zegt Sam').click()
  await button(page, 'Dit klopt, zegt Mevrouw Bos, mentor').click()
  await expect(page.getByText(/^Akkoord op/)).toHaveCount(2)
  await page.getByRole('link', { name: 'Wijzig' }).click()
  await button(page, 'Doen').click()
  await button(page, 'Verder').click()
  await page.getByRole('textbox', { name: 'Wat neem ik mee?' }).fill('Ik kan rustig blijven.')
  await button(page, 'Bewaar het gesprek').click()
  await expect(page.getByText(/Daarna nog veranderd\.$/)).toHaveCount(2)

  await page.goto('#/')
  await expect(page.getByRole('link', { name: 'Een open dag kiezen' })).toBeVisible()
  await page.reload()
  await visitTalks(page)
  await page.getByRole('link', { name: 'Loopbaangesprek' }).click()
  for (const said of ['Ik kan rustig blijven.', 'Sam hielp een boze klant.', 'behulpzaam']) {
    await expect(page.getByText(said)).toBeVisible()
  }
})

test('what is typed in a talk waits on Vandaag, also after a reload', async ({ page }) => {
  await startFresh(page)
  await visitTalks(page)
  await page.getByRole('link', { name: 'Praat nu' }).click()
  await button(page, 'Kort gesprek').click()
  const said = page.getByRole('textbox', { name: /^Wat is er gezegd/ })
  await said.fill('Ik gaf een rondleiding.')
  await visit(page, 'Lijn')
  await expect(heading(page, 'Jouw lijn')).toBeVisible()
  await visit(page, 'Vandaag')
  await expect(page.getByRole('link', { name: 'Ga door met typen' })).toBeVisible()
  await page.reload()
  await page.getByRole('link', { name: 'Ga door met typen' }).click()
  await expect(page.getByText('Hier is wat je eerder typte.', { exact: false })).toBeVisible()
  await expect(said).toHaveValue('Ik gaf een rondleiding.')
  await page.getByText('Geen stap nodig', { exact: true }).click()
  await button(page, 'Bewaar het gesprek').click()
  await expect(page.getByText('Geen stap nodig. Dat is ook een antwoord.')).toBeVisible()
})

test('a witness says something on the student’s own phone, and the student answers', async ({
  page,
  context,
}) => {
  await startFresh(page)
  await logExperience(page, experience)
  await readyForOffline(page)
  await context.setOffline(true)
  await page.goto('#/lijn')
  await page.getByRole('link', { name: experience }).click()
  await page.getByRole('link', { name: /^Laat je begeleider iets zeggen/ }).click()
  await button(page, 'Bewaar mijn woorden').click()
  await expect(page.getByText('Spreek iets in, kies een woord of schrijf een zin.')).toBeVisible()
  await page.getByRole('textbox', { name: 'Uw naam' }).fill('Fatma')
  await page.getByRole('textbox', { name: 'Wat zag u goed gaan?' }).fill('Sam bleef vriendelijk.')
  await button(page, 'Bewaar mijn woorden').click()
  await expect(heading(page, 'Dank u wel')).toBeVisible()
  await page.getByRole('link', { name: 'Naar de ervaring' }).click()
  await expect(page.getByText('Gegeven op dit apparaat.')).toBeVisible()
  await page.getByRole('link', { name: 'Antwoord of verberg' }).click()
  await page.getByRole('textbox', { name: 'Jouw antwoord' }).fill('Dank u!')
  await button(page, 'Bewaar antwoord').click()
  await expect(page.getByRole('region', { name: 'Jouw antwoord' })).toContainText('Dank u!')
  await button(page, 'Verberg').click()
  await expect(page.getByText('Deze reactie is verborgen.')).toBeVisible()
  await visitTalks(page)
  await page.getByText('Verborgen (1)').click()
  await page.getByRole('link', { name: /^Fatma/ }).click()
  await button(page, 'Wis definitief').click()
  await button(page, 'Ja, wis de reactie').click()
  await expect(heading(page, 'Gesprek')).toBeVisible()
  await expect(page.getByRole('link', { name: /^Fatma/ })).toHaveCount(0)
})

test('somebody states that an internship is done, and undoes it by a new statement', async ({
  page,
}) => {
  await startFresh(page)
  await logExperience(page, experience)
  await page.goto('#/dossier/school')
  await page.getByRole('link', { name: 'Laat iets verklaren' }).click()
  await choose(page, 'Stage gedaan')
  await page.getByRole('combobox', { name: 'Welke stage?' }).selectOption(experience)
  await page.getByRole('textbox', { name: 'Naam' }).fill('Fatma')
  await button(page, 'Bewaar de verklaring').click()
  await expect(page.getByRole('heading', { name: 'Stage gedaan' })).toBeVisible()
  await page.getByRole('link', { name: 'Trek in' }).click()
  await button(page, 'Trek de verklaring in').click()
  await expect(page.getByText('Vul dit in.')).toBeVisible()
  await page.getByRole('textbox', { name: 'Naam' }).fill('Meneer Smit')
  await button(page, 'Trek de verklaring in').click()
  await expect(page.getByRole('heading', { name: 'Ingetrokken' })).toBeVisible()
  await expect(page.getByText(/Fatma/)).toBeVisible()
  await expect(page.getByText(/Meneer Smit/)).toBeVisible()
  await expect(page.getByRole('link', { name: 'Trek in' })).toHaveCount(0)
})

test('every screen of talks is accessible', async ({ page }) => {
  await openExample(page)
  await visitTalks(page)
  await expect(page.getByRole('link', { name: /Mevrouw Arslan/ }).first()).toBeVisible()
  await expectAccessible(page, 'talks')
  await page.getByRole('link', { name: 'Voortgangsgesprek' }).click()
  await expect(page.getByText('Past niveau 4 bij mij?')).toBeVisible()
  await expectAccessible(page, 'talk to come')
  const talk = page.url()
  await page.getByRole('link', { name: 'Wijzig' }).click()
  await expect(heading(page, 'Gesprek voorbereiden')).toBeVisible()
  await expectAccessible(page, 'prepare a talk')
  await page.goto(`${talk}/blad`)
  await expect(heading(page, 'Voor het gesprek')).toBeVisible()
  await expectAccessible(page, 'sheet')
  for (const [part, name] of ['Terugkijken', 'Reflecteren', 'Vooruitkijken', 'Doen'].entries()) {
    await page.goto(`${talk}/voeren/${part}`)
    await expect(button(page, name)).toHaveAttribute('aria-current', 'step')
    if (name === 'Doen') await button(page, 'Spreek een stap af').click()
    await expectAccessible(page, `hold a talk, ${name}`)
  }
  await page.goto(`${talk}/voeren/4`)
  await expect(button(page, 'Bewaar het gesprek')).toBeVisible()
  await expectAccessible(page, 'hold a talk, its end')
  await page.goto('#/gesprek/nu')
  await expect(heading(page, 'Wat voor gesprek?')).toBeVisible()
  await expectAccessible(page, 'talk now')
  await button(page, 'Kort gesprek').click()
  await expect(button(page, 'Bewaar het gesprek')).toBeVisible()
  await expectAccessible(page, 'short talk')
  await visitTalks(page)
  await page.getByRole('link', { name: 'Driehoeksgesprek' }).click()
  await expect(page.getByRole('heading', { name: 'Klopt dit?' })).toBeVisible()
  await expectAccessible(page, 'talk that was held')
  await visitTalks(page)
  await page.getByRole('link', { name: /^Petra/ }).click()
  await expect(page.getByText('Gegeven op een eerdere versie.')).toBeVisible()
  await expectAccessible(page, 'feedback')
  await button(page, 'Wis definitief').click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectAccessible(page, 'feedback, erase?')
  await button(page, 'Annuleer').click()
  await page.getByRole('link', { name: 'Stage De Linde: week 2' }).click()
  await page.getByRole('link', { name: /^Laat je begeleider iets zeggen/ }).click()
  await button(page, 'Bewaar mijn woorden').click()
  await expect(page.getByText('Spreek iets in, kies een woord of schrijf een zin.')).toBeVisible()
  await expectAccessible(page, 'witness, nothing said')
  await page.goto('#/gesprek/verklaring')
  await expect(heading(page, 'Iets laten verklaren')).toBeVisible()
  await expectAccessible(page, 'statement')
  await page.goto('#/gesprek/bestaat-niet')
  await expect(page.getByText('Dit gesprek is er niet')).toBeVisible()
  await expectAccessible(page, 'talk not found')
})
