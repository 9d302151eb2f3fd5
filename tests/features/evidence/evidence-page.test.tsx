import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { EvidencePage } from '../../../src/features/evidence/evidence-page.tsx'
import { evidenceKind } from '../../../src/domain/records/evidence.ts'
import { readRecord } from '../../../src/domain/records/record-kind.ts'
import { binRecord } from '../../../src/services/remove-record.ts'
import { renderScreen, type TestServices } from '../../support/render-screen.tsx'
import { fullDisk, storedView } from '../../support/stored.ts'
import { addFile, countObjectUrls, withStage } from './given.ts'

const button = (name: string) => screen.getByRole('button', { name })

async function stored({ store }: Pick<TestServices, 'store'>, rec: string) {
  const view = await storedView(store, rec)
  return view && readRecord(evidenceKind, view)
}

test('who is in it, what is seen, and what it hangs under, are kept with the photo', async () => {
  countObjectUrls()
  const services = await withStage()
  const rec = await addFile(services, 'jpeg', 'a.jpg')
  const { user, store } = await renderScreen(<EvidencePage rec={rec} />, { services })
  await user.click(await screen.findByRole('radio', { name: 'Ja, gevraagd' }))
  await user.type(screen.getByLabelText(/^Wie zijn het/), 'Fatma')
  await user.type(screen.getByLabelText(/^Wat zie je/), 'Ik help bij het ontbijt')
  await user.click(screen.getByRole('checkbox', { name: /Wat kan ik/ }))
  await user.click(button('Haal weg bij De Linde'))
  await user.click(screen.getByRole('switch', { name: 'Privé' }))
  await user.click(button('Bewaar'))
  expect(await screen.findByText('Bewaard op dit apparaat')).toBeVisible()
  expect(await stored({ store }, rec)).toMatchObject({
    ...{ consent: 'agreed', people: 'Fatma', alt: 'Ik help bij het ontbijt', private: true },
    ...{ competencies: ['capacities'], experiences: [] },
  })
  await waitFor(() => expect(button('Bewaar')).toHaveFocus())
  expect(await store.readDrafts()).toEqual({ ok: true, value: [] })
})

test('typing that was not saved is there again', async () => {
  countObjectUrls()
  const services = await withStage()
  const rec = await addFile(services, 'jpeg', 'a.jpg')
  const first = await renderScreen(<EvidencePage rec={rec} />, { services })
  await first.user.type(await screen.findByLabelText(/^Wat zie je/), 'Een oven')
  first.unmount()
  await renderScreen(<EvidencePage rec={rec} />, { services })
  expect(await screen.findByLabelText(/^Wat zie je/)).toHaveValue('Een oven')
})

test('on a full disk the words stay on the screen', async () => {
  countObjectUrls()
  const services = await withStage()
  const rec = await addFile(services, 'jpeg', 'a.jpg')
  const { user } = await renderScreen(<EvidencePage rec={rec} />, { services, around: fullDisk })
  await user.type(await screen.findByLabelText(/^Wat zie je/), 'Een oven')
  await user.click(button('Bewaar'))
  expect(await screen.findByText('Je apparaat is vol')).toBeVisible()
  expect(screen.getByLabelText(/^Wat zie je/)).toHaveValue('Een oven')
})

test('a web page is never opened, only handed over as bytes', async () => {
  const alive = countObjectUrls()
  const services = await withStage()
  const rec = await addFile(services, 'html', 'pagina.html')
  const { user } = await renderScreen(<EvidencePage rec={rec} />, { services })
  expect(await screen.findByText(/De app opent dit bestand niet/)).toBeVisible()
  for (const url of alive) {
    expect(document.querySelector(`[src="${url}"], [href="${url}"]`)).toBeNull()
  }
  await user.click(button('Bewaar een kopie'))
  expect(services.savedBlobs).toMatchObject([{ name: 'pagina.html' }])
})

test('a PDF opens in a new window that knows nothing of this one', async () => {
  const alive = countObjectUrls()
  const services = await withStage()
  const rec = await addFile(services, 'pdf', 'verslag.pdf')
  await renderScreen(<EvidencePage rec={rec} />, { services })
  const link = await screen.findByRole('link', { name: 'Open in een nieuw venster' })
  expect(alive).toContain(link.getAttribute('href'))
  expect(link).toHaveAttribute('target', '_blank')
  expect(link).toHaveAttribute('rel', 'noopener')
})

test('a link of another program that is no address leads nowhere', async () => {
  countObjectUrls()
  const services = await withStage()
  const rec = await addFile(services, 'text', 'a.txt', {
    type: 'link',
    url: 'javascript:alert(1)',
  })
  await renderScreen(<EvidencePage rec={rec} />, { services })
  expect(await screen.findByText('javascript:alert(1)')).toBeVisible()
  for (const link of screen.getAllByRole('link')) {
    expect(link.getAttribute('href')).not.toMatch(/^javascript/)
  }
})

test('in the bin it can come back, or go for ever with its file', async () => {
  countObjectUrls()
  const services = await withStage()
  const rec = await addFile(services, 'jpeg', 'a.jpg', { title: 'De keuken' })
  await binRecord(services, rec, true)
  const { user } = await renderScreen(<EvidencePage rec={rec} />, { services, at: '#/bewijs/x' })
  expect(await screen.findByText('Dit ligt in de prullenbak')).toBeVisible()
  await user.click(button('Definitief wissen'))
  const dialog = screen.getByRole('dialog', { name: 'Definitief wissen?' })
  await user.click(within(dialog).getByRole('button', { name: 'Wis definitief' }))
  await waitFor(() => expect(window.location.hash).toBe('#/bewijs'))
  const { files } = await services.evidence()
  expect(await files.list()).toEqual({ ok: true, value: [] })
})

test('evidence that is not here points the way', async () => {
  await renderScreen(<EvidencePage rec="gone" />, { services: await withStage() })
  expect(await screen.findByRole('heading', { name: 'Dit bewijs is er niet' })).toBeVisible()
})
