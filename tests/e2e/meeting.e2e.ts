import type { Page } from '@playwright/test'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from './support/app-test.ts'
import { download, openPerson, tick, wordsIn, type Person } from './support/person.ts'
import { expectRecorded } from './support/recording.ts'
import { answerFirstRun, button, choose, heading, logExperience, visit } from './support/student.ts'

// The promise of a talk as a whole, without a network: a student prepares it and gives a packet, the
// mentor reads, reacts, holds the talk and signs, the answer comes home, and years later the next
// mentor sees that not a word of it was changed. The tests are one story, and run in this order.
test.describe.configure({ mode: 'serial', timeout: 150_000 })

const opened = { timeout: 30_000 }
const experience = 'Koffie gezet met bewoners'
const mentorName = 'Mw. De Wit'
const coachName = 'Dhr. Yilmaz'
const question = 'Past een zorgopleiding bij mij?'

let folder = ''
/** What the camera of the student's phone sees: the screen of the mentor. */
let seen = ''
let student: Person
let mentor: Person | undefined
let packet = ''
let words: string[] = []
let keyWords: string[] = []
let reply = ''

test.beforeAll(async ({ server }) => {
  folder = await mkdtemp(join(tmpdir(), 'meeting-'))
  seen = join(folder, 'seen.mjpeg')
  student = await openPerson({ origin: server.origin, device: 'phone', camera: seen })
})

test.afterAll(async () => {
  await Promise.all([student.leave(), mentor?.leave()])
  await rm(folder, { recursive: true, force: true })
})

test.afterEach(() => {
  expect([student, mentor].flatMap((person) => person?.watch.problems ?? [])).toEqual([])
})

function pageOf(person: Person | undefined): Page {
  if (person === undefined) throw new Error('the test before this one did not run')
  return person.page
}

/** Makes the key of a reader; the file of it comes first. */
async function makeKey(page: Page, name: string): Promise<void> {
  await page.goto('#/mentor/sleutel')
  await page.getByRole('textbox', { name: 'Je naam, zoals leerlingen je kennen' }).fill(name)
  await tick(page, 'Ik heb de vier woorden opgeschreven')
  await button(page, 'Maak mijn sleutel').click()
  const save = button(page, 'Download het bestand')
  await expect(save).toBeVisible(opened)
  await download(page, save)
  await button(page, 'Het bestand staat op een veilige plek').click()
  await expect(page.getByRole('img', { name: 'QR-code met jouw openbare sleutel' })).toBeVisible()
}

test('the student prepares a talk, and gives a packet of what it is about', async () => {
  const { page } = student
  await answerFirstRun(page)
  await logExperience(page, experience)
  await logExperience(page, 'Ruzie thuis', 'Thuis')
  await student.goOffline()

  await visit(page, 'Gesprek')
  await page.getByRole('link', { name: 'Bereid een gesprek voor' }).click()
  await page.getByRole('textbox', { name: 'Naam' }).fill(mentorName)
  await tick(page, experience)
  await page.getByRole('textbox', { name: /^Wat wil je vragen/ }).fill(question)
  await button(page, 'Bewaar').click()
  await page.getByRole('link', { name: /^Geef een leesmap/ }).click()
  await expect(heading(page, 'Wat geef je?')).toBeVisible()
  await expect(page.getByRole('checkbox', { name: experience })).toBeChecked()
  await expect(page.getByRole('checkbox', { name: 'Ruzie thuis' })).not.toBeChecked()
  await button(page, 'Verder').click()
  await expect(page.getByRole('textbox', { name: 'Naam' })).toHaveValue(mentorName)
  await button(page, 'Bekijk de leesmap').click()
  const preview = page.frameLocator('iframe')
  await expect(preview.getByText(experience).first()).toBeVisible()
  await expect(preview.getByText('Ruzie thuis')).toHaveCount(0)
  await button(page, 'Dit klopt').click()
  await choose(page, 'Wie de vier woorden weet')
  words = await wordsIn(page, 'De vier woorden')
  await button(page, 'Maak de leesmap').click()
  await expect(heading(page, 'Je leesmap is klaar')).toBeVisible(opened)
  packet = await download(page, button(page, 'Download het bestand'))
  await page.getByRole('link', { name: 'Bekijk wat je gaf' }).click()
  await expect(page.getByText('Op slot met vier woorden')).toBeVisible()
})

