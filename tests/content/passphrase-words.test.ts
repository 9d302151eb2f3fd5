import { expect, test } from 'vitest'
import { passphraseWords } from '../../src/content/passphrase-words.ts'

test('there are enough words that four of them are hard to guess', () => {
  expect(passphraseWords.length).toBeGreaterThanOrEqual(1024)
})

test('every word is easy to type and stands there once, in order', () => {
  expect(passphraseWords.filter((word) => !/^[a-z]{4,8}$/.test(word))).toEqual([])
  expect(passphraseWords).toEqual([...new Set(passphraseWords)].sort())
})

test('no word is a name or unkind', () => {
  const unwanted = [
    'anna',
    'daan',
    'emma',
    'lucas',
    'noor',
    'dood',
    'haat',
    'lelijk',
    'stom',
    'dom',
  ]
  expect(passphraseWords.filter((word) => unwanted.includes(word))).toEqual([])
})
