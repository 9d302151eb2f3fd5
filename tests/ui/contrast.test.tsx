import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { contrast, distance, eyes } from './colour.ts'

const css = readFileSync('src/ui/tokens.css', 'utf8')

/** The custom properties of the block that opens with `selector`. */
function tokens(selector: string): Map<string, string> {
  const start = css.indexOf(`${selector} {`)
  if (start < 0) throw new Error(`no block ${selector}`)
  const block = css.slice(start, css.indexOf('}', start))
  return new Map(
    [...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  )
}

const light = tokens(':root')
const chosenDark = tokens(":root[data-theme='dark']")
const deviceDark = tokens(":root:not([data-theme='light'])")
const themes = [
  ['light', light],
  ['dark', new Map([...light, ...chosenDark])],
] as const

const strands = [1, 2, 3, 4, 5, 6, 7].map((number) => `strand-${number}`)
const grounds = ['paper', 'card', 'sunken']

/** Text on its ground: WCAG 1.4.3, 4.5:1. */
const textPairs = [
  ...['ink', 'soft', 'action-text', 'bad-text'].flatMap((text) => grounds.map((on) => [text, on])),
  ...['ink', 'action-text'].map((text) => [text, 'action-soft']),
  ...['good', 'warn', 'bad'].flatMap((tone) => [
    [`${tone}-text`, `${tone}-soft`],
    ['ink', `${tone}-soft`],
    [`${tone}-text`, 'card'],
  ]),
  ['on-action', 'action'],
  ['on-action', 'action-strong'],
  ['on-bad', 'bad'],
  ['paper', 'ink'],
  ...strands.flatMap((strand) => [
    [strand, 'card'],
    [strand, 'paper'],
    [strand, `${strand}-soft`],
    ['paper', strand],
  ]),
] as const

/** Borders of controls, drawings and focus: WCAG 1.4.11, 3:1. */
const drawnPairs = [
  ...['rim-strong', 'focus', 'action'].flatMap((line) => grounds.map((on) => [line, on])),
  ['good', 'card'],
  ['warn', 'card'],
] as const

function colour(theme: ReadonlyMap<string, string>, name: string): string {
  const value = theme.get(`--${name}`)
  if (value === undefined || !/^#[\da-f]{6}$/.test(value)) throw new Error(`--${name}: ${value}`)
  return value
}

test('the dark set for who chose it is the dark set for whose device asks', () => {
  expect(deviceDark).toEqual(chosenDark)
  expect(chosenDark.size).toBeGreaterThan(30)
})

for (const [name, theme] of themes) {
  const weak = (pairs: readonly (readonly string[])[], least: number) =>
    pairs.flatMap(([front = '', back = '']) => {
      const ratio = contrast(colour(theme, front), colour(theme, back))
      return ratio < least ? [`${front} on ${back}: ${ratio.toFixed(2)}`] : []
    })

  test(`${name}: every text can be read on its ground`, () => {
    expect(weak(textPairs, 4.5)).toEqual([])
  })

  test(`${name}: borders of controls and drawings can be seen`, () => {
    expect(weak(drawnPairs, 3)).toEqual([])
  })

  test.each(eyes)(`${name}: strands are told apart by %s eyes`, (eye) => {
    const alike = strands.flatMap((one, index) =>
      strands.slice(index + 1).flatMap((other) => {
        const apart = distance(colour(theme, one), colour(theme, other), eye)
        return apart < 6.5 ? [`${one} and ${other}: ${apart.toFixed(1)}`] : []
      }),
    )
    expect(alike).toEqual([])
  })
}
