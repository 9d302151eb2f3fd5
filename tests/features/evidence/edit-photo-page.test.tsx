import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { evidenceKind } from '../../../src/domain/records/evidence.ts'
import { readRecord } from '../../../src/domain/records/record-kind.ts'
import { EditPhotoPage } from '../../../src/features/evidence/edit-photo-page.tsx'
import { PhotoReplacedPage } from '../../../src/features/evidence/photo-replaced-page.tsx'
import { evidenceDraftKey } from '../../../src/screen/evidence/asking/use-evidence-form.ts'
import { renderScreen, testNow, type TestServices } from '../../support/render-screen.tsx'
import { storedView } from '../../support/stored.ts'
import { addFile, countObjectUrls, withStage } from './given.ts'

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const block = (number: number) => button(new RegExp(`^Blok ${number},`))
const isBack = () => expect(window.location.hash).toMatch(/^#\/bewijs\/[^/]+$/)

async function openEditor(given?: TestServices) {
  countObjectUrls()
  const services = given ?? (await withStage())
  const rec = await addFile(services, 'jpeg', 'a.jpg', { alt: 'De keuken' })
  const page = await renderScreen(<EditPhotoPage rec={rec} />, {
    services,
    at: `#/bewijs/${rec}/foto`,
  })
  fireEvent.load(await screen.findByRole('img', { name: 'De keuken' }))
  return { ...page, rec, services }
}

/** Where saving led: the record of the new photo. */
async function replacement(): Promise<string> {
  await waitFor(() => expect(window.location.hash).toMatch(/\/foto\/klaar$/))
  return window.location.hash.split('/')[2] ?? ''
}

/** What the workshop was asked to do with the photo that is kept now. */
async function editsOf({ store, evidence }: TestServices): Promise<unknown> {
  const view = await storedView(store, await replacement())
  const { file = '' } = view ? readRecord(evidenceKind, view) : {}
  const { files } = await evidence()
  const read = await files.read(file, 'image/jpeg')
  const text = read.ok ? await read.value?.text() : undefined
  return JSON.parse(/^photo of (\{.*?\}) photo of/.exec(text ?? '')?.[1] ?? 'null') as unknown
}

async function press(user: UserEvent, keys: string, times: number): Promise<void> {
  for (let i = 0; i < times; i++) await user.keyboard(keys)
}

test('a block is put on a face by keyboard alone, told in numbers, and kept', async () => {
  const { user, services, store, rec } = await openEditor()
  await user.click(button('Bedek een stuk'))
  expect(block(1)).toHaveFocus()
  await press(user, '{ArrowLeft}', 20)
  await press(user, '{Shift>}{ArrowDown}{/Shift}', 5)
  const where = /^Blok 1: 17 procent van links, 33 procent van boven. 25 procent breed, 38 procent/
  expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContainEqual(
    expect.stringMatching(where),
  )
  await user.click(button('Bewaar'))
  expect(await editsOf(services)).toMatchObject({
    turn: 0,
    covers: [
      { x: expect.closeTo(0.175, 5) as number, height: expect.closeTo(0.3833, 3) as number },
    ],
  })
  expect(await storedView(store, rec)).toBeUndefined()
})

test('cropping and turning go together: the frame is of the picture before it is turned', async () => {
  const { user, services } = await openEditor()
  await user.click(button('Draai'))
  await user.click(button('Snij bij'))
  button(/^Kader/).focus()
  await press(user, '{Shift>}{ArrowLeft}{/Shift}', 30)
  await user.click(button('Bewaar'))
  expect(await editsOf(services)).toMatchObject({
    turn: 90,
    crop: {
      x: 0,
      y: expect.closeTo(0.3, 5) as number,
      width: 1,
      height: expect.closeTo(0.7, 5) as number,
    },
    covers: [],
  })
})

test('each thing can be undone, all of it at once too, and a block can be taken away', async () => {
  const { user } = await openEditor()
  const undo = button('Ongedaan maken')
  expect(undo).toHaveAttribute('aria-disabled', 'true')
  await user.click(button('Bedek een stuk'))
  await press(user, '{ArrowLeft}', 9)
  await user.click(button('Bedek een stuk'))
  expect(block(2)).toHaveFocus()
  await user.keyboard('{Delete}')
  expect(screen.queryByRole('button', { name: /^Blok 2/ })).not.toBeInTheDocument()
  expect(button('Bedek een stuk')).toHaveFocus()
  await user.click(undo)
  expect(block(2)).toBeVisible()
  await user.click(undo)
  await user.click(undo)
  expect(block(1)).toHaveAccessibleName(/38 procent van links/)
  await user.click(button('Begin opnieuw'))
  expect(screen.queryByRole('button', { name: /^Blok/ })).not.toBeInTheDocument()
  await user.click(undo)
  expect(block(1)).toBeVisible()
  expect(undo).toHaveFocus()
})

test('stopping asks nothing when nothing changed', async () => {
  const { user } = await openEditor()
  await user.click(button('Annuleer'))
  isBack()
})

test('stopping asks once when something changed, and changes nothing of the photo', async () => {
  const { user, rec, store } = await openEditor()
  await user.click(button('Draai'))
  await user.click(button('Annuleer'))
  const asked = within(screen.getByRole('dialog', { name: 'Stoppen met bewerken?' }))
  await user.click(asked.getByRole('button', { name: 'Ga verder' }))
  expect(window.location.hash).toMatch(/foto$/)
  await user.click(button('Annuleer'))
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Stop' }))
  isBack()
  expect(await storedView(store, rec)).toBeDefined()
})

test('saving what was not changed erases nothing', async () => {
  const { user, rec, store } = await openEditor()
  await user.click(button('Bewaar'))
  isBack()
  expect(await storedView(store, rec)).toBeDefined()
})

test('when the device is full it says so, and the work stands', async () => {
  const { user, services, rec, store } = await openEditor()
  await user.click(button('Bedek een stuk'))
  const { files } = await services.evidence()
  files.failWith({ type: 'DiskFull' })
  await user.click(button('Bewaar'))
  expect(await screen.findByText('Je apparaat is vol')).toBeVisible()
  expect(block(1)).toBeVisible()
  expect(await storedView(store, rec)).toBeDefined()
  files.failWith(undefined)
  await user.click(button('Bewaar'))
  expect(await storedView(store, await replacement())).toBeDefined()
})

test('what was typed about the photo and not saved goes along', async () => {
  const services = await withStage()
  const { user, rec, store } = await openEditor(services)
  const value = { typed: { title: 'Half' }, seen: { title: [] } }
  await store.writeDraft({ key: evidenceDraftKey(rec), value, at: testNow })
  await user.click(button('Draai'))
  await user.click(button('Bewaar'))
  const fresh = await replacement()
  await waitFor(async () =>
    expect(await store.readDraft(evidenceDraftKey(rec))).toEqual({ ok: true, value: undefined }),
  )
  const moved = await store.readDraft(evidenceDraftKey(fresh))
  expect(moved.ok && moved.value?.value).toMatchObject({ typed: { title: 'Half' } })
})

test('says that the old photo is gone, and leads to the new one', async () => {
  countObjectUrls()
  const services = await withStage()
  const rec = await addFile(services, 'jpeg', 'a.jpg', { alt: 'De keuken' })
  await renderScreen(<PhotoReplacedPage rec={rec} />, { services })
  expect(await screen.findByText('De oude foto is gewist. Ook in je geschiedenis.')).toBeVisible()
  expect(screen.getByText('Bewaard op dit apparaat')).toBeVisible()
  expect(await screen.findByRole('img', { name: 'De keuken' })).toBeVisible()
  const link = screen.getByRole('link', { name: 'Bekijk dit bewijs' })
  expect(link).toHaveAttribute('href', `#/bewijs/${rec}`)
})

test('a document is not to be edited here', async () => {
  countObjectUrls()
  const services = await withStage()
  const rec = await addFile(services, 'pdf', 'verslag.pdf')
  await renderScreen(<EditPhotoPage rec={rec} />, { services })
  expect(await screen.findByText('Dit is geen foto om te bewerken')).toBeVisible()
})
