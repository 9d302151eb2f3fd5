import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { motiveById, motiveGroups, motives } from '../../src/content/motives.ts'
import { lintTexts } from '../support/text-lint.ts'
import { motiveEntrySchema } from './schemas.ts'

test('there are 42 motives: seven groups of six', () => {
  expect(motives).toHaveLength(42)
  expect(motiveGroups.map((group) => group.motives.length)).toEqual(Array(7).fill(6))
  expect(new Set(motiveGroups.map(({ id }) => id)).size).toBe(7)
})

test('each motive is whole and knows its group', () => {
  for (const { id: groupId, motives: members } of motiveGroups) {
    for (const { group, ...entry } of members) {
      expect(group).toBe(groupId)
      z.parse(motiveEntrySchema, entry)
    }
  }
})

test('no two motives share an id, a word or a meaning', () => {
  for (const texts of [
    motives.map(({ id }) => id),
    motives.map(({ word }) => word.nl),
    motives.map(({ word }) => word.en),
    motives.map(({ meaning }) => meaning.nl),
    motives.map(({ meaning }) => meaning.en),
  ]) {
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([])
  }
})

test('a motive is found by its id, and a word of the student is not', () => {
  expect(motiveById('helpingPeople')?.word.nl).toBe('mensen helpen')
  expect(motiveById('own:zeilen')).toBeUndefined()
})

test('meanings are one short sentence and judge nobody', () => {
  const meanings = motives.map(({ meaning }) => meaning)
  expect(lintTexts(meanings, 'motives', { maxWords: 12, sentence: true })).toEqual([])
  for (const { nl, en } of meanings) {
    expect(nl).toMatch(/^Je [^.?]*\.$/)
    expect(en).toMatch(/^You [^.?]*\.$/)
    expect(nl).not.toMatch(/\b(goed is|fout|slecht|beter dan|normaal)\b/)
  }
})

test('words and group names are short and clean', () => {
  const words = { words: motives.map(({ word }) => word), names: motiveGroups.map((g) => g.name) }
  expect(lintTexts(words, 'words', { maxWords: 4 })).toEqual([])
})
