import { jpegOf } from '../support/pictures/jpeg.ts'
import { expect, test } from './support/app-test.ts'
import { expectAccessible } from './support/axe.ts'
import { button, choose, heading, logExperience, startFresh } from './support/student.ts'

test.describe.configure({ timeout: 180_000 })
// What is looked at here is the same without the worker, which fetches the whole app beside it.
test.use({ serviceWorkers: 'block' })

test('evidence: adding it, on the entry, in the gallery, large, and its page', async ({ page }) => {
  await startFresh(page)
  await page.goto('#/bewijs')
  await expect(page.getByText('Hier komt je bewijs')).toBeVisible()
  await expectAccessible(page, 'gallery, empty')
  await page.goto('#/bewijs/bestaat-niet')
  await expect(page.getByText('Dit bewijs is er niet')).toBeVisible()
  await expectAccessible(page, 'evidence not found')
  await page.goto('#/ervaring/nieuw')
  await button(page, 'Stage').click()
  const photos = page.getByLabel('Kies foto’s', { exact: true })
  const files = page.getByLabel('Kies foto’s of bestanden')
  await photos.setInputFiles([
    {
      name: 'foto.jpg',
      mimeType: 'image/jpeg',
      buffer: Buffer.from(jpegOf({ across: 8, down: 8, colourAt: () => [200, 80, 40] })),
    },
    { name: 'leeg.txt', mimeType: 'text/plain', buffer: Buffer.from('') },
  ])
  await expect(page.getByText('Dit bestand is leeg')).toBeVisible()
  await choose(page, 'Ja, gevraagd')
  await expectAccessible(page, 'logged, with a photo, a question and a bad file')
  await button(page, 'Sla over').click()
  await files.setInputFiles([
    { name: 'verslag.txt', mimeType: 'text/plain', buffer: Buffer.from('Ik leerde veel.') },
  ])
  await expect(page.getByRole('link', { name: 'verslag.txt' })).toBeVisible()
  await page.goto(new URL(page.url()).hash.replace('/bewaard', ''))
  await expect(page.getByRole('link', { name: 'Wie zie of hoor je?' })).toBeVisible()
  await expectAccessible(page, 'entry with evidence')
  await button(page, 'Link').click()
  await page.getByRole('dialog').getByRole('textbox', { name: 'Adres' }).fill('javascript:x')
  await page.getByRole('dialog').getByRole('button', { name: 'Voeg toe' }).click()
  await expect(page.getByText('Dit is geen adres.')).toBeVisible()
  await expectAccessible(page, 'link, refused')
  await page.keyboard.press('Escape')
  await page.goto('#/bewijs')
  await button(page, /^Foto van/).click()
  await expect(page.getByRole('dialog').getByRole('img')).toBeVisible()
  await expectAccessible(page, 'viewer')
  await page.getByRole('link', { name: 'Meer over dit bewijs' }).click()
  await expect(button(page, 'Bekijk groot')).toBeVisible()
  await expectAccessible(page, 'evidence page')
  await button(page, 'Weggooien').click()
  await expect(page.getByText('Dit ligt in de prullenbak')).toBeVisible()
  await expectAccessible(page, 'evidence in the bin')
})

test('evidence: by question, in the photo editor, and what takes space', async ({ page }) => {
  await startFresh(page)
  await page.goto('#/bewijs/overzicht')
  await expect(page.getByText('Hier komt je bewijs')).toBeVisible()
  await expectAccessible(page, 'matrix, empty')
  await page.goto('#/instellingen/ruimte')
  await expect(page.getByText('Hier staan nog geen foto’s of bestanden')).toBeVisible()
  await expectAccessible(page, 'space, empty')
  await logExperience(page, 'Koffie gezet')
  await page.getByLabel('Kies foto’s of bestanden').setInputFiles([
    {
      name: 'foto.jpg',
      mimeType: 'image/jpeg',
      buffer: Buffer.from(jpegOf({ across: 40, down: 30, colourAt: () => [200, 80, 40] })),
    },
  ])
  await expect(page.getByText('Bewaard op dit apparaat: foto.jpg')).toBeVisible()
  await page.goto('#/bewijs/overzicht')
  await expect(page.getByRole('table')).toBeVisible()
  await expectAccessible(page, 'matrix')
  await page.getByRole('cell').getByRole('link').first().click()
  await expect(page.getByText('1 stuk', { exact: true })).toBeVisible()
  await expectAccessible(page, 'cell of the matrix')
  await button(page, /^Foto van/).click()
  await page.getByRole('link', { name: 'Meer over dit bewijs' }).click()
  await page.getByRole('link', { name: 'Bewerk de foto' }).click()
  await expect(heading(page, 'Bewerk je foto')).toBeVisible()
  await expectAccessible(page, 'photo editor')
  await button(page, 'Snij bij').click()
  await expectAccessible(page, 'photo editor, frame')
  await button(page, 'Bedek een stuk').click()
  await expectAccessible(page, 'photo editor, block')
  await button(page, 'Annuleer').click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectAccessible(page, 'photo editor, stopping asked')
  await page.keyboard.press('Escape')
  await button(page, 'Bewaar').click()
  await expect(heading(page, 'Je nieuwe foto')).toBeVisible()
  await expectAccessible(page, 'photo replaced')
  await page.goto('#/instellingen/ruimte')
  await expect(page.getByText('Hier is niets om op te ruimen.')).toBeVisible()
  await expectAccessible(page, 'space')
})
