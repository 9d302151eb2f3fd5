import { expect, test } from 'vitest'
import { phases } from '../../src/content/phases.ts'
import { promptsFor } from '../../src/content/talks/prompts/prompts.ts'
import { isPersonRole, roleName } from '../../src/content/talks/roles.ts'
import { talkTypeById, talkTypeTexts } from '../../src/content/talks/talk-types.ts'
import { termSets } from '../../src/content/term-sets.ts'
import { personRoles } from '../../src/domain/records/people.ts'
import { talkParts, talkTypes } from '../../src/domain/records/talk.ts'
import { lintText, lintTexts } from '../support/text-lint.ts'

const sets = phases.map((phase) => promptsFor(phase, 'career'))

test('every part of a talk has at least four questions in every phase', () => {
  for (const set of sets) {
    expect(Object.keys(set)).toEqual([...talkParts])
    for (const part of talkParts) expect(set[part].length).toBeGreaterThanOrEqual(4)
  }
})

test('a short talk has its own, fewer questions, the same in every phase', () => {
  const short = phases.map((phase) => promptsFor(phase, 'short'))
  expect(new Set(short).size).toBe(1)
  for (const part of talkParts) expect(short[0]?.[part].length).toBeLessThan(4)
})

test('questions have an id of their own that names phase and part, and words of their own', () => {
  const all = [...sets, promptsFor('mbo', 'short')].flatMap((set) =>
    talkParts.flatMap((part) => set[part].map((prompt) => ({ ...prompt, part }))),
  )
  const ids = all.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const { id, part } of all) expect(id.split('.')[1]).toBe(part)
  for (const set of sets) {
    const words = talkParts.flatMap((part) => set[part].map(({ nl }) => nl))
    expect(words.filter((text, at) => words.indexOf(text) !== at)).toEqual([])
  }
})

test('questions and sorts of talk are short, whole and without words of judging', () => {
  const options = { maxWords: 12, sentence: true }
  expect(lintTexts([...sets, promptsFor('mbo', 'short')], 'prompts', options)).toEqual([])
  const help = talkTypeTexts.map((type) => ({ help: type.help }))
  expect(lintTexts(help, 'types', options)).toEqual([])
  expect(lintTexts(talkTypeTexts, 'types', { maxWords: 12 })).toEqual([])
})

test('every sort of talk has words; one of a later version is a career talk', () => {
  expect(talkTypeTexts.map(({ id }) => id)).toEqual([...talkTypes])
  expect(talkTypeById('podcast').id).toBe('career')
  expect(talkTypeById(undefined).id).toBe('career')
  for (const { roles } of talkTypeTexts) expect(roles.every(isPersonRole)).toBe(true)
})

test('every role has words in every school; a mentor is called as the school does', () => {
  for (const termSet of termSets) {
    for (const language of ['nl', 'en'] as const) {
      const names = personRoles.map((role) => roleName(role, termSet, language))
      expect(names.flatMap((name) => lintText(name, language))).toEqual([])
    }
  }
  expect(roleName('mentor', 'mbo', 'nl')).toBe('slb’er')
  expect(roleName('mentor', 'vmbo', 'nl')).toBe('mentor')
  expect(roleName('zangcoach', 'vmbo', 'nl')).toBe('zangcoach')
})
