import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shorten } from '../../src/lib/shorten.ts'

test('a text that fits stays as it is', () => {
  expect(shorten('Koffie gezet', 12)).toBe('Koffie gezet')
})

test('a longer text ends after a whole word', () => {
  expect(shorten('Koffie gezet en gepraat', 16)).toBe('Koffie gezet en…')
  expect(shorten('Koffie gezet en gepraat', 15)).toBe('Koffie gezet…')
})

test('one very long word is cut, between two characters', () => {
  expect(shorten('aaaaaaaaaa', 5)).toBe('aaaa…')
  expect(shorten('aaa🙂aaaaa', 5)).toBe('aaa…')
})

test('it always fits and is always well formed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 40 }), (text, limit) => {
      const short = shorten(text, limit)
      expect(short.length).toBeLessThanOrEqual(limit)
      expect(short).toBe(short.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/g, ''))
    }),
  )
})
