import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { SettingsPage } from '../../../src/features/settings/settings-page.tsx'
import { saveRecord } from '../../../src/services/save-record.ts'
import { renderScreen } from '../../support/render-screen.tsx'
import { storedOwner, withRecords } from '../../support/stored.ts'

const owner = 'owner-dossier-1'
const called = (firstName: string) => withRecords({ [owner]: ['owner', { firstName }] })
const field = () => screen.findByLabelText('Je voornaam')
const button = (name: string) => screen.findByRole('button', { name })
const inAnotherTab = (services: Awaited<ReturnType<typeof called>>, firstName: string) =>
  saveRecord(services, { rec: owner, kind: 'owner', values: { firstName } })

test('a name that another tab wrote while this one typed stays beside it, to choose from', async () => {
  const services = await called('Noor')
  const { user, store } = await renderScreen(<SettingsPage />, { services })
  await user.type(await field(), 'tje')
  await inAnotherTab(services, 'Noortje Smit')
  await user.click(await button('Bewaar je naam'))
  const choice = within(await screen.findByRole('region', { name: 'Je voornaam' }))
  expect(choice.getByText('Noortje')).toBeVisible()
  expect(choice.getByText('Noortje Smit')).toBeVisible()
  const [keep] = choice.getAllByRole('button', { name: 'Kies deze' })
  if (keep) await user.click(keep)
  await waitFor(async () => expect((await storedOwner(store))?.undecided).toEqual([]))
  expect(screen.queryByRole('region', { name: 'Je voornaam' })).not.toBeInTheDocument()
})

test('a name that another tab wrote before somebody types here is the one that is changed', async () => {
  const services = await called('Noor')
  const { user, store } = await renderScreen(<SettingsPage />, { services })
  expect(await field()).toHaveValue('Noor')
  await inAnotherTab(services, 'Nora')
  await waitFor(async () => expect(await field()).toHaveValue('Nora'))
  for (const more of ['h', ' B']) {
    await user.type(await field(), more)
    await user.click(await button('Bewaar je naam'))
    await screen.findByText('Bewaard op dit apparaat')
  }
  expect(await storedOwner(store)).toMatchObject({ firstName: 'Norah B', undecided: [] })
})
