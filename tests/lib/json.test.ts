import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  canonicalJson,
  isSoundJson,
  maxJsonDepth,
  sameJson,
  wellFormedJson,
  type Json,
} from '../../src/lib/json.ts'

function nested(depth: number): unknown {
  let value: unknown = 1
  for (let i = 0; i < depth; i++) value = [value]
  return value
}

test('canonical text does not depend on the order of keys, and reads back as the same value', () => {
  expect(canonicalJson({ b: 1, a: [true, null, 'é'] })).toBe('{"a":[true,null,"é"],"b":1}')
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value)
      expect(canonicalJson(JSON.parse(text))).toBe(text)
    }),
  )
})

test('what is no JSON has no canonical text', () => {
  for (const value of [undefined, NaN, Infinity, () => 1]) {
    expect(() => canonicalJson(value)).toThrow()
  }
})

test('values are the same by content: key order and the sign of zero do not count', () => {
  expect(sameJson({ a: 1, b: [2] }, { b: [2], a: 1 })).toBe(true)
  expect(sameJson(0, -0)).toBe(true)
  expect(sameJson([1, 2], [2, 1])).toBe(false)
  expect(sameJson('1', 1)).toBe(false)
  expect(sameJson(null, false)).toBe(false)
})

test('32 levels are sound and 33 are not; a million or a cycle does no harm', () => {
  expect(isSoundJson(nested(maxJsonDepth))).toBe(true)
  expect(isSoundJson(nested(maxJsonDepth + 1))).toBe(false)
  expect(isSoundJson(nested(1_000_000))).toBe(false)
  const cycle: unknown[] = []
  cycle.push(cycle, cycle)
  expect(isSoundJson(cycle)).toBe(false)
})

test('what JSON cannot say is not sound', () => {
  for (const value of [NaN, Infinity, -Infinity, undefined, 1n, Symbol('s'), () => 1, '\ud800']) {
    expect(isSoundJson(value)).toBe(false)
    expect(isSoundJson([value])).toBe(false)
    expect(isSoundJson({ key: value })).toBe(false)
  }
  expect(isSoundJson({ '\udc00': 1 })).toBe(false)
  expect(isSoundJson(JSON.parse('{"__proto__":{"a":1}}'))).toBe(false)
  expect(isSoundJson(JSON.parse('1e400'))).toBe(false)
})

test('half characters are mended everywhere in a value, and nothing else changes', () => {
  expect(wellFormedJson({ 'k\ud83d': ['a\ude00', 1, null, true] })).toEqual({
    'k\ufffd': ['a\ufffd', 1, null, true],
  })
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(wellFormedJson(value as Json)).toEqual(value)
    }),
  )
})
