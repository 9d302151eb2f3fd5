import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSoundJson, type Json } from '../../../src/lib/json.ts'
import { isErasure, isOp } from '../../../src/domain/log/op.ts'
import { fieldOf, viewRecord } from '../../../src/domain/log/view.ts'
import {
  eraseRecord,
  schemaVersion,
  writeBin,
  writeRecord,
  type Pen,
} from '../../../src/domain/log/write.ts'
import { scripts } from '../../support/histories.ts'
import { holds, seededRandom } from '../../support/law.ts'
import { play } from '../../support/play.ts'

const edit = { rec: 'rec-1', kind: 'experience' }
const pen: Pen = {
  dossier: 'dossier-1',
  writer: 'phone',
  hlc: { t: 0, c: 0 },
  now: Date.UTC(2026, 8, 1),
  random: seededRandom(5),
}

function nested(depth: number): Json {
  let value: Json = 'bottom'
  for (let i = 0; i < depth; i++) value = i % 2 === 0 ? [value] : { in: value }
  return value
}

test('one operation a changed field, each later than the one before, naming who, where and what', () => {
  const { ops, hlc } = writeRecord(pen, [], { ...edit, values: { title: 'Stage', hours: 8 } })
  const at = pen.now
  const always = { dossier: 'dossier-1', writer: 'phone', ...edit, prev: [], v: schemaVersion }
  expect(ops).toEqual([
    {
      ...always,
      id: expect.any(String) as string,
      field: 'title',
      value: 'Stage',
      hlc: { t: at, c: 0 },
    },
    { ...always, id: expect.any(String) as string, field: 'hours', value: 8, hlc: { t: at, c: 1 } },
  ])
  expect(hlc).toEqual({ t: at, c: 1 })
})

test('clearing a field that was never filled writes nothing; clearing a filled one writes null', () => {
  const none = writeRecord(pen, [], { ...edit, values: { title: null } })
  expect(none).toEqual({ ops: [], hlc: pen.hlc })
  const { ops } = writeRecord(pen, [], { ...edit, values: { title: 'x' } })
  const cleared = writeRecord(pen, ops, { ...edit, values: { title: null } })
  expect(cleared.ops.map(({ value }) => value)).toEqual([null])
})

test('the order of keys in a value is no change', () => {
  const { ops } = writeRecord(pen, [], { ...edit, values: { a: { x: 1, y: [2] } } })
  expect(writeRecord(pen, ops, { ...edit, values: { a: { y: [2], x: 1 } } }).ops).toEqual([])
})

test('an emoji that was cut in two is stored as a sign that every device can read', () => {
  const values = { title: 'mooi \ud83d', answer: { text: ['\ude00!'] } }
  const { ops } = writeRecord(pen, [], { ...edit, values })
  expect(ops.map(({ value }) => value)).toEqual(['mooi \ufffd', { text: ['\ufffd!'] }])
  expect(ops.every(isOp)).toBe(true)
})

test('a value that other devices would refuse is a bug of the caller, told at once', () => {
  const bad: unknown[] = [NaN, Infinity, undefined, { __proto__: null, constructor: 1 }]
  for (const value of [...bad, nested(33)]) {
    const values = { title: value as Json }
    expect(() => writeRecord(pen, [], { ...edit, values })).toThrow()
  }
  const values = { ['x'.repeat(201)]: 'too long a name' }
  expect(() => writeRecord(pen, [], { ...edit, values })).toThrow(TypeError)
})

test('a value of 32 levels is written, and read as an operation', () => {
  const [op] = writeRecord(pen, [], { ...edit, values: { title: nested(32) } }).ops
  expect(isOp(JSON.parse(JSON.stringify(op)))).toBe(true)
})

test('every sound value that is written is accepted everywhere and seen again', () => {
  const values = fc.jsonValue({ maxDepth: 6 }).filter((value) => isSoundJson(value))
  const nows = fc.oneof(fc.integer(), fc.double({ min: -1e15, max: 1e15, noNaN: true }))
  holds(fc.tuple(values, nows), ([value, now]) => {
    const { ops } = writeRecord({ ...pen, now }, [], { ...edit, values: { title: value } })
    expect(ops.every((op) => isOp(JSON.parse(JSON.stringify(op))))).toBe(true)
    const view = viewRecord(ops)
    if (value !== null) expect(view && fieldOf(view, 'title')?.value).toEqual(value)
    expect(isErasure(eraseRecord({ ...pen, now }, ops, 'rec-1'))).toBe(true)
    expect(writeBin({ ...pen, now }, ops, true).ops.every(isOp)).toBe(true)
  })
})

test('in every history, all that is written is accepted by every device', () => {
  holds(scripts({ without: ['tamper'] }), (script) => {
    const { writes, devices } = play(script)
    for (const { op } of writes) expect(isOp(op)).toBe(true)
    for (const { log } of devices) expect([...log.erasures.values()].every(isErasure)).toBe(true)
    expect(new Set(writes.map(({ op }) => op.id)).size).toBe(writes.length)
  })
})
