import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { EvidenceCellPage } from '../../../src/features/evidence/evidence-cell-page.tsx'
import { EvidenceMatrixPage } from '../../../src/features/evidence/evidence-matrix-page.tsx'
import { renderScreen } from '../../support/render-screen.tsx'
import { withRecords } from '../../support/stored.ts'
import { countObjectUrls } from './given.ts'

const link = (title: string, values: object = {}) =>
  [
    'evidence',
    { type: 'link', title, url: 'https://example.org', date: '2027-05-01', ...values },
  ] as const

const given = () =>
  withRecords({
    school: ['period', { level: 'vmbo-kb', start: '2025-08-20' }],
    stage: ['experience', { title: 'Stage', 'competencies/workExploration': true }],
    one: link('Eigen', { 'competencies/workExploration': true }),
    two: link('Door de stage', { 'experiences/stage': true }),
    old: link('Vorig jaar', { date: '2026-02-01', 'competencies/later': true }),
    loose: link('Los', { date: null }),
  })

test('is a table that names its rows, its columns and what each cell holds', async () => {
  await renderScreen(<EvidenceMatrixPage />, { services: await given() })
  const table = await screen.findByRole('table', { name: /^Hoeveel bewijs je hebt/ })
  const columns = within(table).getAllByRole('columnheader')
  expect(columns.map(({ textContent }) => textContent)).toEqual([
    'Competentie',
    '2026-2027',
    '2025-2026',
    'Zonder dag',
  ])
  const row = (name: string) =>
    within(within(table).getByRole('rowheader', { name }).closest('tr') ?? table)
  const cell = row('Werkexploratie').getByRole('link')
  expect(cell).toHaveAccessibleName('2 bewijzen bij Werkexploratie in 2026-2027')
  expect(cell).toHaveAttribute('href', '#/bewijs/overzicht/workExploration/2026')
  expect(row('Netwerken').getAllByRole('cell', { name: 'nog niets' })).toHaveLength(3)
  expect(row('Later').getByRole('link')).toHaveAccessibleName('1 bewijs bij Later in 2025-2026')
  expect(row('Nog nergens bij').getByRole('link')).toHaveAttribute('href', '#/bewijs/overzicht/-/-')
  expect(screen.getByRole('region', { name: 'Tabel met bewijs, schuif opzij' })).toHaveAttribute(
    'tabindex',
    '0',
  )
})

test('a cell leads to its pieces', async () => {
  countObjectUrls()
  await renderScreen(<EvidenceCellPage competency="workExploration" year="2026" />, {
    services: await given(),
  })
  expect(await screen.findByRole('heading', { level: 1, name: 'Werkexploratie' })).toBeVisible()
  expect(await screen.findByRole('link', { name: 'Eigen' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Door de stage' })).toBeVisible()
  expect(screen.queryByRole('link', { name: 'Vorig jaar' })).not.toBeInTheDocument()
})

test('what hangs nowhere, without a day, has its cell too', async () => {
  await renderScreen(<EvidenceCellPage competency="-" year="-" />, { services: await given() })
  expect(await screen.findByRole('link', { name: 'Los' })).toBeVisible()
})

test('an address of nothing says that there is nothing, and the way back', async () => {
  await renderScreen(<EvidenceCellPage competency="motives" year="1999" />, {
    services: await given(),
  })
  expect(await screen.findByText('Hier is nog niets')).toBeVisible()
  expect(screen.getAllByRole('link', { name: 'Bewijs per vraag' })).toHaveLength(2)
})

test('without evidence it is no empty table but a first step', async () => {
  await renderScreen(<EvidenceMatrixPage />)
  expect(await screen.findByText('Hier komt je bewijs')).toBeVisible()
  expect(screen.queryByRole('table')).not.toBeInTheDocument()
})
