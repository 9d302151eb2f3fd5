import { act, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { createTestSession, renderApp } from '../support/render-app.tsx'

async function openAt(place: string) {
  const given = createTestSession()
  await given.session.start({})
  return renderApp(given, place)
}

const current = () =>
  within(screen.getByRole('navigation', { name: 'Hoofdmenu' }))
    .getAllByRole('link')
    .filter((link) => link.getAttribute('aria-current') === 'page')
    .map((link) => link.textContent)

test.each([
  ['#/', 'Vandaag', ['Vandaag']],
  ['#/lijn', 'Jouw lijn', ['Lijn']],
  ['#/stappen', 'Stappen', ['Stappen']],
  ['#/stappen/nieuw', 'Nieuwe stap', ['Stappen']],
  ['#/dossier', 'Dossier', ['Dossier']],
  ['#/dossier/prullenbak', 'Prullenbak', ['Dossier']],
  ['#/dossier/school', 'Wat vraagt je school?', ['Dossier']],
  ['#/bewijs', 'Bewijs', ['Dossier']],
  ['#/openen', 'Open een bestand', ['Dossier']],
  ['#/instellingen', 'Instellingen', ['Dossier']],
  ['#/nergens', 'Deze bladzijde is er niet', []],
])('%s opens "%s" and says where one is', async (place, title, here) => {
  await openAt(place)
  expect(await screen.findByRole('heading', { level: 1, name: title })).toBeVisible()
  expect(current()).toEqual(here)
})

test('the menu goes everywhere, and the skip button to the page', async () => {
  const { user } = await openAt('#/')
  await user.click(await screen.findByRole('link', { name: 'Lijn' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Jouw lijn' })).toHaveFocus()
  await user.click(screen.getByRole('button', { name: 'Ga naar de inhoud' }))
  expect(screen.getByRole('main')).toHaveFocus()
  expect(screen.getByRole('link', { name: 'Nieuwe ervaring' })).toHaveAttribute(
    'href',
    '#/ervaring/nieuw',
  )
})

test('what the device chose is on the page at once, and follows each change', async () => {
  const given = createTestSession()
  given.device.write({ theme: 'dark', text: 'large', spacing: 'wide' })
  const { device } = await renderApp(given)
  const page = document.documentElement
  expect(page).toHaveAttribute('lang', 'nl')
  expect(page.dataset).toMatchObject({ theme: 'dark', text: 'large', spacing: 'wide' })
  device.write({ theme: 'auto', text: 'normal', spacing: 'normal', language: 'en' })
  expect(page).not.toHaveAttribute('data-theme')
  expect(page.dataset).toMatchObject({ text: 'normal', spacing: 'normal' })
  expect(page).toHaveAttribute('lang', 'en')
  expect(await screen.findByRole('group', { name: 'Language' })).toBeVisible()
})

test('a dossier that came back from its spare says so once, on every screen until it is read', async () => {
  const given = createTestSession()
  await given.session.start({})
  given.shelf.loseToSpare()
  const { user, session } = await renderApp(given)
  expect(await screen.findByText('Je dossier was even weg')).toBeVisible()
  expect(screen.getByText('Het is teruggezet van de reservekopie op dit apparaat.')).toBeVisible()
  await user.click(screen.getByRole('link', { name: 'Stappen' }))
  await screen.findByRole('heading', { level: 1, name: 'Stappen' })
  await user.click(screen.getByRole('button', { name: 'Oké' }))
  expect(screen.queryByText('Je dossier was even weg')).not.toBeInTheDocument()
  await act(() => session.restart())
  await screen.findByRole('heading', { level: 1, name: 'Stappen' })
  expect(screen.queryByText('Je dossier was even weg')).not.toBeInTheDocument()
})
