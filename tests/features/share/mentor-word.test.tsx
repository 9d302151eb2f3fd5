import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { DossierPage } from '../../../src/features/dossier/dossier-page.tsx'
import { ShareScreens } from '../../../src/features/share/share-screens.tsx'
import { TalksPage } from '../../../src/features/talk/talks-page.tsx'
import { TransferScreens } from '../../../src/features/transfer/transfer-screens.tsx'
import { transferPlaces } from '../../../src/services/moving/transfer-places.ts'
import { sharePlaces } from '../../../src/services/packets/share-places.ts'
import { places } from '../../../src/services/places.ts'
import { renderScreen } from '../../support/render-screen.tsx'
import { withRecords } from '../../support/stored.ts'

const atMbo = ['period', { level: 'mbo-4', school: 'Noorderpoort', start: '2026-08-01' }] as const
const vmboBefore = ['period', { level: 'vmbo-kb', school: 'De Vest', start: '2022-08-01' }] as const
const proBefore = ['period', { level: 'pro', school: 'De Vest', start: '2022-08-01' }] as const

test.each([
  [<DossierPage />, places.dossier, /^Geef je slb’er een deel om te lezen\./],
  [<ShareScreens />, places.share, /Je slb’er kan hem lezen en antwoorden\.$/],
  [<ShareScreens />, sharePlaces.keys, /^Is je slb’er bij je\?/],
  [<ShareScreens />, sharePlaces.newKey, /^Je slb’er laat een code zien\./],
  [<ShareScreens />, sharePlaces.newKey, /^Je slb’er kan die tekst kopiëren\./],
  [<TalksPage />, places.talks, /Daarna praat je met je slb’er of iemand thuis\.$/],
])('who is at the mbo reads the word of the mbo: %#', async (page, at, sentence) => {
  await renderScreen(page, { services: await withRecords({ atMbo }), at })
  expect(await screen.findByText(sentence)).toBeVisible()
  expect(screen.queryByText(/mentor/i)).not.toBeInTheDocument()
})

test('text that is no key says whom to ask', async () => {
  const services = await withRecords({ atMbo })
  const { user } = await renderScreen(<ShareScreens />, { services, at: sharePlaces.newKey })
  await user.click(await screen.findByRole('button', { name: 'Gebruik deze tekst' }))
  expect(await screen.findByText(/Vraag je slb’er om de code/)).toBeVisible()
})

test('in English too, and at the vmbo a mentor is a mentor', async () => {
  const mbo = await withRecords({ atMbo })
  const first = await renderScreen(<DossierPage />, { services: mbo, language: 'en' })
  expect(await screen.findByText(/^Give your study coach a part to read\./)).toBeVisible()
  first.unmount()
  await renderScreen(<DossierPage />, { services: await withRecords({ vmboBefore }) })
  expect(await screen.findByText(/^Geef je mentor een deel om te lezen\./)).toBeVisible()
})

test('for whom a packet is has the words of the school as an example', async () => {
  const services = await withRecords({ atMbo, stage: ['experience', { title: 'De Linde' }] })
  const { user } = await renderScreen(<ShareScreens />, { services, at: sharePlaces.newPacket })
  await user.click(await screen.findByRole('checkbox', { name: 'De Linde' }))
  await user.click(await screen.findByRole('button', { name: 'Verder' }))
  expect(await screen.findByText('Zoals: slb’er, loopbaanadviseur, ouder.')).toBeVisible()
})

test.each([
  ['mentor', { atMbo, vmboBefore }],
  ['coach', { atMbo, proBefore }],
])('a letter goes to somebody of the old school: a %s', async (word, given) => {
  const services = await withRecords(given)
  await renderScreen(<TransferScreens />, { services, at: transferPlaces.letter })
  expect(await screen.findByText(`Bijvoorbeeld je oude ${word}.`)).toBeVisible()
})
