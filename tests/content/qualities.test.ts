import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { qualities, qualityById, qualityGroups } from '../../src/content/qualities.ts'
import { lintTexts } from '../support/text-lint.ts'
import { qualityEntrySchema } from './schemas.ts'

test('there are 64 qualities: eight groups of eight', () => {
  expect(qualities).toHaveLength(64)
  expect(qualityGroups.map((group) => group.qualities.length)).toEqual(Array(8).fill(8))
  expect(new Set(qualityGroups.map(({ id }) => id)).size).toBe(8)
})

test('each quality is whole and knows its group', () => {
  for (const { id: groupId, qualities: members } of qualityGroups) {
    for (const { group, ...entry } of members) {
      expect(group).toBe(groupId)
      z.parse(qualityEntrySchema, entry)
    }
  }
})

test('no two qualities share an id, a word or a meaning', () => {
  for (const key of ['id', 'word.nl', 'word.en', 'meaning.nl', 'meaning.en'] as const) {
    const [name, language] = key.split('.') as ['id' | 'word' | 'meaning', 'nl' | 'en']
    const values = qualities.map((each) => (name === 'id' ? each.id : each[name][language]))
    expect(
      values.filter((value, at) => values.indexOf(value) !== at),
      key,
    ).toEqual([])
  }
})

test('a quality is found by its id, and a word of the student is not', () => {
  expect(qualityById('helpful')?.word.nl).toBe('behulpzaam')
  expect(qualityById('own:stil')).toBeUndefined()
})

test('meanings and examples are one short sentence each', () => {
  const sentences = qualities.map(({ meaning, school, work }) => ({ meaning, school, work }))
  expect(lintTexts(sentences, 'qualities', { maxWords: 12, sentence: true })).toEqual([])
  for (const { meaning, school, work } of qualities) {
    for (const { nl } of [meaning, school, work]) expect(nl).toMatch(/^[A-Z][^.?]*\.$/)
  }
  for (const { meaning } of qualities) {
    expect(meaning.nl).toMatch(/^Je /)
    expect(meaning.en).toMatch(/^You(r)? /)
  }
})

test('words and group names are short and clean', () => {
  const words = {
    words: qualities.map(({ word }) => word),
    names: qualityGroups.map((g) => g.name),
  }
  expect(lintTexts(words, 'words', { maxWords: 4 })).toEqual([])
})
