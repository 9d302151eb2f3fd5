import { screen, waitFor } from '@testing-library/react'
import { Route, Switch } from 'wouter'
import { beforeEach, expect, test } from 'vitest'
import { shareKind } from '../../../src/domain/records/share.ts'
import { readRecord } from '../../../src/domain/records/record-kind.ts'
import { TransferScreens } from '../../../src/features/transfer/transfer-screens.tsx'
import { places } from '../../../src/services/places.ts'
import { transferPlaces } from '../../../src/services/moving/transfer-places.ts'
import { renderScreen, type RenderOptions } from '../../support/render-screen.tsx'
import { withRecords, type Given } from '../../support/stored.ts'

// Today is Wednesday 12 May 2027.
const given: Given = {
  school: ['period', { school: 'Het Anker', level: 'vmbo-kb', start: '2025-08-01' }],
  stage: ['experience', { title: 'Stage bij De Linde', date: '2027-03-02', goal: 'Kijken' }],
  fair: ['experience', { title: 'Open dag Zorg', date: '2026-11-20' }],
  quarrel: ['experience', { title: 'Ruzie op stage', story: 'Ik was boos.', private: true }],
  doubt: ['reflection', { experience: 'quarrel', 'answers.q': { question: 'Wat?', text: 'Diep' } }],
  step: ['step', { what: 'Bel de opleiding', due: '2027-06-01' }],
  job: ['experience', { title: 'Bijbaan', date: '2026-09-01' }],
}

let services: Awaited<ReturnType<typeof withRecords>>
beforeEach(async () => {
  services = await withRecords(given)
})

const open = (at: string, options: RenderOptions = { services }) =>
  renderScreen(
    <Switch>
      <Route path="/overstap/*?" component={TransferScreens} />
    </Switch>,
    { at, ...options },
  )
const button = (name: string | RegExp) => screen.findByRole('button', { name })
const heading = (name: string) => screen.findByRole('heading', { level: 1, name })

test('a student leaves: what is open, what goes, what stays, together, and a file that is good', async () => {
  const { user, store } = await open(transferPlaces.leave)
  await heading('Wat is nog open?')
  expect(screen.getByRole('link', { name: 'Bel de opleiding' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Open dag Zorg' })).toBeVisible()
  await user.click(await button('Verder'))

  await heading('Wat gaat er mee?')
  expect(screen.getByText('3 ervaringen')).toBeVisible()
  await user.click(screen.getByText('Het Anker: 3 van 3'))
  await user.click(screen.getByRole('checkbox', { name: 'Open dag Zorg' }))
  expect(screen.getByText('Het Anker: 2 van 3')).toBeVisible()
  expect(screen.getByText('2 ervaringen')).toBeVisible()
  await user.click(await button('Verder'))

  await heading('Alleen voor jou')
  expect(screen.getByText('Ik was boos.')).toBeVisible()
  expect(screen.getByText('Dit gaat dan ook mee: 1 keer teruggekeken.')).toBeVisible()
  await user.click(screen.getByRole('radio', { name: 'Nee, het blijft bij mij' }))
  await user.click(await button('Verder'))

  await heading('Kijk samen')
  await user.click(screen.getByRole('radio', { name: 'Ja, ik ben jonger dan 16' }))
  expect(screen.queryByText(/Ruzie/)).not.toBeInTheDocument()
  await user.type(screen.getByLabelText(/^Wie keek mee/), 'Mama')
  await user.click(await button('We hebben samen gekeken'))

  await heading('Maak het bestand')
  expect(screen.queryByText('Hier is nog niet samen naar gekeken')).not.toBeInTheDocument()
  await user.type(screen.getByLabelText(/^Naar welke school/), 'Aventus')
  await user.click(screen.getByRole('radio', { name: 'Iedereen die het bestand heeft' }))
  await user.click(await button('Maak het bestand'))
  await heading('Het bestand voor je nieuwe school is goed')
  await user.click(await button(/downloads/))
  await user.click(await button('Ja, het staat er'))
  await heading('Je dossier is klaar voor de overstap')
  expect(screen.getByText(/Het staat in je downloads/)).toBeVisible()

  expect((await services.copies()).handed).toMatchObject([
    { kind: 'downloaded', file: { name: 'Dossier 2027-05-12.loopbaandossier' } },
  ])
  const shares = await store.readRecords({ by: 'kind', kind: shareKind.kind })
  if (!shares.ok) throw new Error(shares.error.type)
  expect(shares.value.map((view) => readRecord(shareKind, view))).toMatchObject([
    {
      ...{ type: 'transfer', name: 'Aventus', lookedAlong: 'Mama', date: '2027-05-12' },
      ...{ sealed: 'open', records: ['job', 'stage'] },
    },
  ])
  const drafts = await store.readDrafts()
  expect(drafts.ok && drafts.value).toEqual([])
})

test('one can stop, and goes on where one was with what one chose', async () => {
  const first = await open(transferPlaces.leaveStep('along'))
  await first.user.click(await screen.findByText('Het Anker: 3 van 3'))
  await first.user.click(screen.getByRole('checkbox', { name: 'Open dag Zorg' }))
  await first.user.click(await button('Verder'))
  await heading('Alleen voor jou')
  first.unmount()
  await waitFor(async () => {
    const drafts = await services.store.readDrafts()
    expect(drafts.ok && drafts.value).toHaveLength(1)
  })
  const { user } = await open(places.transfer)
  await user.click(await screen.findByRole('link', { name: 'Ga verder waar je was' }))
  await heading('Alleen voor jou')
  await user.click(await button('Mee'))
  expect(await screen.findByText('Het Anker: 2 van 3')).toBeVisible()
})

test('nobody is asked about private things twice, and what was let go goes along', async () => {
  const { user } = await open(transferPlaces.leaveStep('alone'))
  await user.click(await screen.findByRole('radio', { name: 'Ja, het gaat mee' }))
  await user.click(await button('Verder'))
  await heading('Kijk samen')
  await user.click(await button('Mee'))
  expect(await screen.findByText('4 ervaringen')).toBeVisible()
  expect(screen.getByText('1 keer teruggekeken')).toBeVisible()
})

test('the file says that nobody looked along yet, until the student is old enough or they did', async () => {
  const { user } = await open(transferPlaces.leaveStep('file'))
  expect(await screen.findByText('Hier is nog niet samen naar gekeken')).toBeVisible()
  await user.click(screen.getByRole('link', { name: 'Kijk samen' }))
  await user.click(await screen.findByRole('radio', { name: 'Nee, ik ben 16 of ouder' }))
  await user.click(await button('Verder'))
  await heading('Maak het bestand')
  expect(screen.queryByText('Hier is nog niet samen naar gekeken')).not.toBeInTheDocument()
})
