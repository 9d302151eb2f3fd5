import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { StatementPage } from '../../../src/features/talk/statement-page.tsx'
import { createTestServices, renderScreen } from '../../support/render-screen.tsx'

test('a statement that was left half said is there again, until it was given', async () => {
  const services = createTestServices()
  const first = await renderScreen(<StatementPage />, { services })
  await first.user.type(await screen.findByRole('textbox', { name: /^Naam/ }), 'Mevrouw Bos')
  first.unmount()
  const { user } = await renderScreen(<StatementPage />, { services })
  expect(await screen.findByText(/Hier is wat je eerder typte/)).toBeVisible()
  expect(screen.getByRole('textbox', { name: /^Naam/ })).toHaveValue('Mevrouw Bos')
  await user.click(screen.getByRole('button', { name: 'Bewaar de verklaring' }))
  await waitFor(async () => {
    expect(await services.store.readDrafts()).toEqual({ ok: true, value: [] })
  })
  expect(window.location.hash).toBe('#/dossier/school')
})
