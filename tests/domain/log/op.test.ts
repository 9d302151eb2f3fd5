import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSoundJson } from '../../../src/lib/json.ts'
import { logOf } from '../../../src/domain/log/log.ts'
import { mergeLogs } from '../../../src/domain/log/merge.ts'
import { chooseTwin, isErasure, isOp } from '../../../src/domain/log/op.ts'
import { viewRecord } from '../../../src/domain/log/view.ts'
import { holds } from '../../support/law.ts'
import { erasureWith, opWith } from '../../support/ops.ts'

const sound = opWith({ id: 'a' })
const wrongName = [undefined, null, '', 7, {}, [], 'x'.repeat(201), 'half \ud83d']
const wrongCount = [undefined, null, -1, 0.5, NaN, Infinity, 2 ** 53, '1', [1]]

/** The same object with one key changed, or left out. */
function changed(base: object, key: string, value: unknown): unknown {
  const entries = Object.entries(base).filter(([name]) => name !== key)
  return Object.fromEntries(value === undefined ? entries : [...entries, [key, value]])
}

test('an operation with any wrong name is refused', () => {
  for (const key of ['id', 'dossier', 'writer', 'rec', 'kind', 'field']) {
    for (const value of wrongName) expect(isOp(changed(sound, key, value))).toBe(false)
  }
})

test('an operation with a clock or version that is no count is refused', () => {
  for (const value of wrongCount) {
    expect(isOp(changed(sound, 'v', value))).toBe(false)
    expect(isOp({ ...sound, hlc: { t: value, c: 0 } })).toBe(false)
    expect(isOp({ ...sound, hlc: { t: 0, c: value } })).toBe(false)
    expect(isOp(changed(sound, 'hlc', value))).toBe(false)
  }
})

test('an operation whose prev is no list of names, or whose thinned is not true, is refused', () => {
  for (const value of [undefined, null, 'a', {}, [''], [1], [null], ['a', 'x'.repeat(201)]]) {
    expect(isOp(changed(sound, 'prev', value))).toBe(false)
  }
  for (const value of [false, null, 1, 'true'])
    expect(isOp({ ...sound, thinned: value })).toBe(false)
  expect(isOp(changed(sound, 'value', undefined))).toBe(false)
})

test('an operation of a later version is welcome, with keys, kinds and clocks of year 9999', () => {
  const later = { ...sound, v: 99, kind: 'x', 'x-new': [{}], hlc: { t: 253_402_300_799_999, c: 1 } }
  expect(isOp(later)).toBe(true)
  expect(isOp({ ...sound, thinned: true, value: null })).toBe(true)
})

test('an erasure with a wrong part is refused', () => {
  const erasure = erasureWith({ seen: ['a'] })
  expect(isErasure({ ...erasure, 'x-new': 1 })).toBe(true)
  for (const value of wrongName) {
    expect(isErasure(changed(erasure, 'rec', value))).toBe(false)
    expect(isErasure(changed(erasure, 'writer', value))).toBe(false)
    expect(isErasure({ ...erasure, seen: [value] })).toBe(false)
  }
  for (const value of wrongCount) expect(isErasure(changed(erasure, 'at', value))).toBe(false)
  for (const value of [undefined, null, 'a', {}]) {
    expect(isErasure(changed(erasure, 'seen', value))).toBe(false)
  }
})

test('keys that could touch a prototype are refused at any depth, in any part', () => {
  for (const key of ['__proto__', 'constructor', 'prototype']) {
    for (const text of [`{"${key}":1}`, `[[{"a":{"${key}":{}}}]]`]) {
      const value = JSON.parse(text) as unknown
      expect(isSoundJson(value)).toBe(false)
      expect(isOp({ ...sound, value })).toBe(false)
      expect(isOp({ ...sound, 'x-new': value })).toBe(false)
      expect(isErasure({ ...erasureWith({}), 'x-new': value })).toBe(false)
    }
    const own = JSON.parse(`${JSON.stringify(sound).slice(0, -1)},"${key}":{"id":"b"}}`) as unknown
    expect(isOp(own)).toBe(false)
  }
})

test('anything at all is judged without throwing, and what passes can be merged and seen', () => {
  const anything = fc.anything({ withBigInt: true, withSparseArray: true, withNullPrototype: true })
  const almost = fc
    .tuple(fc.constantFrom(...Object.keys(sound), 'thinned', 'x'), anything)
    .map(([key, value]) => changed(sound, key, value))
  holds(fc.oneof(anything, fc.jsonValue(), almost), (value) => {
    expect(typeof isErasure(value)).toBe('boolean')
    if (!isOp(value)) return
    const { log } = mergeLogs(logOf([sound]), logOf([value]))
    expect(viewRecord([...log.ops.values()])).toBeDefined()
  })
})

test('a thinned operation never wins from a full one, whichever comes first', () => {
  const full = opWith({ id: 'a', value: '' })
  const thin = opWith({ id: 'a', value: null, thinned: true })
  expect(chooseTwin(full, thin)).toBe(full)
  expect(chooseTwin(thin, full)).toBe(full)
})
