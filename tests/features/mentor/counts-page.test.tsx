import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { must } from '../../storage/store-world.ts'
import { packetOf } from '../../support/packets.ts'
import { renderDesk } from '../../support/render-desk.tsx'

/** Six students of 3A, five of 3B and two of 4C; each did an internship, those of 3A also a step. */
const classes = ['3A', '3A', '3A', '3A', '3A', '3A', '3B', '3B', '3B', '3B', '3B', '4C', '4C']

async function openCounts() {
  const packets = classes.map((group, n) =>
    packetOf(
      [
        { rec: 'e1', kind: 'experience', values: { type: 'internship', title: 'Stage' } },
        ...(group === '3A'
          ? [{ rec: 's1', kind: 'step', values: { what: 'Bel', state: 'done' } }]
          : []),
      ],
      { dossier: `dossier-${n}`, share: `share-${n}`, owner: `Leerling ${n}` },
    ),
  )
  const { desk } = await renderDesk(packets)
  for (const [n, group] of classes.entries()) {
    await must(desk.store.editStudent(`dossier-${n}`, { group }))
  }
  window.location.hash = '#/mentor/aantallen'
  return screen.findByRole('table', { name: 'Aantallen' })
}

const rowOf = (table: HTMLElement, name: string) =>
  within(within(table).getByRole('rowheader', { name }).closest('tr') ?? table)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent)

test('classes stand side by side, after everybody together', async () => {
  const table = await openCounts()
  const columns = within(table).getAllByRole('columnheader')
  expect(columns.map(({ textContent }) => textContent)).toEqual([
    ...['Wat er geteld is', 'Samen', '3A', '3B'],
  ])
  expect(rowOf(table, 'Leerlingen')).toEqual(['11', '6', '5'])
  expect(rowOf(table, 'Stappen gedaan')).toEqual(['6', '6', '0'])
  expect(rowOf(table, 'Stage')).toEqual(['11', '6', '5'])
})

test('a class of two is not in the table, and nobody can count it back', async () => {
  const table = await openCounts()
  expect(within(table).queryByText('4C')).not.toBeInTheDocument()
  expect(rowOf(table, 'Leerlingen')[0]).toBe('11')
  expect(screen.getByText('Groepen met minder dan 5 leerlingen tellen niet mee.')).toBeVisible()
})
