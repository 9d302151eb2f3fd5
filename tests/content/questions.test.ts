import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { competencies } from '../../src/content/competencies.ts'
import { phases } from '../../src/content/phases.ts'
import { closingQuestions } from '../../src/content/questions/closing.ts'
import { questionSetFor } from '../../src/content/questions/question-sets.ts'
import { starrQuestions } from '../../src/content/questions/starr.ts'
import { questionSchema, questionSetSchema, starrQuestionSchema } from './schemas.ts'

const places = competencies.flatMap(({ id }) => phases.map((phase) => ({ id, phase })))

test.each(places)('$id in $phase has at least five own questions', ({ id, phase }) => {
  const set = z.parse(questionSetSchema, questionSetFor(id, phase))
  expect(set).toMatchObject({ id: `${phase}.${id}`, competency: id, phase })
  expect(set.questions.length).toBeGreaterThanOrEqual(5)
  for (const question of set.questions) {
    expect(question.id.startsWith(`${phase}.${id}.`), question.id).toBe(true)
    expect(question.hint, question.id).toBeDefined()
  }
})

test('no two questions have the same id, or the same words within a phase', () => {
  const all = places.flatMap(({ id, phase }) => questionSetFor(id, phase)?.questions ?? [])
  const ids = [...all, ...starrQuestions, ...Object.values(closingQuestions)].map(({ id }) => id)
  expect(ids).toHaveLength(new Set(ids).size)
  for (const language of ['nl', 'en'] as const) {
    const words = all.map((q) => `${q.id.split('.')[0] ?? ''}: ${q[language]}`)
    expect(words.filter((text, at) => words.indexOf(text) !== at)).toEqual([])
  }
})

test('STARR has one question for each of its five letters, in order', () => {
  const starr = z.parse(z.array(starrQuestionSchema), starrQuestions)
  expect(starr.map(({ letter }) => letter).join('')).toBe('STARR')
  for (const { letter, name } of starr) expect(name.nl.startsWith(letter)).toBe(true)
})

test('a look-back closes with a step, a day and a person', () => {
  expect(Object.keys(closingQuestions)).toEqual(['step', 'due', 'person'])
  for (const question of Object.values(closingQuestions)) z.parse(questionSchema, question)
})

test('a competency of a later version has no questions, also one with an odd name', () => {
  expect(questionSetFor('selfPresentation', 'mbo')).toBeUndefined()
  expect(questionSetFor('constructor', 'mbo')).toBeUndefined()
})
