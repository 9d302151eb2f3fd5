import { expect, test } from 'vitest'
import { passphraseWords } from '../../src/content/passphrase-words.ts'
import {
  checkWordsOf,
  decodeKeyCard,
  encodeKeyCard,
  keyRecordId,
} from '../../src/dossier-file/key-card.ts'

const card = {
  name: 'Mw. De Wit: “mentor” 🎓',
  role: 'mentor',
  signKey: `${'ab_-'.repeat(10)}abA`,
  recipient: `age1${'q'.repeat(58)}`,
}

test('a card comes back as it was, also when it was broken into lines', () => {
  const text = encodeKeyCard(card)
  expect(decodeKeyCard(text)).toEqual(card)
  expect(decodeKeyCard((text.match(/.{1,16}/gu) ?? []).join('\n '))).toEqual(card)
  const { name, signKey, recipient } = card
  const noRole = { name, signKey, recipient }
  expect(decodeKeyCard(encodeKeyCard(noRole))).toEqual(noRole)
})

test.each([
  ['nothing', ''],
  ['another text', 'https://example.org'],
  ['no name', encodeKeyCard({ ...card, name: '' })],
  ['a key that is too short', encodeKeyCard({ ...card, signKey: 'abc' })],
  ['a key with a second spelling', encodeKeyCard({ ...card, signKey: `${'ab_-'.repeat(10)}abB` })],
  ['another sort of recipient', encodeKeyCard({ ...card, recipient: 'ssh-ed25519' })],
  ['more than it should have', `${encodeKeyCard(card)}:x`],
  ['a broken name', `${encodeKeyCard(card).split(':').slice(0, 3).join(':')}:%E0%A4%A`],
])('%s is no card', (_, text) => {
  expect(decodeKeyCard(text)).toBeUndefined()
})

test('the four words change with the key, the recipient and the name', () => {
  const words = (change: object) => checkWordsOf({ ...card, ...change }, passphraseWords).join(' ')
  const all = [
    words({}),
    words({ signKey: `${'ab_-'.repeat(10)}abE` }),
    words({ recipient: `age1${'q'.repeat(57)}p` }),
    words({ name: 'Mw. De Wit' }),
  ]
  expect(new Set(all).size).toBe(4)
  expect(words({})).toBe(all[0])
  expect(words({}).split(' ').filter(Boolean)).toHaveLength(4)
})

test('two devices that learn the same key write the same record', () => {
  expect(keyRecordId(card.signKey)).toMatch(/^key-[\da-f]{32}$/)
  expect(keyRecordId(card.signKey)).toBe(keyRecordId(card.signKey))
})
