import { expect, test } from 'vitest'
import type { Question } from '../../src/content/questions/question.ts'
import type { Reflection } from '../../src/domain/records/reflection.ts'
import { pickQuestions } from '../../src/services/pick-questions.ts'

const questions: Question[] = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, nl: id, en: id }))

function reflection(created: number, ids: readonly string[], binned = false): Reflection {
  const answers = Object.fromEntries(ids.map((id) => [id, { question: id, text: 'yes' }]))
  const lists = { qualities: [], motives: [], undecided: [], unreadable: [] }
  return { rec: `r${created}`, created, changed: created, binned, answers, ...lists }
}

const picked = (reflections: readonly Reflection[]) =>
  pickQuestions(questions, reflections).map(({ id }) => id)

test('without earlier answers the first three come, in their own order', () => {
  expect(picked([])).toEqual(['a', 'b', 'c'])
})

test('what was answered comes last, the longest ago first', () => {
  expect(picked([reflection(1, ['a', 'c'])])).toEqual(['b', 'd', 'e'])
  expect(picked([reflection(2, ['a', 'b', 'd']), reflection(1, ['c', 'a'])])).toEqual([
    ...['e', 'c'],
    'a',
  ])
})

test('a reflection in the bin does not count', () => {
  expect(picked([reflection(1, ['a'], true)])).toEqual(['a', 'b', 'c'])
})
