import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { competencies, competencyById, competencyName } from '../../src/content/competencies.ts'
import { phaseFor } from '../../src/content/phases.ts'
import {
  isTermSet,
  terms,
  termSetForLevel,
  termSets,
  termTexts,
} from '../../src/content/term-sets.ts'
import { textIn } from '../../src/content/text.ts'
import { levels } from '../../src/domain/records/period.ts'
import { competencySchema, termTextsSchema, textSchema } from './schemas.ts'

test('every competency is sound, and their strands are 1, 2, 3 ... in order', () => {
  z.parse(z.array(competencySchema), competencies)
  expect(competencies.map(({ strand }) => strand)).toEqual(competencies.map((_, at) => at + 1))
  for (const value of ['id', 'icon'] as const) {
    expect(new Set(competencies.map((c) => c[value])).size).toBe(competencies.length)
  }
})

test('names follow the school', () => {
  expect(competencyName('capacities', 'vmbo', 'nl')).toBe('Kwaliteitenreflectie')
  expect(competencyName('capacities', 'mbo', 'nl')).toBe('Capaciteitenreflectie')
  expect(competencyName('capacities', 'pro', 'nl')).toBe('Kwaliteitsreflectie')
  expect(competencyName('networking', 'student', 'en-GB')).toBe('Start talking')
})

test('a competency of a later version shows its id as words', () => {
  expect(competencyById('selfPresentation')).toBeUndefined()
  expect(competencyName('selfPresentation', 'vmbo', 'nl')).toBe('Self presentation')
  expect(competencyName('x-own_skill', 'mbo', 'nl')).toBe('X own skill')
})

test('every term set has every term in both languages', () => {
  const ids = Object.keys(termTexts.vmbo)
  for (const termSet of termSets) {
    z.parse(z.record(z.string(), textSchema), termTexts[termSet])
    expect(Object.keys(termTexts[termSet])).toEqual(ids)
    expect(Object.keys(terms(termSet, 'nl'))).toEqual(ids)
  }
  expect(terms('mbo', 'nl')).toMatchObject({ internship: 'bpv', schoolPlan: 'OER' })
  expect(terms('vmbo', 'en').internship).toBe('internship')
  expect(z.safeParse(termTextsSchema, { vmbo: { nl: 'a', en: 'b' } }).success).toBe(false)
})

test('the level decides words and phase', () => {
  expect(levels.map((level) => [level, termSetForLevel(level), phaseFor(level, 1)])).toEqual([
    ['pro', 'pro', 'vmboLower'],
    ['vso', 'pro', 'vmboLower'],
    ['isk', 'student', 'vmboLower'],
    ['vmbo-bb', 'vmbo', 'vmboLower'],
    ['vmbo-kb', 'vmbo', 'vmboLower'],
    ['vmbo-gl', 'vmbo', 'vmboLower'],
    ['vmbo-tl', 'vmbo', 'vmboLower'],
    ['mbo-1', 'mbo', 'mbo'],
    ['mbo-2', 'mbo', 'mbo'],
    ['mbo-3', 'mbo', 'mbo'],
    ['mbo-4', 'mbo', 'mbo'],
  ])
  expect(termSetForLevel(undefined)).toBe('student')
  expect(phaseFor('vmbo-kb', 2)).toBe('vmboLower')
  expect(phaseFor('vmbo-kb', 3)).toBe('vmboUpper')
  expect(phaseFor('vmbo-kb', undefined)).toBe('vmboUpper')
  expect(phaseFor(undefined, undefined)).toBe('vmboUpper')
  expect(phaseFor('isk', 4)).toBe('vmboLower')
})

test('a term set from elsewhere is recognised or not', () => {
  expect(isTermSet('pro')).toBe(true)
  expect(isTermSet('havo')).toBe(false)
  expect(isTermSet(undefined)).toBe(false)
})

test('English is for English only', () => {
  const text = { nl: 'ja', en: 'yes' }
  const shown = ['en', 'en-GB', 'EN', 'nl', 'de', 'enx', ''].map((l) => textIn(text, l))
  expect(shown).toEqual(['yes', 'yes', 'yes', 'ja', 'ja', 'ja', 'ja'])
})
