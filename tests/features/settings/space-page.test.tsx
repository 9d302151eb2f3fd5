import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { SettingsPage } from '../../../src/features/settings/settings-page.tsx'
import { SpacePage } from '../../../src/features/settings/space-page.tsx'
import { saveRecord } from '../../../src/services/save-record.ts'
import { createTestServices, renderScreen, testNow } from '../../support/render-screen.tsx'

const day = 24 * 60 * 60 * 1000

async function filled() {
  const services = createTestServices()
  services.clock.moveTo(testNow - day)
  const { files } = await services.evidence()
  const keep = async (size: number) => {
    const kept = await files.keep(new Blob([new Uint8Array(size).fill(size % 251)]))
    return kept.ok ? kept.value.file : ''
  }
  await keep(40_000)
  const film = { type: 'video', title: 'De keuken', file: await keep(2_400_000) }
  const paper = { type: 'document', title: 'Verslag', file: await keep(52_000) }
  await saveRecord(services, { rec: 'film', kind: 'evidence', values: film })
  await saveRecord(services, { rec: 'paper', kind: 'evidence', values: paper })
  services.clock.moveTo(testNow)
  return services
}

test('shows what takes space in plain words, with the way to the largest', async () => {
  await renderScreen(<SpacePage />, { services: await filled() })
  expect(await screen.findByText('Samen 2,5 MB op dit apparaat')).toBeVisible()
  const shares = screen.getByRole('region', { name: 'Samen 2,5 MB op dit apparaat' })
  expect(
    within(shares)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'Stem en film1 stuk2,4 MB',
    'Documenten en bestanden1 stuk52 kB',
    expect.stringMatching(/40 kB$/),
  ])
  const largest = within(screen.getByRole('region', { name: 'Wat de meeste plek gebruikt' }))
  expect(largest.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
    'De keuken',
    'Verslag',
  ])
  expect(largest.getByText('Film · 2,4 MB')).toBeVisible()
  expect(largest.getByRole('link', { name: 'Verslag' })).toHaveAttribute('href', '#/bewijs/paper')
})

test('what belongs to nothing goes by itself, or at one press', async () => {
  const { user, services } = await renderScreen(<SpacePage />, { services: await filled() })
  expect(await screen.findByText(/^1 bestand van 40 kB hoort nergens meer bij/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Nu opruimen' }))
  expect(await screen.findByText('Opgeruimd: 40 kB is weer vrij.')).toBeVisible()
  expect(await screen.findByText('Hier is niets om op te ruimen.')).toBeVisible()
  const { files } = await services.evidence()
  const listed = await files.list()
  expect(listed.ok && listed.value).toHaveLength(2)
})

test('an empty dossier says so', async () => {
  await renderScreen(<SpacePage />)
  expect(await screen.findByText('Hier staan nog geen foto’s of bestanden')).toBeVisible()
})

test('the settings lead to it and fetch no evidence', async () => {
  const services = createTestServices()
  const evidence = () => Promise.reject(new Error('fetched'))
  await renderScreen(<SettingsPage />, { services: { ...services, evidence } })
  const link = await screen.findByRole('link', { name: 'Bekijk wat plek gebruikt' })
  expect(link).toHaveAttribute('href', '#/instellingen/ruimte')
})
