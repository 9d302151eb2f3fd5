import { expect, test } from 'vitest'
import { competencies } from '../../src/content/competencies.ts'
import { motiveGroups } from '../../src/content/motives.ts'
import { qualityGroups } from '../../src/content/qualities.ts'
import { wordsFor } from '../../src/content/word-offers.ts'

test('every competency offers groups that exist, none twice', () => {
  const known = {
    qualities: qualityGroups.map(({ id }) => id),
    motives: motiveGroups.map(({ id }) => id),
  }
  for (const { id } of competencies) {
    const offer = wordsFor(id)
    expect(offer, id).toBeDefined()
    if (!offer) continue
    expect(offer.groups.length).toBeGreaterThan(0)
    expect(known[offer.list]).toEqual(expect.arrayContaining([...offer.groups]))
    expect(new Set(offer.groups).size).toBe(offer.groups.length)
  }
})

test('"Wat kan ik?" offers all qualities and "Wat wil ik?" all motives', () => {
  expect(wordsFor('capacities')).toMatchObject({ list: 'qualities' })
  expect(wordsFor('capacities')?.groups).toHaveLength(qualityGroups.length)
  expect(wordsFor('motives')).toMatchObject({ list: 'motives' })
  expect(wordsFor('motives')?.groups).toHaveLength(motiveGroups.length)
})

test('an unknown competency offers nothing, also one with an odd name', () => {
  expect(wordsFor('selfCare')).toBeUndefined()
  expect(wordsFor('constructor')).toBeUndefined()
})