test('the mentor opens it, and says something in writing and by voice', async ({ server }) => {
  mentor = await openPerson({ origin: server.origin, device: 'laptop' })
  const { page } = mentor
  await button(page, 'Ik ben mentor').click()
  await expect(heading(page, 'Leerlingen')).toBeVisible()
  await mentor.goOffline()
  await makeKey(page, mentorName)
  keyWords = await wordsIn(page, 'Controlewoorden')
  const code = page.getByRole('img', { name: 'QR-code met jouw openbare sleutel' })
  await code.scrollIntoViewIfNeeded()
  await writeFile(seen, await page.screenshot({ type: 'jpeg' }))

  await page.goto('#/mentor/openen')
  await page.locator('input[type=file]').setInputFiles(packet)
  const asked = page.getByRole('textbox', { name: 'Welke woorden hoorde je?' })
  await asked.fill([...words].reverse().join(' '))
  await button(page, 'Open het slot').click()
  await expect(page.getByText('Deze woorden passen niet.', { exact: false })).toBeVisible(opened)
  await asked.fill(words.join(' '))
  await button(page, 'Open het slot').click()
  await expect(heading(page, 'Leesmap van Sam')).toBeVisible(opened)
  await expect(page.getByText(question)).toBeVisible()
  await button(page, 'Neem de leesmap op').click()
  await page.getByRole('link', { name: experience }).first().click()
  await page.getByRole('textbox', { name: 'Wat wil je zeggen?' }).fill('Je bleef rustig.')
  await button(page, 'Spreek het in').click()
  await button(page, 'Begin met opnemen').click()
  await expectRecorded(page, 2)
  await button(page, 'Klaar').click()
  await button(page, 'Gebruik deze').click()
  await expect(button(page, 'Speel af: Opname van de reactie')).toBeVisible()
  await button(page, 'Zet klaar voor je antwoord').click()
  await expect(page.getByText('Staat klaar in je antwoord.').first()).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Wat wil je zeggen?' })).toHaveValue('')
  await expect(button(page, 'Speel af: Opname van de reactie')).toBeVisible()
})

test('they hold the talk at the mentor’s desk, agree, and the answer is signed', async () => {
  const page = pageOf(mentor)
  await page.getByRole('link', { name: 'Sam' }).first().click()
  await page.getByRole('link', { name: 'Begin het gesprek' }).click()
  await button(page, 'Loopbaangesprek').click()
  await expect(page.getByText(question)).toBeVisible()
  const said = page.getByRole('textbox', { name: /^Wat is er gezegd/ })
  await said.fill('Sam zette koffie en luisterde.')
  await button(page, 'Verder').click()
  await expect(button(page, 'Reflecteren')).toHaveAttribute('aria-current', 'step')
  await choose(page, 'behulpzaam')
  await button(page, 'Verder').click()
  await expect(button(page, 'Vooruitkijken')).toHaveAttribute('aria-current', 'step')
  await said.fill('Zorg trekt, techniek niet.')
  await button(page, 'Verder').click()
  await button(page, 'Spreek een stap af').click()
  await page.getByRole('textbox', { name: 'Wat ga je doen?' }).fill('Een open dag zorg kiezen')
  await button(page, 'Verder').click()
  await page.getByRole('textbox', { name: 'Wat neem ik mee?' }).fill('Ik kan goed luisteren.')
  await button(page, 'Bewaar het gesprek').click()
  await button(page, 'Dit klopt, zegt Sam').click()
  await button(page, /^Dit klopt, zegt Mw\. De Wit/).click()
  await expect(page.getByText(/^Akkoord op/)).toHaveCount(2)

  await page.getByRole('link', { name: 'Sam' }).first().click()
  await page.getByRole('link', { name: 'Maak je antwoord' }).click()
  await expect(page.getByText('Je antwoord wordt ondertekend')).toBeVisible()
  await choose(page, 'Zonder slot')
  await button(page, 'Onderteken en maak het antwoord').click()
  await expect(heading(page, 'Je antwoord is klaar')).toBeVisible(opened)
  reply = await download(page, button(page, 'Zet het bij je downloads'))
  await expect(heading(page, 'Je antwoord is onderweg')).toBeVisible()
})

