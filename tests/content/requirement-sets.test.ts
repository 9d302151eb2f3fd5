import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { competencyById } from '../../src/content/competencies.ts'
import { experienceKinds } from '../../src/content/experience-kinds.ts'
import {
  requirementSetFor,
  requirementSets,
} from '../../src/content/requirement-sets/requirement-sets.ts'
import { requirementSetSchema } from '../../src/domain/requirement-set.ts'
import { experienceParts } from '../../src/domain/records/experience.ts'

test.each(requirementSets)('$id is sound and names only what exists', (set) => {
  expect(z.parse(requirementSetSchema, set)).toEqual(set)
  const rules = [...set.perExperience, ...set.wholeDossier]
  expect(rules.length).toBeGreaterThan(0)
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
  for (const rule of set.wholeDossier) {
    if ('competencies' in rule)
      for (const id of rule.competencies ?? []) expect(competencyById(id), id).toBeDefined()
    if ('types' in rule)
      for (const type of rule.types ?? [])
        expect(experienceKinds.map(({ id }) => id)).toContain(type)
  }
})

test('no two sets have the same id', () => {
  expect(new Set(requirementSets.map(({ id }) => id)).size).toBe(requirementSets.length)
})

test('C2 asks the four parts of the law and what follows', () => {
  const rules = requirementSetFor('vmbo-kb')?.perExperience ?? []
  expect(rules.flatMap((rule) => (rule.rule === 'part' ? [rule.part] : []))).toEqual(
    experienceParts,
  )
  expect(rules.map(({ rule }) => rule)).toContain('step')
})

test('each level has the set of its law, and an unknown level is asked nothing', () => {
  const named = (level: string | undefined) => requirementSetFor(level)?.id
  expect(['vmbo-bb', 'vmbo-kb', 'vmbo-gl', 'vmbo-tl'].map(named)).toEqual([
    'vmboC2',
    'vmboC2',
    'vmboC2',
    'vmboTl',
  ])
  expect(['mbo-1', 'mbo-4', 'pro'].map(named)).toEqual(['mboOer', 'mboOer', 'proIop'])
  expect(['vso', 'isk', 'havo', undefined].map(named)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})
