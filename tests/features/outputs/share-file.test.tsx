import { screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { CvPage } from '../../../src/features/outputs/cv-page.tsx'
import { OutputsPage } from '../../../src/features/outputs/outputs-page.tsx'
import { renderScreen } from '../../support/render-screen.tsx'
import { withRecords } from '../../support/stored.ts'

afterEach(() => vi.unstubAllGlobals())

/** A device that shares files of `types` only (tables and calendars), as `share` says. */
function deviceThatShares(share: (data: ShareData) => Promise<void>, types = 'text/'): ShareData[] {
  const given: ShareData[] = []
  const canShare = ({ files = [] }: ShareData) => files.every(({ type }) => type.startsWith(types))
  const sharing = {
    canShare,
    share: (data: ShareData) => {
      given.push(data)
      return share(data)
    },
  }
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), sharing))
  return given
}

async function made(name: string) {
  const services = await withRecords({ e1: ['experience', { title: 'Bakkerij' }] })
  const { user } = await renderScreen(<OutputsPage />, { services })
  await user.click(await screen.findByRole('button', { name: `Maak: ${name}` }))
  expect(await screen.findByText(/^Kijk bij je downloads/)).toBeVisible()
  return { user, share: screen.queryByRole('button', { name: 'Deel dit bestand' }) }
}

test('a file that was made goes into the share sheet whole, and the person looks where it is', async () => {
  const given = deviceThatShares(() => Promise.resolve())
  const { user, share } = await made('Tabel')
  if (share === null) throw new Error('it cannot be shared')
  await user.click(share)
  expect(await screen.findByText(/^Kijk in de app die je koos/)).toBeVisible()
  const [file] = given[0]?.files ?? []
  expect(file?.name).toMatch(/^ervaringen .*\.csv$/)
  expect(await file?.text()).toContain('Bakkerij')
})

test('closing the share sheet says nothing; one that fails says what to do', async () => {
  const refusals = ['AbortError', 'NotAllowedError']
  deviceThatShares(() => Promise.reject(new DOMException('no', refusals.shift())))
  const { user, share } = await made('Tabel')
  if (share === null) throw new Error('it cannot be shared')
  await user.click(share)
  expect(screen.queryByText(/Delen lukt hier niet/)).not.toBeInTheDocument()
  await user.click(share)
  expect(await screen.findByText(/Delen lukt hier niet. Download het bestand/)).toBeVisible()
})

test('what the device does not share has no such button', async () => {
  deviceThatShares(() => Promise.resolve())
  expect((await made('Alles als gegevens')).share).toBeNull()
})

test('a CV for other programs is shared as it was downloaded, until it is changed', async () => {
  const given = deviceThatShares(() => Promise.resolve(), 'application/json')
  const services = await withRecords({ e1: ['experience', { title: 'Bakkerij' }] })
  const { user } = await renderScreen(<CvPage />, { services })
  const share = () => screen.queryByRole('button', { name: 'Deel dit bestand' })
  await user.type(await screen.findByRole('textbox', { name: /^Je naam/ }), 'Sam')
  await user.click(screen.getByText('Voor andere programma’s'))
  expect(share()).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Download als JSON Resume' }))
  await user.click(await screen.findByRole('button', { name: 'Deel dit bestand' }))
  const [file] = given[0]?.files ?? []
  expect(file?.name).toMatch(/^cv .*\.json$/)
  expect(JSON.parse((await file?.text()) ?? '')).toMatchObject({ basics: { name: 'Sam' } })
  await user.type(screen.getByRole('textbox', { name: /^Je naam/ }), 'my')
  expect(share()).toBeNull()
})
