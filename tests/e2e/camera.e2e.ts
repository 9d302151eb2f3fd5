import type { Page } from '@playwright/test'
import { desktop, expect, test } from './support/app-test.ts'
import { expectRecorded } from './support/recording.ts'
import { button, logExperience, openEntry, startFresh } from './support/student.ts'

// A laptop: no camera behind a file button, so the app has one itself. The browser's fake camera
// shows a clock.
test.use(desktop)
const title = 'Een dag in de werkplaats'

async function atEntry(page: Page): Promise<void> {
  await startFresh(page)
  await logExperience(page, title)
  await openEntry(page, title)
}

test('a photo and a film are made in the app, looked at, and hang under the experience', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['camera', 'microphone'])
  await atEntry(page)
  await button(page, 'Maak een foto').click()
  await button(page, 'Maak de foto').click()
  await expect(page.getByRole('img', { name: 'De foto die je maakte' })).toBeVisible()
  await button(page, 'Gebruik deze').click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(
    page.getByRole('status').filter({ hasText: 'Bewaard op dit apparaat: je bestand' }),
  ).toBeVisible()

  await button(page, 'Film').click()
  await button(page, 'Begin met filmen').click()
  await expect(page.getByText('De film loopt')).toBeVisible()
  await expectRecorded(page, 2)
  await button(page, 'Klaar').click()
  await button(page, 'Speel af: De film die je maakte').click()
  await expect(button(page, 'Pauzeer: De film die je maakte')).toBeVisible()
  await button(page, 'Gebruik deze').click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(button(page, /^Foto van /)).toBeVisible()
  await expect(button(page, /^Film van /)).toBeVisible()
})

test('closing the camera keeps the film that was running; it is offered the next time', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['camera', 'microphone'])
  await atEntry(page)
  await button(page, 'Film').click()
  await button(page, 'Begin met filmen').click()
  await expectRecorded(page, 2)
  await button(page, 'Sluit de camera').click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await button(page, 'Film').click()
  await expect(page.getByText(/was nog niet klaar/)).toBeVisible()
  await button(page, 'Gooi weg').click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('a camera that is refused says what to do', async ({ page, context }) => {
  const session = await context.newCDPSession(page)
  await session.send('Browser.setPermission', { permission: { name: 'camera' }, setting: 'denied' })
  await atEntry(page)
  await button(page, 'Maak een foto').click()
  await expect(page.getByRole('alert')).toContainText('De camera mag niet aan')
  await expect(button(page, 'Probeer opnieuw')).toBeVisible()
})
