import type { Page } from '@playwright/test'
import { sourceOf } from '../dossier-file/parts.ts'
import { bytesOf, mebibyte } from '../storage/files-world.ts'
import { exampleDossier, madeFile, type MadeFile } from '../support/dossier-files.ts'
import { expect, test } from './support/app-test.ts'
import { button, heading } from './support/student.ts'

// A file of some size is read once: what is in it waits aside until a person has said yes.

const photos = [1, 2, 3].map((seed) => sourceOf(bytesOf(2 * mebibyte, seed), mebibyte))

function largeFile(): Promise<MadeFile> {
  const attachments = photos.map((photo) => ({ ...photo, media: 'image/jpeg' }))
  return madeFile({ log: exampleDossier(), attachments })
}

/** How many attachments lie in folders that begin with this. */
function slotsIn(page: Page, prefix: string): Promise<number> {
  return page.evaluate(async (begin) => {
    const { storageBuckets } = navigator as unknown as {
      storageBuckets: { open: (name: string) => Promise<StorageManager> }
    }
    const root = await (await storageBuckets.open('files')).getDirectory()
    const all = await root.getDirectoryHandle('attachments', { create: true })
    const names: string[] = []
    for await (const [name, folder] of all.entries()) {
      if (!name.startsWith(begin) || folder.kind !== 'directory') continue
      for await (const slot of folder.keys()) names.push(slot)
    }
    return names.length
  }, prefix)
}

async function look(page: Page): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(await largeFile())
  await expect(heading(page, /^Dossier van/)).toBeVisible()
  expect(await slotsIn(page, 'aside-')).toBe(photos.length)
}

test.beforeEach(async ({ page }) => {
  await page.goto('')
  await page.getByRole('link', { name: 'Ik heb al een dossier' }).click()
})

test('what was looked at only leaves nothing, and what is taken over is not copied again', async ({
  page,
}) => {
  await look(page)
  await button(page, 'Kies een ander bestand').click()
  await expect.poll(() => slotsIn(page, '')).toBe(0)

  await look(page)
  await button(page, 'Zet het op dit apparaat').click()
  await expect(heading(page, 'Het staat nu op dit apparaat')).toBeVisible()
  expect(await slotsIn(page, 'loopbaandossier-')).toBe(photos.length)
  await expect.poll(() => slotsIn(page, 'aside-')).toBe(0)
})

test('what a tab leaves behind that is closed too early goes at the next start', async ({
  page,
}) => {
  await look(page)
  await page.goto('about:blank')
  await page.goto('')
  await expect(heading(page, 'Jouw dossier gaat met je mee')).toBeVisible()
  await expect.poll(() => slotsIn(page, '')).toBe(0)
})
