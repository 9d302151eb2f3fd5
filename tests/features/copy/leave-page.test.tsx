import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { logExperience } from '../../../src/services/log-experience.ts'
import { createTestSession, renderApp } from '../../support/render-app.tsx'

const button = (name: string) => screen.findByRole('button', { name })
const heading = (name: string) => screen.findByRole('heading', { level: 1, name })

/** A device of school with a dossier that somebody began. */
async function begun() {
  const given = createTestSession()
  given.device.write({ ownership: 'shared' })
  await given.session.start({ firstName: 'Sam' })
  const state = given.session.state()
  if (state.phase !== 'open') throw new Error(state.phase)
  await logExperience(state.services, { rec: 'stage', values: { title: 'Stage bij de bakker' } })
  return { ...given, services: state.services }
}

test('"Klaar" makes a copy, erases everything after it arrived, and says where it is', async () => {
  const given = await begun()
  const { user, shelf } = await renderApp(given)
  await user.click(await screen.findByRole('link', { name: 'Klaar' }))
  await heading('Klaar op dit apparaat')
  await user.click(await screen.findByRole('radio', { name: 'Iedereen die het bestand heeft' }))
  await user.click(await button('Maak de kopie'))
  await user.click(await button('Zet hem bij je downloads'))
  await user.click(await button('Ja, hij staat er'))
  await heading('Wis je dossier nu van dit apparaat')
  expect(shelf.own()).toBeDefined()
  await user.click(await button('Wis dit apparaat'))
  await heading('Dit apparaat is leeg')
  expect(screen.getByText(/Dossier Sam 2027-05-12/)).toBeVisible()
  expect(shelf.own()).toBeUndefined()
  await user.click(await button('Terug naar het begin'))
  await heading('Jouw dossier gaat met je mee')
})

test('what was written after the copy is never erased', async () => {
  const given = await begun()
  const { user, shelf, services } = { ...(await renderApp(given, '#/kopie/klaar')), ...given }
  await user.click(await screen.findByRole('radio', { name: 'Iedereen die het bestand heeft' }))
  await user.click(await button('Maak de kopie'))
  await user.click(await button('Zet hem bij je downloads'))
  await user.click(await button('Ja, hij staat er'))
  await logExperience(services, { rec: 'later', values: { title: 'In een ander tabblad' } })
  await user.click(await button('Wis dit apparaat'))
  expect(await screen.findByText(/Er is nog iets veranderd/)).toBeVisible()
  expect(shelf.own()).toBeDefined()
})

test('typing that was not saved is told before it would be lost', async () => {
  const given = await begun()
  await given.services.store.writeDraft({ key: 'experience/x', value: { title: 'half' }, at: 1 })
  await renderApp(given, '#/kopie/klaar')
  expect(await screen.findByText('Je was nog aan het typen')).toBeVisible()
})

test('left without "Klaar", it is offered back; nothing shows before it is claimed', async () => {
  const given = await begun()
  given.inHand.write(false)
  const { user } = await renderApp(given)
  await heading('Er staat nog een dossier op dit apparaat')
  expect(document.body).not.toHaveTextContent(/Sam|bakker/)
  await user.click(await button('Dit is mijn dossier'))
  await heading('Dag Sam')
})

test('the same tab loaded again goes on without a question', async () => {
  const given = await begun()
  await renderApp(given)
  await heading('Dag Sam')
})

test('somebody else may erase it, after a second thought', async () => {
  const given = await begun()
  given.inHand.write(false)
  const { user, shelf } = await renderApp(given)
  await user.click(await button('Dit is niet van mij'))
  await user.click(await button('Wis het van dit apparaat'))
  expect(shelf.own()).toBeDefined()
  await user.click(await button('Ja, wis het'))
  await heading('Jouw dossier gaat met je mee')
  expect(shelf.own()).toBeUndefined()
})
