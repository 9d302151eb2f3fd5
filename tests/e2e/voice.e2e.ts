import type { Page } from '@playwright/test'
import { expect, test } from './support/profile-test.ts'
import { expectRecorded, shownSeconds } from './support/recording.ts'
import { answerFirstRun, beginLookBack, button, heading, logExperience } from './support/student.ts'

// The browser's own fake microphone beeps once a second.
const title = 'Een dag in de werkplaats'

// A browser that is started for each test alone, and once more after it died.
test.describe.configure({ timeout: 150_000 })

/** The length of the recording in the player on the screen, once the browser found it. */
function expectPlayerSeconds(page: Page) {
  const player = page.getByRole('slider')
  return expect.poll(async () => Number(await player.getAttribute('max')))
}

test('a question is answered by voice: pause, listen, use; it is on the entry', async ({
  phone,
}) => {
  const { context, page } = await phone.open()
  await context.grantPermissions(['microphone'])
  await phone.start(page)
  await answerFirstRun(page)
  await logExperience(page, title)
  await beginLookBack(page)
  await button(page, 'Spreek in').click()
  await button(page, 'Begin met opnemen').click()
  await expect(page.getByText('De opname loopt')).toBeVisible()
  await expectRecorded(page, 2)
  await button(page, 'Pauze').click()
  await expect(page.getByText('Even pauze')).toBeVisible()
  await button(page, 'Ga verder').click()
  await expectRecorded(page, 3)
  await button(page, 'Klaar').click()
  await expectPlayerSeconds(page).toBeGreaterThan(2)
  await button(page, 'Speel af: Je opname').click()
  await expect(button(page, 'Pauzeer: Je opname')).toBeVisible()
  await expect
    .poll(async () => Number(await page.getByRole('slider').inputValue()))
    .toBeGreaterThan(0.5)
  await button(page, 'Gebruik deze').click()
  await expect(button(page, 'Speel af: Jouw antwoord')).toBeVisible()
  await button(page, 'Genoeg zo').click()
  await button(page, 'Geen stap nodig').click()
  await expect(heading(page, 'Dit neem je mee')).toBeVisible()
  await button(page, 'Speel af: Jouw antwoord').click()
  await expect(button(page, 'Pauzeer: Jouw antwoord')).toBeVisible()
})

test('the browser dies while recording: all but the last two seconds are found again', async ({
  phone,
}) => {
  const first = await phone.open()
  await first.context.grantPermissions(['microphone'])
  await phone.start(first.page)
  await answerFirstRun(first.page)
  await logExperience(first.page, title)
  await beginLookBack(first.page)
  await button(first.page, 'Spreek in').click()
  await button(first.page, 'Begin met opnemen').click()
  await expectRecorded(first.page, 5)
  const recorded = await shownSeconds(first.page)
  await first.kill()

  const { page } = await phone.open()
  await phone.start(page)
  await page.getByRole('link', { name: 'Kijk 2 minuten terug' }).click()
  await button(page, /Wat kan ik/).click()
  await button(page, 'Spreek in').click()
  await expect(page.getByText(/was nog niet klaar/)).toBeVisible()
  await expectPlayerSeconds(page).toBeGreaterThanOrEqual(recorded - 2)
  await button(page, 'Speel af: Je opname').click()
  await expect(button(page, 'Pauzeer: Je opname')).toBeVisible()
  await button(page, 'Gebruik deze').click()
  await expect(button(page, 'Speel af: Jouw antwoord')).toBeVisible()
})

test('a microphone that is refused says what to do, and typing goes on', async ({ phone }) => {
  const { page } = await phone.open()
  await phone.start(page)
  await answerFirstRun(page)
  await logExperience(page, title)
  await beginLookBack(page)
  const session = await page.context().newCDPSession(page)
  await session.send('Browser.setPermission', {
    permission: { name: 'microphone' },
    setting: 'denied',
  })
  await button(page, 'Spreek in').click()
  await button(page, 'Begin met opnemen').click()
  await expect(page.getByRole('alert')).toContainText('De microfoon mag niet aan')
  await button(page, 'Laat maar').click()
  await page.getByRole('textbox').fill('Dan typ ik het.')
  await expect(button(page, 'Volgende vraag')).toBeVisible()
})
