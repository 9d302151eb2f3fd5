import { createElement, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { flushSync } from 'react-dom'
import { afterEach, expect, test } from 'vitest'
import '../../src/ui/base.css'
import { CountTable } from '../../src/ui/show/count-table.tsx'
import { MatrixTable } from '../../src/ui/show/matrix-table.tsx'

afterEach(() => {
  document.body.replaceChildren()
  delete document.documentElement.dataset['text']
})

const columns = ['Samen', '3A', '3B', '3C', '4A', '4B'].map((label) => ({ key: label, label }))
const names = [
  { key: 'project', label: 'Ondernemerschapsproject', icon: 'tools' },
  { key: 'home', label: 'Thuis of in de buurt', icon: 'house' },
] as const
const head = { caption: 'Aantallen', regionLabel: 'Aantallen', corner: 'Wat', columns }

const tables: readonly [string, ReactNode][] = [
  [
    'numbers',
    createElement(CountTable, {
      ...head,
      parts: [
        {
          key: 'all',
          title: 'Soorten ervaringen',
          rows: names.map((name) => ({ ...name, counts: columns.map(() => 'te weinig') })),
        },
      ],
    }),
  ],
  [
    'links',
    createElement(MatrixTable, {
      ...head,
      nothing: 'niets',
      rows: names.map((name) => ({
        ...name,
        cells: columns.map(({ key }) => ({ text: '4', label: `4 van ${key}`, href: '#' })),
      })),
    }),
  ],
]

/** The table in a box of so many px wide. */
function show(table: ReactNode, width: number) {
  const place = document.body.appendChild(document.createElement('div'))
  place.style.inlineSize = `${width}px`
  flushSync(() => createRoot(place).render(table))
  const box = place.querySelector('[role=region]')
  if (box === null) throw new Error('no box')
  return { box, names: [...box.querySelectorAll('th[scope=row]')] }
}

const left = (element: Element) => Math.round(element.getBoundingClientRect().left)
/** How far what is written in here sticks out of it, in px. */
function sticksOut(cell: Element): number {
  const range = document.createRange()
  range.selectNodeContents(cell)
  return Math.max(0, range.getBoundingClientRect().right - cell.getBoundingClientRect().right)
}

test.each(tables)('the names of %s stay in sight while they scroll, the page not', (_, table) => {
  const { box, names: shown } = show(table, 356)
  expect(box.scrollWidth).toBeGreaterThan(box.clientWidth)
  const before = shown.map(left)
  box.scrollLeft = 120
  expect(shown.map(left)).toEqual(before)
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth)
})

test.each(tables)('with the largest letters no long name of %s stands in its cells', (_, table) => {
  document.documentElement.dataset['text'] = 'larger'
  const { names: shown } = show(table, 286)
  expect(shown.map(sticksOut)).toEqual([0, 0])
})

test.each(tables)('beside a long name of %s its picture is as large as the others', (_, table) => {
  const { names: shown } = show(table, 700)
  const sizes = shown.map((name) => name.querySelector('svg')?.getBoundingClientRect().width)
  expect(sizes[0]).toBe(sizes[1])
  expect(sizes[0]).toBeGreaterThan(15)
})
