import { expect, test } from './support/app-test.ts'
import { button, heading, logExperience, startFresh, visit } from './support/student.ts'

test('the plus begins a new experience from anywhere, also right after one', async ({ page }) => {
  await startFresh(page)
  await logExperience(page, 'De eerste')
  await logExperience(page, 'De tweede', 'Open dag')
  await page.getByRole('link', { name: 'Nieuwe ervaring' }).click()
  await button(page, 'Stage').click()
  await page.getByRole('textbox', { name: 'Wat deed je?' }).fill('De derde, niet bewaard')
  await visit(page, 'Vandaag')
  await page.getByRole('link', { name: 'Nieuwe ervaring' }).click()
  await expect(heading(page, 'Wat maakte je mee?')).toBeVisible()
  await expect(page.getByText('De derde, niet bewaard')).toBeVisible()
  await visit(page, 'Lijn')
  for (const line of ['De eerste', 'De tweede']) {
    await expect(page.getByRole('link', { name: line })).toBeVisible()
  }
  await page.getByRole('link', { name: 'De tweede' }).click()
  await page.goBack()
  await expect(heading(page, 'Jouw lijn')).toBeVisible()
})
