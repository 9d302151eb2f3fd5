import type { Page } from '@playwright/test'
import { desktop, expect, test } from './support/app-test.ts'
import { heading, startFresh } from './support/student.ts'

// A whole day, one key after the other.
test.describe.configure({ timeout: 150_000 })
test.use(desktop)

/** What has the focus now, by role and name; the test's own eyes while it only presses keys. */
async function focused(page: Page): Promise<string> {
  const snapshot = await page.locator(':focus').ariaSnapshot()
  return snapshot.split('\n', 1)[0] ?? ''
}

/** Presses Tab until the focus is on what matches; fails when it does not come there. */
async function tabTo(page: Page, wanted: RegExp, key = 'Tab'): Promise<void> {
  const seen: string[] = []
  while (seen.length < 60) {
    await page.keyboard.press(key)
    if ((await page.locator(':focus').count()) === 0) continue
    const now = await focused(page)
    if (wanted.test(now)) return
    seen.push(now)
  }
  throw new Error(`${String(wanted)} cannot be reached by Tab; passed:\n${seen.join('\n')}`)
}

async function press(page: Page, wanted: RegExp, key = 'Enter'): Promise<void> {
  await tabTo(page, wanted)
  await page.keyboard.press(key)
}

test('logging and looking back by keyboard alone', async ({ page }) => {
  await startFresh(page)
  await expect(heading(page, 'Dag Sam')).toBeFocused()

  await test.step('the skip link comes first and leads to the content', async () => {
    await tabTo(page, /button "Ga naar de inhoud"/, 'Shift+Tab')
    await expect(page.getByRole('button', { name: 'Ga naar de inhoud' })).toBeInViewport()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main')).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('main').locator(':focus')).toBeVisible()
  })

  await test.step('log', async () => {
    await press(page, /link "Iets meegemaakt/)
    await expect(heading(page, 'Wat maakte je mee?')).toBeFocused()
    await press(page, /button "Stage"/)
    await expect(page.getByRole('textbox', { name: 'Wat deed je?' })).toBeFocused()
    await page.keyboard.type('Broodjes gesmeerd')
    await tabTo(page, /radio "Vandaag"/)
    await page.keyboard.press('ArrowRight')
    await expect(page.getByRole('radio', { name: 'Gisteren' })).toBeChecked()
    await press(page, /button "Bewaar"/)
    await expect(heading(page, 'Het staat op je lijn')).toBeFocused()
  })

  await test.step('look back', async () => {
    await press(page, /link "Nu 2 minuten terugkijken"/)
    await expect(heading(page, 'Terugkijken')).toBeFocused()
    await press(page, /button ".*Wat kan ik/)
    await expect(page.getByText(/^Vraag 1/)).toBeVisible()
    await expect(page.locator(':focus').getByRole('heading', { level: 2 })).toBeVisible()
    await tabTo(page, /textbox/)
    await page.keyboard.type('Ik werkte netjes door.')
    await press(page, /checkbox/, 'Space')
    await expect(page.locator(':focus')).toBeChecked()
    await press(page, /button "Volgende vraag"/)
    await expect(page.getByText(/^Vraag 2/)).toBeVisible()
    await expect(page.locator(':focus').getByRole('heading', { level: 2 })).toBeVisible()
    await tabTo(page, /textbox/)
    await page.keyboard.type('Mijn begeleider zag het.')
    await press(page, /button "Genoeg zo"/)
    await tabTo(page, /textbox "Dit ga ik doen"/)
    await page.keyboard.type('Vragen of ik de kassa mag doen')
    await press(page, /button "Bewaar mijn stap"/)
    await expect(heading(page, 'Dit neem je mee')).toBeFocused()
  })

  await test.step('find it on the line', async () => {
    await press(page, /link "Bekijk op je lijn"/)
    await expect(heading(page, 'Jouw lijn')).toBeFocused()
    await press(page, /link "Broodjes gesmeerd"/)
    await expect(heading(page, 'Broodjes gesmeerd')).toBeFocused()
  })

  await test.step('a dialog takes the focus, Escape gives it back', async () => {
    await press(page, /link "Vragen of ik de kassa mag doen"/)
    await expect(heading(page, 'Vragen of ik de kassa mag doen')).toBeFocused()
    await press(page, /button "Verschuif"/)
    await expect(page.getByRole('dialog', { name: 'Een andere dag' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect(page.getByRole('button', { name: 'Verschuif' })).toBeFocused()
  })
})
