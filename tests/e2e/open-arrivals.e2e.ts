import type { Page } from '@playwright/test'
import { exampleDossier, madeFile, type MadeFile } from '../support/dossier-files.ts'
import { expect, test } from './support/app-test.ts'
import { readyForOffline } from './support/offline.ts'
import { button, heading, startFresh } from './support/student.ts'

// Every way by which a file reaches the app without its button.

const log = exampleDossier()

/** Gives a file to the page as an event of this type does. */
async function give(page: Page, type: 'drop' | 'paste', file: MadeFile): Promise<void> {
  const given = { type, name: file.name, bytes: file.buffer.toString('base64') }
  await page.evaluate(({ type, name, bytes }) => {
    const data = new DataTransfer()
    const content = Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0))
    data.items.add(new File([content], name))
    const options = { bubbles: true, cancelable: true }
    const event =
      type === 'drop'
        ? new DragEvent('drop', { ...options, dataTransfer: data })
        : new ClipboardEvent('paste', { ...options, clipboardData: data })
    document.body.dispatchEvent(event)
  }, given)
}

test('a dossier that is dropped or pasted anywhere is shown first; other files are not', async ({
  page,
}) => {
  await startFresh(page)
  await readyForOffline(page)
  await page.context().setOffline(true)
  const file = await madeFile({ log })
  await give(page, 'drop', { ...file, name: 'kat.jpg', buffer: Buffer.from('een kat') })
  await give(page, 'drop', file)
  await expect(heading(page, 'Dit is een ander dossier')).toBeVisible()
  await button(page, 'Kies een ander bestand').click()
  await page.goto('#/lijn')
  await expect(heading(page, 'Jouw lijn')).toBeVisible()
  await give(page, 'paste', { ...file, name: 'zomaar.zip' })
  await expect(heading(page, 'Dit is een ander dossier')).toBeVisible()
})

test('a file that another app shares waits on the device and is opened, without a network', async ({
  page,
}) => {
  await startFresh(page)
  await readyForOffline(page)
  await page.context().setOffline(true)
  const { name, buffer } = await madeFile({ log })
  const landed = await page.evaluate(
    async ({ name, bytes }) => {
      const form = new FormData()
      const content = Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0))
      form.set('file', new File([content], name))
      const response = await fetch('./deel', { method: 'POST', body: form, redirect: 'manual' })
      return response.type
    },
    { name, bytes: buffer.toString('base64') },
  )
  expect(landed).toBe('opaqueredirect')
  await page.goto('#/openen')
  await expect(heading(page, 'Dit is een ander dossier')).toBeVisible()
  // Once: it does not come back by itself.
  await page.reload()
  await expect(heading(page, 'Open een bestand')).toBeVisible()
})

test('the app is opened with a file', async ({ page }) => {
  const { name, buffer } = await madeFile({ log })
  await page.addInitScript(
    ({ name, bytes }) => {
      const content = Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0))
      const handle = { getFile: () => Promise.resolve(new File([content], name)) }
      // A browser gives one to installed apps only.
      Object.defineProperty(window, 'launchQueue', {
        value: { setConsumer: (consume: (launch: object) => void) => consume({ files: [handle] }) },
      })
    },
    { name, bytes: buffer.toString('base64') },
  )
  await page.goto('')
  await expect(heading(page, 'Dossier van Daan')).toBeVisible()
})
