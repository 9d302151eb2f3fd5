import { expect, test } from 'vitest'
import { passphraseWords } from '../../../src/content/passphrase-words.ts'
import {
  offerPassphrase,
  strengthOf,
  tidyPassphrase,
  toldPassphrase,
} from '../../../src/services/copies/passphrase.ts'

/** Numbers that look random and are the same each time. */
function createRandom(seed: number) {
  let state = seed
  return (length: number) =>
    Uint8Array.from({ length }, () => {
      state = (state * 1_664_525 + 1_013_904_223) >>> 0
      return state >>> 24
    })
}

test('four different words are offered, and others the next time', () => {
  const random = createRandom(7)
  const offers = Array.from({ length: 200 }, () => offerPassphrase(random))
  for (const offer of offers) {
    const words = offer.split(' ')
    expect(new Set(words).size).toBe(4)
    expect(words.every((word) => passphraseWords.includes(word))).toBe(true)
  }
  expect(new Set(offers).size).toBe(200)
})

test('words from the whole list come, the last ones too', () => {
  const random = createRandom(11)
  const seen = new Set(
    Array.from({ length: 4000 }, () => offerPassphrase(random))
      .join(' ')
      .split(' '),
  )
  expect(seen.size).toBeGreaterThan(passphraseWords.length * 0.99)
  expect(seen.has(passphraseWords.at(-1) ?? '')).toBe(true)
})

test('what is offered is called strong', () => {
  const random = createRandom(3)
  for (let n = 0; n < 500; n++) expect(strengthOf(offerPassphrase(random))).toBe('strong')
})

test.each([
  ['', 'short'],
  ['fiets', 'short'],
  ['        x', 'short'],
  ['wachtwoord123', 'weak'],
  ['Welkom2027!', 'weak'],
  ['aaaaaaaaaaaaaaaa', 'weak'],
  ['qwertyqwerty', 'weak'],
  ['fietsenmaker', 'fair'],
  ['fiets molen boek', 'fair'],
  ['Mijn hond heet geen Bello!', 'strong'],
] as const)('"%s" is called %s', (text, strength) => {
  expect(strengthOf(text)).toBe(strength)
})

test('spaces around and between do not make another passphrase', () => {
  expect(tidyPassphrase('  fiets   molen\tboek ')).toBe('fiets molen boek')
})

test('words that were told may begin with a capital; a passphrase of somebody’s own may not', () => {
  const [first = '', second = ''] = passphraseWords
  const typed = `${first[0]?.toUpperCase()}${first.slice(1)}  ${second} `
  expect(toldPassphrase(typed)).toBe(`${first} ${second}`)
  expect(toldPassphrase(' Mijn hond heet  Bello')).toBe('Mijn hond heet Bello')
})
