import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { recordKinds, retiredNames } from '../../src/domain/records/kinds.ts'
import { root } from '../tools/install.mjs'
import { schemaBreaks, storedNames, storedSchema, type StoredSchema } from './schema.ts'

const goldenPath = join(root, 'tests/golden/schema.json')
const current = storedSchema(recordKinds, retiredNames)
const readGolden = () => JSON.parse(readFileSync(goldenPath, 'utf8')) as StoredSchema

test('what is stored only ever grows', () => {
  expect(schemaBreaks(readGolden(), current)).toEqual([])
})

test('the golden schema knows all that is stored (UPDATE_SCHEMA=1 adds what is new)', () => {
  if (process.env['UPDATE_SCHEMA'] && schemaBreaks(readGolden(), current).length === 0) {
    writeFileSync(goldenPath, `${JSON.stringify(current, null, 2)}\n`)
  }
  expect(storedNames(readGolden()).sort()).toEqual(storedNames(current).sort())
  expect(readGolden()).toEqual(current)
})

describe('a break is seen', () => {
  const text = { type: 'string' }
  const step = { fields: { what: text }, sets: ['tags'], maps: { notes: text } }
  const talk = { fields: { date: text }, sets: [], maps: {} }
  const golden: StoredSchema = { kinds: { step, talk }, retired: ['step.why'] }

  test.each([
    ['a kind that disappears', { kinds: { step }, retired: golden.retired }],
    ['a field that disappears', { ...golden, kinds: { talk, step: { ...step, fields: {} } } }],
    [
      'a field that changes its type',
      { ...golden, kinds: { talk, step: { ...step, fields: { what: { type: 'number' } } } } },
    ],
    [
      'a field that becomes a set',
      { ...golden, kinds: { talk, step: { ...step, fields: {}, sets: ['tags', 'what'] } } },
    ],
    ['a set that disappears', { ...golden, kinds: { talk, step: { ...step, sets: [] } } }],
    [
      'a map that changes its type',
      { ...golden, kinds: { talk, step: { ...step, maps: { notes: { type: 'object' } } } } },
    ],
    [
      'a retired name that comes back',
      { ...golden, kinds: { talk, step: { ...step, sets: ['tags', 'why'] } } },
    ],
    ['a retired name that is forgotten', { ...golden, retired: [] }],
  ])('%s', (_name, next) => {
    expect(schemaBreaks(golden, next)).not.toEqual([])
  })

  const answers = (properties: Record<string, unknown>, required: string[]): StoredSchema => {
    const maps = { answers: { type: 'object', properties, required } }
    return { kinds: { look: { fields: {}, sets: [], maps } }, retired: [] }
  }

  test.each([
    ['that all must have', answers({ text, voice: text }, ['text', 'voice'])],
    ['that disappears', answers({}, [])],
    ['that changes its type', answers({ text: { type: 'number' } }, ['text'])],
  ])('a field in a map %s', (_name, next) => {
    expect(schemaBreaks(answers({ text }, ['text']), next)).not.toEqual([])
  })

  test('a field in a map that an entry can do without is growth', () => {
    const next = answers({ text, voice: text }, ['text'])
    expect(schemaBreaks(answers({ text }, ['text']), next)).toEqual([])
  })

  test('growth and retirement are no breaks', () => {
    const grown = { ...step, fields: { ...step.fields, due: { type: 'string' } } }
    expect(schemaBreaks(golden, { ...golden, kinds: { step: grown, talk } })).toEqual([])
    const retired = { kinds: { step }, retired: ['step.why', 'talk', 'talk.date'] }
    expect(schemaBreaks(golden, retired)).toEqual([])
  })
})
