import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { DossierPage } from '../../../src/features/dossier/dossier-page.tsx'
import { noteCopyOutside } from '../../../src/services/copies/copy-notes.ts'
import { logExperience } from '../../../src/services/log-experience.ts'
import type { Services } from '../../../src/services/services.ts'
import { createTestServices, renderScreen, testNow } from '../../support/render-screen.tsx'
import { renderApp } from '../../support/render-app.tsx'

const yes = () => Promise.resolve(true)
const nowhereElse = 'Je dossier staat alleen op dit apparaat'

async function open(change: Partial<Services> = {}) {
  const services = createTestServices(change)
  await logExperience(services, { rec: 'stage', values: { title: 'Stage' } })
  return renderScreen(<DossierPage />, { services })
}

test('on an own device that keeps it, the dossier is said to be only here', async () => {
  await open({ isDataKept: yes })
  expect(await screen.findByText(nowhereElse)).toBeVisible()
  expect(screen.getByText('Er staat 1 ervaring in.')).toBeVisible()
  expect(screen.getByText('De browser bewaart het ook als dit apparaat vol is.')).toBeVisible()
  expect(screen.queryByText(/gedeeld apparaat/)).not.toBeInTheDocument()
  expect(screen.queryByRole('link', { name: 'Zo blijft het staan' })).not.toBeInTheDocument()
})

test('where the browser may drop it, it says so and where to ask', async () => {
  await open({ isDataKept: () => Promise.resolve(false) })
  expect(
    await screen.findByText('De browser mag het wissen als dit apparaat vol is.'),
  ).toBeVisible()
  expect(screen.getByRole('link', { name: 'Zo blijft het staan' })).toHaveAttribute(
    'href',
    '#/instellingen',
  )
})

test('on a shared device others can see it, also when the browser keeps it', async () => {
  const services = createTestServices({ isDataKept: yes })
  services.device.write({ ownership: 'shared' })
  await renderScreen(<DossierPage />, { services })
  expect(await screen.findByText(/Dit is een gedeeld apparaat/)).toBeVisible()
  expect(screen.getByText('Er staat nog geen ervaring in.')).toBeVisible()
  expect(screen.queryByText(/De browser bewaart het/)).not.toBeInTheDocument()
})

test('it says which copy holds everything, and what is new since', async () => {
  const { services, store } = await open()
  const here = await store.readLog()
  if (!here.ok) throw new Error(here.error.type)
  const note = {
    at: testNow,
    kind: 'shared',
    name: 'Dossier Sam',
    where: 'mail aan mezelf',
  } as const
  await noteCopyOutside(services, note, here.value)
  await logExperience(services, { rec: 'later', values: { title: 'Later' } })
  expect(await screen.findByText('Je kopie is bijna bij')).toBeVisible()
  expect(screen.getByText(/“Dossier Sam”, vandaag 12:00/)).toBeVisible()
  expect(screen.getByText('Jij schreef erbij: mail aan mezelf.')).toBeVisible()
  expect(screen.getByText(/Er is 1 ding nieuw/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Maak een nieuwe kopie' })).toHaveAttribute(
    'href',
    '#/kopie',
  )
})

test('the example is never said to be kept here', async () => {
  await open({ isExample: true, isDataKept: yes })
  expect(
    await screen.findByText('Dit is een voorbeeld. Het staat apart van jouw dossier.'),
  ).toBeVisible()
  expect(screen.queryByText(nowhereElse)).not.toBeInTheDocument()
})

test('it leads to what school asks, the bin and the settings', async () => {
  await open()
  for (const [name, href] of [
    ['Wat vraagt je school?', '#/dossier/school'],
    ['Prullenbak', '#/dossier/prullenbak'],
    ['Instellingen', '#/instellingen'],
  ] as const) {
    expect(screen.getByRole('link', { name })).toHaveAttribute('href', href)
  }
})

test('once the browser promises to keep it, the card says so at the next look', async () => {
  const { user, session, device } = await renderApp()
  device.write({ ownership: 'own' })
  await session.start({})
  await user.click(await screen.findByRole('link', { name: 'Dossier' }))
  expect(await screen.findByText(/De browser mag het wissen/)).toBeVisible()
  await user.click(screen.getByRole('link', { name: 'Vandaag' }))
  const state = session.state()
  if (state.phase !== 'open') throw new Error('not open')
  await logExperience(state.services, { rec: 'stage', values: { title: 'Stage' } })
  await user.click(screen.getByRole('link', { name: 'Dossier' }))
  expect(await screen.findByText(/De browser bewaart het ook/)).toBeVisible()
})

test('a dossier that cannot be read says what to do, and nothing of typed text', async () => {
  await renderScreen(<DossierPage />, {
    around: (store) => ({
      ...store,
      readRecords: () => Promise.resolve({ ok: false, error: { type: 'ConnectionLost' } }),
    }),
  })
  expect(await screen.findByText(/Wacht even en probeer het opnieuw/)).toBeVisible()
  expect(screen.queryByText(/Je tekst staat nog/)).not.toBeInTheDocument()
})
