import { screen } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { DossierParts } from '../../../src/dossier-file/write-dossier-file.ts'
import { logOf } from '../../../src/domain/log/log.ts'
import { ownerRecordId } from '../../../src/domain/records/owner.ts'
import { bytesOf, fileOf, sourceOf } from '../../dossier-file/parts.ts'
import { opWith } from '../../support/ops.ts'
import { createTestSession, renderApp } from '../../support/render-app.tsx'

const dossier = 'dossier-of-noor'
const log = logOf([
  opWith({
    id: 'name',
    dossier,
    rec: ownerRecordId(dossier),
    kind: 'owner',
    field: 'firstName',
    value: 'Noor',
  }),
  opWith({ id: 'title', dossier, value: 'Stage bij de bakker' }),
])

async function give(user: UserEvent, given: Partial<DossierParts> = {}, part = 1): Promise<void> {
  const bytes = await bytesOf(await fileOf({ dossier, log, ...given }))
  const file = new File([bytes.slice(0, Math.floor(bytes.length * part))], 'Dossier Noor.zip')
  await user.upload(await screen.findByLabelText('Kies een bestand'), file)
}

const press = async (user: UserEvent, name: string) =>
  user.click(await screen.findByRole('button', { name }))
const seeHeading = (name: string) => screen.findByRole('heading', { level: 1, name })

test('a dossier that went missing comes back from a file', async () => {
  const given = createTestSession()
  await given.session.start({ firstName: 'Noor' })
  given.shelf.lose()
  const { user } = await renderApp(given)
  await user.click(await screen.findByRole('link', { name: 'Open je kopie' }))
  await give(user)
  await seeHeading('Dossier van Noor')
  await press(user, 'Zet het op dit apparaat')
  await seeHeading('Het staat nu op dit apparaat')
  expect(given.shelf.own()?.dossier).toBe(dossier)
  await user.click(screen.getByRole('link', { name: 'Ga naar Vandaag' }))
  await seeHeading('Dag Noor')
})

test('another dossier takes the place of the one that is here only after a question', async () => {
  const given = createTestSession()
  await given.session.start({ firstName: 'Sam' })
  const before = given.shelf.own()?.dossier
  const { user } = await renderApp(given, '#/openen')
  await give(user)
  await seeHeading('Dit is een ander dossier')
  expect(screen.getByRole('link', { name: 'Maak eerst een kopie' })).toHaveAttribute(
    'href',
    '#/kopie',
  )
  await press(user, 'Wissel van dossier')
  await press(user, 'Annuleer')
  expect(given.shelf.own()?.dossier).toBe(before)
  await press(user, 'Wissel van dossier')
  await press(user, 'Ja, wissel')
  await seeHeading('Het staat nu op dit apparaat')
  expect(given.shelf.own()?.dossier).toBe(dossier)
})

test('in the example nothing of another dossier is opened; an own one may be behind it', async () => {
  const given = createTestSession()
  await given.session.openExample()
  const { user } = await renderApp(given, '#/openen')
  await give(user)
  await seeHeading('Dit is een ander dossier')
  expect(screen.queryByRole('button', { name: 'Wissel van dossier' })).toBeNull()
  await press(user, 'Ga uit het voorbeeld')
  // The file waited; here is no dossier now, so it can become the one.
  await seeHeading('Dossier van Noor')
})

test('what is whole of a file that was cut off is shown, and taken only when asked for', async () => {
  const photo = { ...sourceOf(new Uint8Array(5000).fill(7)), media: 'image/jpeg' }
  const { user, shelf } = await renderApp(createTestSession(), '#/openen')
  await give(user, { attachments: [photo] }, 0.8)
  await seeHeading('Dit bestand is niet compleet')
  await press(user, 'Kijk wat nog heel is')
  await seeHeading('Dossier van Noor')
  expect(screen.getByText('Dit is wat nog heel is')).toBeVisible()
  expect(shelf.own()).toBeUndefined()
  await press(user, 'Zet het op dit apparaat')
  await seeHeading('Het staat nu op dit apparaat')
})

test('a device that is full says so; nothing is left of the file', async () => {
  const given = createTestSession((store) => ({
    ...store,
    merge: () => Promise.resolve({ ok: false, error: { type: 'DiskFull' } }),
  }))
  const { user } = await renderApp(given, '#/openen')
  await give(user)
  await press(user, 'Zet het op dit apparaat')
  await seeHeading('Je apparaat is vol')
  expect(given.shelf.own()).toBeUndefined()
  await press(user, 'Kies een ander bestand')
  await seeHeading('Open een bestand')
})
