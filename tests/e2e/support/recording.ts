import { expect, type Page } from '@playwright/test'

/** The seconds that the recording on the screen shows. */
export async function shownSeconds(page: Page): Promise<number> {
  const shown = await page.getByText(/^\d:\d\d$/).textContent()
  const [minutes = 0, seconds = 0] = (shown ?? '').split(':').map(Number)
  return minutes * 60 + seconds
}

/** Waits for so many seconds or more: each number itself is on the screen for one second only. */
export async function expectRecorded(page: Page, seconds: number): Promise<void> {
  await expect.poll(() => shownSeconds(page)).toBeGreaterThanOrEqual(seconds)
}
