import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { GalleryPage } from '../../../src/features/evidence/gallery-page.tsx'
import { err } from '../../../src/lib/result.ts'
import { renderScreen } from '../../support/render-screen.tsx'
import { storedView } from '../../support/stored.ts'
import { addFile, countObjectUrls, withStage } from './given.ts'

const button = (name: string) => screen.getByRole('button', { name })

async function withThree() {
  const services = await withStage()
  await addFile(services, 'jpeg', 'a.jpg', { alt: 'Ik snijd brood', date: '2025-09-01' })
  await addFile(services, 'jpeg', 'b.jpg', { title: 'De winkel' })
  await addFile(services, 'pdf', 'verslag.pdf')
  return services
}

test('an empty gallery says how evidence comes here', async () => {
  countObjectUrls()
  await renderScreen(<GalleryPage />, { services: await withStage() })
  expect(await screen.findByText('Hier komt je bewijs')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Voeg een ervaring toe' })).toHaveAttribute(
    'href',
    '#/ervaring/nieuw',
  )
})

test('evidence stands by school year, and a type narrows it', async () => {
  countObjectUrls()
  const { user } = await renderScreen(<GalleryPage />, { services: await withThree() })
  const year = await screen.findByRole('region', { name: 'Schooljaar 2026-2027' })
  expect(within(year).getByRole('button', { name: 'De winkel' })).toBeVisible()
  expect(within(year).getByRole('link', { name: 'verslag.pdf' })).toBeVisible()
  const before = await screen.findByRole('region', { name: 'Schooljaar 2025-2026' })
  expect(within(before).getByRole('button', { name: 'Ik snijd brood' })).toBeVisible()
  await user.click(screen.getByRole('checkbox', { name: 'Document' }))
  expect(screen.getByText('1 stuk')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'De winkel' })).not.toBeInTheDocument()
})

test('photos open large; keys go through them, Escape gives the focus back', async () => {
  countObjectUrls()
  const { user } = await renderScreen(<GalleryPage />, { services: await withThree() })
  const tile = await screen.findByRole('button', { name: 'De winkel' })
  await user.click(tile)
  const viewer = screen.getByRole('dialog', { name: 'De winkel' })
  expect(within(viewer).getByText('1 van 2')).toBeVisible()
  expect(await within(viewer).findByRole('img', { name: 'De winkel' })).toBeVisible()
  await user.keyboard('{ArrowRight}')
  expect(screen.getByRole('dialog', { name: 'Ik snijd brood' })).toBeVisible()
  await user.keyboard('{ArrowRight}')
  expect(screen.getByText('2 van 2')).toBeVisible()
  await user.keyboard('{Home}')
  expect(screen.getByText('1 van 2')).toBeVisible()
  await user.keyboard('{End}')
  expect(screen.getByText('2 van 2')).toBeVisible()
  expect(button('Volgende')).toBeDisabled()
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  expect(tile).toHaveFocus()
})

test('every picture lets go of its object URL when the last one who shows it goes', async () => {
  const alive = countObjectUrls()
  const { user, unmount } = await renderScreen(<GalleryPage />, { services: await withThree() })
  await user.click(await screen.findByRole('button', { name: 'De winkel' }))
  // Two thumbnails and one whole photo; the other photo is not in memory.
  await waitFor(() => expect(alive.size).toBe(3))
  await user.keyboard('{ArrowRight}')
  await waitFor(() => expect(screen.getByRole('dialog').querySelector('img')).not.toBeNull())
  expect(alive.size).toBe(3)
  await user.keyboard('{Escape}')
  await waitFor(() => expect(alive.size).toBe(2))
  unmount()
  expect(alive.size).toBe(0)
})

test('a photo that is not on this device says so calmly', async () => {
  countObjectUrls()
  const services = await withStage()
  await addFile(services, 'jpeg', 'a.jpg', { title: 'Weg' })
  const { files } = await services.evidence()
  const listed = await files.list()
  await files.remove(listed.ok ? listed.value.map(({ file }) => file) : [])
  const { user } = await renderScreen(<GalleryPage />, { services })
  await user.click(await screen.findByRole('button', { name: 'Weg' }))
  expect(await screen.findByText('Dit bestand is niet op dit apparaat')).toBeVisible()
})

test('a damaged photo says so calmly, and what to do; the others still open', async () => {
  countObjectUrls()
  const services = await withStage()
  const rec = await addFile(services, 'jpeg', 'a.jpg', { title: 'Stuk', date: '2027-05-12' })
  await addFile(services, 'jpeg', 'b.jpg', { title: 'Heel', date: '2027-05-11' })
  const damaged = await storedView(services.store, rec)
  const tools = await services.evidence()
  const read: typeof tools.files.read = (file, media) =>
    file === damaged?.fields['file']?.value
      ? Promise.resolve(err({ type: 'FileDamaged', file }))
      : tools.files.read(file, media)
  const evidence = () => Promise.resolve({ ...tools, files: { ...tools.files, read } })
  const { user } = await renderScreen(<GalleryPage />, { services: { ...services, evidence } })
  await user.click(await screen.findByRole('button', { name: 'Stuk' }))
  expect(await screen.findByText('Dit bestand is beschadigd')).toBeVisible()
  expect(screen.getByText(/^Haal het terug uit een kopie/)).toBeVisible()
  await user.keyboard('{ArrowRight}')
  expect(await screen.findByRole('img', { name: 'Heel' })).toBeVisible()
})
