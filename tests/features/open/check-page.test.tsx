import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { CheckPage } from '../../../src/features/open/check-page.tsx'
import type { CopyError } from '../../../src/services/copies/copy-desk.ts'
import { places } from '../../../src/services/places.ts'
import { createTestServices, renderScreen } from '../../support/render-screen.tsx'

async function checkWith(error: CopyError) {
  const services = createTestServices()
  const copies = await services.copies()
  copies.failWith(error)
  const { user } = await renderScreen(<CheckPage />, { services, at: places.checkDossier })
  await user.click(screen.getByRole('button', { name: 'Controleer nu' }))
  return { user, copies, said: await screen.findByRole('alert') }
}

test.each<[CopyError, string, string]>([
  [
    { type: 'CopyPastLimit', size: 3e9 },
    'Je dossier past niet meer in één bestand',
    'Wis eerst een paar films voorgoed.',
  ],
  [
    { type: 'CopyTooLarge', size: 3e8 },
    'Je dossier is te groot voor deze browser',
    'Controleer het in Chrome, Edge of Safari.',
  ],
  [{ type: 'DiskFull' }, 'Er is te weinig ruimte voor de proef', 'Maak ruimte vrij'],
  [{ type: 'CopyDamaged', part: 'log' }, 'De controle lukte niet', 'Probeer het opnieuw.'],
])('a check that cannot be done says why and what to do: %o', async (error, title, advice) => {
  const { said } = await checkWith(error)
  expect(said).toHaveTextContent(title)
  expect(said).toHaveTextContent(advice)
})

test('past the limit of a file it leads to what takes up the most, and can be tried again', async () => {
  const { user, copies } = await checkWith({ type: 'CopyPastLimit', size: 3e9 })
  expect(screen.getByRole('link', { name: 'Bekijk wat plek gebruikt' })).toHaveAttribute(
    'href',
    places.space,
  )
  copies.failWith({ type: 'DiskFull' })
  await user.click(screen.getByRole('button', { name: 'Controleer nu' }))
  expect(await screen.findByText('Er is te weinig ruimte voor de proef')).toBeVisible()
  expect(screen.queryByText(/past niet meer/)).not.toBeInTheDocument()
})
