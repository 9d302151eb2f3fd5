import { expect, test } from 'vitest'
import { requirementSets } from '../../src/content/requirement-sets/requirement-sets.ts'
import type { Talk } from '../../src/domain/records/talk.ts'
import type { DossierRule } from '../../src/domain/requirement-set.ts'
import { heldTalks, stateOfSet } from '../../src/domain/requirements.ts'

const today = '2027-05-12'

function talk(rec: string, change: Partial<Talk> = {}): Talk {
  return {
    ...{ rec, created: 0, changed: 0, binned: false, undecided: [], unreadable: [] },
    ...{ experiences: [], competencies: [], qualities: [], motives: [] },
    ...{ people: {}, agreed: {}, steps: {}, state: 'held', date: '2027-05-01' },
    ...change,
  }
}

const records = { experiences: [], reflections: [], steps: [], competencyIds: [] }

test('of a school year the talks that were held count, not those to come or in the bin', () => {
  const talks = [
    talk('early', { date: '2026-09-01' }),
    talk('last-year', { date: '2026-07-01' }),
    talk('to-come', { state: 'planned' }),
    talk('binned', { binned: true }),
    talk('late'),
  ]
  expect(heldTalks(talks, today).map(({ rec }) => rec)).toEqual(['late', 'early'])
  expect(heldTalks(talks).map(({ rec }) => rec)).toEqual(['late', 'early', 'last-year'])
})

test('every set advises one talk a year, as advice and never as what the law asks', () => {
  for (const set of requirementSets) {
    const of = (talks: readonly Talk[]) =>
      stateOfSet(set, { ...records, talks, today }).find(({ rule }) => rule.rule === 'talks')
    expect(of([])).toMatchObject({ met: false, have: 0, need: 1, rule: { advice: true } })
    expect(of([talk('a')])).toMatchObject({ met: true, have: 1 })
    expect(of([talk('a', { date: '2025-09-01' })])).toMatchObject({ met: false })
  }
})

test('a rule may ask for talks of a certain sort; without talks none are there', () => {
  const [set] = requirementSets
  if (!set) throw new Error('no set')
  const text = { nl: 'a', en: 'a' }
  const types = ['workplaceVisit']
  const rule: DossierRule = { id: 'visit', rule: 'talks', atLeast: 1, types, text }
  const own = { ...set, perExperience: [], wholeDossier: [rule] }
  const state = (talks?: readonly Talk[]) =>
    stateOfSet(own, { ...records, ...(talks && { talks }) })[0]?.met
  expect(state([talk('a', { type: 'career' })])).toBe(false)
  expect(state([talk('a', { type: 'workplaceVisit' })])).toBe(true)
  expect(state()).toBe(false)
})