test('the student takes it over twice, finds it on Vandaag, answers and sees the key', async () => {
  const { page } = student
  for (const time of ['first', 'again']) {
    await page.goto('#/delen/antwoord')
    await page.locator('input[type=file]').setInputFiles(reply)
    await expect(heading(page, `Antwoord van ${mentorName}`)).toBeVisible(opened)
    if (time === 'first') {
      await expect(page.getByText('1 reactie, 1 gesprek')).toBeVisible()
      await button(page, 'Neem over').click()
      await expect(heading(page, 'Het antwoord staat in je dossier')).toBeVisible()
    } else {
      await expect(page.getByText('Hier zit niets nieuws in.', { exact: false })).toBeVisible()
    }
    await page.goto('#/')
    const unread = page.getByRole('link', { name: /^1 nieuwe reactie/ })
    await expect(unread).toBeVisible()
  }
  await page.getByRole('link', { name: /^1 nieuwe reactie/ }).click()
  await expect(page.getByText('Je bleef rustig.')).toBeVisible()
  await expect(button(page, 'Speel af: Opname van de reactie')).toBeVisible()
  const signed = page.getByText(`Ondertekend door ${mentorName}, ongewijzigd.`, { exact: false })
  await expect(signed).toContainText('De sleutel is niet gecontroleerd.')
  await page.getByRole('textbox', { name: 'Jouw antwoord' }).fill('Dank u, dat helpt.')
  await button(page, 'Bewaar antwoord').click()
  await expect(page.getByText('Bewaard op dit apparaat', { exact: true })).toBeVisible()
  await page.goto('#/')
  await expect(heading(page, 'Dag Sam')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Ga verder' })).toBeVisible()
  await expect(page.getByRole('link', { name: /nieuwe reactie/ })).toHaveCount(0)
  await expect(page.getByRole('link', { name: /^Loopbaangesprek/ })).toHaveCount(0)

  // They meet: the phone looks at the mentor's screen.
  await page.goto('#/delen/sleutels/nieuw')
  await button(page, 'Zet de camera aan').click()
  await expect(heading(page, 'Zijn de woorden gelijk?')).toBeVisible(opened)
  expect(await wordsIn(page, 'Controlewoorden')).toEqual(keyWords)
  await button(page, 'Ja, dezelfde').click()
  await expect(page.getByText(/^Gecontroleerd op/)).toBeVisible()
  await visit(page, 'Gesprek')
  await page.getByRole('link', { name: `${mentorName}, mentor` }).click()
  await expect(signed).toContainText('Jij controleerde de sleutel op')
  await expect(page.getByText('Dank u, dat helpt.').first()).toBeVisible()
})

test('the student moves to a new school with everything', async ({ server }) => {
  const { page } = student
  await page.goto('#/overstap')
  await page.getByRole('link', { name: 'Maak je dossier klaar' }).click()
  await button(page, 'Verder').click()
  await expect(heading(page, 'Wat gaat er mee?')).toBeVisible()
  await button(page, 'Verder').click()
  await expect(heading(page, 'Alleen voor jou')).toBeVisible()
  await button(page, 'Verder').click()
  await choose(page, 'Ja, ik ben jonger dan 16')
  await button(page, 'We hebben samen gekeken').click()
  await page.getByRole('textbox', { name: /^Naar welke school/ }).fill('Aventus')
  await choose(page, 'Iedereen die het bestand heeft')
  await button(page, 'Maak het bestand').click()
  await expect(heading(page, 'Het bestand voor je nieuwe school is goed')).toBeVisible(opened)
  const file = await download(page, button(page, /^Zet het bij je downloads/))
  await button(page, 'Ja, het staat er').click()
  await expect(heading(page, 'Je dossier is klaar voor de overstap')).toBeVisible()

  await student.leave()
  student = await openPerson({ origin: server.origin, device: 'phone' })
  const { page: phone } = student
  await phone.getByRole('link', { name: 'Ik heb al een dossier' }).click()
  await student.goOffline()
  await phone.locator('input[type=file]').setInputFiles(file)
  await button(phone, 'Zet het op dit apparaat').click()
  await phone.getByRole('link', { name: 'Ga naar Vandaag' }).click()
  await phone.getByRole('link', { name: 'Vul in' }).click()
  await phone.getByRole('textbox', { name: 'Hoe heet je school?' }).fill('Aventus')
  await phone.getByRole('combobox', { name: 'Niveau' }).selectOption('mbo niveau 3')
  await button(phone, 'Begin hier').click()
  await expect(heading(phone, 'Je dossier is mee')).toBeVisible()
})

test('the mentor there, and nobody else, reads the signed words as unchanged', async ({
  server,
}) => {
  const { page } = student
  const coach = await openPerson({ origin: server.origin, device: 'laptop' })
  await button(coach.page, 'Ik ben mentor').click()
  await expect(heading(coach.page, 'Leerlingen')).toBeVisible()
  await coach.goOffline()
  await makeKey(coach.page, coachName)
  const card = coach.page.locator('details').filter({ hasText: 'Geen camera? Geef deze tekst' })
  await card.locator('summary').click()
  await expect(card).toContainText('loopbaansleutel1')
  const shown = (await card.innerText()).replaceAll(/\s/g, '')

  await page.goto('#/delen/sleutels/nieuw')
  const key = /loopbaansleutel1.*(?=Kopieerdetekst)/.exec(shown)?.[0] ?? ''
  await page.getByRole('textbox', { name: 'Plak hier de tekst van de sleutel' }).fill(key)
  await button(page, 'Gebruik deze tekst').click()
  await button(page, 'Ja, dezelfde').click()
  await expect(heading(page, 'Sleutels van lezers')).toBeVisible()
  await page.goto('#/delen/nieuw')
  await expect(page.getByRole('checkbox', { name: experience })).toBeVisible()
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0)
  await tick(page, experience)
  await tick(page, `Reactie van ${mentorName}`)
  await button(page, 'Verder').click()
  await page.getByRole('textbox', { name: 'Naam' }).fill(coachName)
  await button(page, 'Bekijk de leesmap').click()
  await button(page, 'Dit klopt').click()
  await choose(page, `Alleen ${coachName}`)
  await button(page, 'Maak de leesmap').click()
  await expect(heading(page, 'Je leesmap is klaar')).toBeVisible(opened)
  const second = await download(page, button(page, 'Download het bestand'))

  const first = pageOf(mentor)
  for (const reader of [first, coach.page]) {
    await reader.goto('#/mentor/openen')
    await reader.locator('input[type=file]').setInputFiles(second)
  }
  await expect(first.getByText('Deze leesmap is voor iemand anders')).toBeVisible(opened)
  await button(coach.page, 'Neem de leesmap op').click(opened)
  await coach.page.getByRole('link', { name: experience }).first().click()
  await expect(coach.page.getByText('Je bleef rustig.')).toBeVisible()
  const signed = coach.page.getByText(`Ondertekend door ${mentorName}, ongewijzigd.`)
  await expect(signed).toContainText('De leerling controleerde de sleutel op')
  await button(coach.page, 'Speel af: Opname van de reactie').click()
  await expect(button(coach.page, 'Pauzeer: Opname van de reactie')).toBeVisible()
  await coach.leave()
  expect(coach.watch.problems).toEqual([])
})
