import fc from 'fast-check'
import { expect, test } from 'vitest'
import { experienceParts, type Experience } from '../../src/domain/records/experience.ts'
import type { Reflection } from '../../src/domain/records/reflection.ts'
import type { Step } from '../../src/domain/records/step.ts'
import type { RequirementSet } from '../../src/domain/requirement-set.ts'
import {
  missingForExperience,
  stateOfSet,
  type RequirementRecords,
  type RuleState,
} from '../../src/domain/requirements.ts'

const text = { nl: 'Schrijf op.', en: 'Write down.' }
const set: RequirementSet = {
  id: 'sample',
  version: 1,
  name: text,
  note: text,
  source: { name: 'sample', url: 'https://example.org/' },
  perExperience: [
    ...experienceParts.map((part) => ({ id: part, text, rule: 'part' as const, part })),
    { id: 'step', text, rule: 'step' },
    { id: 'competency', text, rule: 'competency' },
  ],
  wholeDossier: [
    { id: 'two', text, rule: 'count', atLeast: 2 },
    { id: 'oneInternship', text, rule: 'count', atLeast: 1, types: ['internship'] },
    { id: 'touchedTwice', text, rule: 'touched', atLeast: 2 },
    { id: 'reflectedC1', text, rule: 'reflected', atLeast: 1, competencies: ['c1'] },
    { id: 'reflectedAll', text, rule: 'reflected', atLeast: 1 },
    { id: 'steps', text, rule: 'steps', atLeast: 2 },
  ],
}
const competencyIds = ['c1', 'c2', 'c3']

const meta = { created: 1, changed: 1, binned: false, undecided: [], unreadable: [] }
const experience = (fields: Partial<Experience>): Experience => ({
  rec: 'e1',
  competencies: [],
  ...meta,
  ...fields,
})
const reflection = (fields: Partial<Reflection>): Reflection => ({
  rec: 'r1',
  qualities: [],
  motives: [],
  answers: {},
  ...meta,
  ...fields,
})
const step = (fields: Partial<Step>): Step => ({ rec: 's1', ...meta, ...fields })

const nothing = { reflections: [], steps: [] }
const idsOf = (e: Experience, around: Pick<RequirementRecords, 'reflections' | 'steps'>) =>
  missingForExperience(set, e, around).map(({ id }) => id)
const stateOf = (records: RequirementRecords): Record<string, RuleState> =>
  Object.fromEntries(
    stateOfSet(set, { ...records, competencyIds }).map((state) => [state.rule.id, state]),
  )

test('an empty experience misses everything, in the order of the set; spaces are not words', () => {
  const all = ['goal', 'result', 'evaluation', 'conclusion', 'step', 'competency']
  expect(idsOf(experience({}), nothing)).toEqual(all)
  expect(idsOf(experience({ goal: ' \n', result: 'Soep' }), nothing)).toEqual(
    all.filter((id) => id !== 'result'),
  )
})

test('a step comes from the experience or from looking back on it', () => {
  const misses = (around: Partial<RequirementRecords>) =>
    idsOf(experience({}), { ...nothing, ...around }).includes('step')
  const r = reflection({ experience: 'e1' })
  expect(misses({ steps: [step({ experience: 'e1' })] })).toBe(false)
  expect(misses({ steps: [step({ experience: 'e1', state: 'letGo' })] })).toBe(false)
  expect(misses({ steps: [step({ reflection: 'r1' })], reflections: [r] })).toBe(false)
  expect(misses({ steps: [step({ experience: 'e2' })] })).toBe(true)
  expect(misses({ steps: [step({})], reflections: [r] })).toBe(true)
  expect(misses({ steps: [step({ experience: 'e1', binned: true })] })).toBe(true)
})

test('"no step needed" is an answer too, on the experience where it was given', () => {
  const misses = (fields: Partial<Reflection>) =>
    idsOf(experience({}), { ...nothing, reflections: [reflection(fields)] }).includes('step')
  expect(misses({ experience: 'e1', noStep: true })).toBe(false)
  expect(misses({ experience: 'e1', noStep: false })).toBe(true)
  expect(misses({ experience: 'e2', noStep: true })).toBe(true)
  expect(misses({ experience: 'e1', noStep: true, binned: true })).toBe(true)
})

test('a competency is chosen on the experience or by looking back with it', () => {
  const misses = (e: Experience, r?: Reflection) =>
    idsOf(e, { ...nothing, reflections: r ? [r] : [] }).includes('competency')
  expect(misses(experience({ competencies: ['c2'] }))).toBe(false)
  expect(misses(experience({}), reflection({ experience: 'e1', competency: 'c1' }))).toBe(false)
  expect(misses(experience({}), reflection({ experience: 'e1' }))).toBe(true)
})

test('of the whole dossier it says per rule how many there are, and what is missing where', () => {
  const whole = { goal: 'a', result: 'b', evaluation: 'c', conclusion: 'd' }
  const answers = { q: { question: 'Wat?', text: 'Dit' } }
  const state = stateOf({
    experiences: [
      experience({ rec: 'e1', ...whole, type: 'internship', competencies: ['c1', 'c2'] }),
      experience({ rec: 'e2', ...whole, goal: '', competencies: ['c1'] }),
    ],
    reflections: [
      reflection({ rec: 'r1', experience: 'e2', competency: 'c2', answers }),
      reflection({ rec: 'r2', experience: 'e1', competency: 'c1' }),
      reflection({ rec: 'r3', experience: 'e1', competency: 'c3', answers }),
    ],
    steps: [step({ experience: 'e1' })],
  })
  expect(state['goal']).toMatchObject({ met: false, have: 1, need: 2, missingIn: ['e2'] })
  expect(state['result']).toMatchObject({ met: true, have: 2, need: 2, missingIn: [] })
  expect(state['step']).toMatchObject({ met: false, have: 1, missingIn: ['e2'] })
  expect(state['two']).toMatchObject({ met: true, have: 2, need: 2 })
  expect(state['oneInternship']).toMatchObject({ met: true, have: 1, need: 1 })
  expect(state['touchedTwice']).toMatchObject({ have: 2, need: 3, missingCompetencies: ['c3'] })
  expect(state['reflectedC1']).toMatchObject({ met: false, missingCompetencies: ['c1'] })
  expect(state['reflectedAll']).toMatchObject({ have: 2, missingCompetencies: ['c1'] })
  expect(state['steps']).toMatchObject({ met: false, have: 1, need: 2 })
})

test('a count can ask for experiences of certain kinds', () => {
  const state = stateOf({ experiences: [experience({ type: 'openDay' })], ...nothing })
  expect(state['oneInternship']).toMatchObject({ met: false, have: 0, need: 1 })
})

test('an empty dossier meets nothing', () => {
  const state = stateOf({ experiences: [], ...nothing })
  expect(Object.values(state).filter(({ met }) => met)).toEqual([])
})

test('a private experience is asked nothing and counts for nothing', () => {
  const hidden = experience({ private: true, type: 'internship', competencies: ['c1'] })
  expect(idsOf(hidden, nothing)).toEqual([])
  expect(stateOf({ experiences: [hidden], ...nothing })).toEqual(
    stateOf({ experiences: [], ...nothing }),
  )
})

const rec = fc.constantFrom('e1', 'e2', 'e3')
const maybe = (value: fc.Arbitrary<string | boolean>) => fc.option(value, { nil: undefined })
/** Leaves out what is undefined, as records do. */
const present = (fields: object) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
const words = fc.constantFrom('', ' ', 'woorden', undefined)
const competency = fc.constantFrom(...competencyIds)
const flag = fc.integer({ min: 0, max: 4 }).map((n) => n === 0)

const experiences = fc.uniqueArray(
  fc.record({
    rec,
    fields: fc.record({
      type: maybe(fc.constantFrom('internship', 'openDay')),
      goal: words,
      result: words,
      evaluation: words,
      conclusion: words,
      private: maybe(flag),
    }),
    competencies: fc.uniqueArray(competency),
    binned: flag,
  }),
  { selector: (e) => e.rec, maxLength: 3 },
)
test('an answer by voice alone counts as one; an answer without either does not', () => {
  const met = (answer: Reflection['answers'][string]) =>
    stateOf({
      experiences: [experience({})],
      reflections: [reflection({ experience: 'e1', competency: 'c1', answers: { q: answer } })],
      steps: [],
    })['reflectedC1']?.met
  expect(met({ question: 'Wat?', text: '', voice: 'evidence-1' })).toBe(true)
  expect(met({ question: 'Wat?', text: ' ' })).toBe(false)
})

const reflections = fc.array(
  fc.record({
    fields: fc.record({
      experience: maybe(rec),
      competency: maybe(competency),
      noStep: maybe(flag),
    }),
    text: words,
    binned: flag,
  }),
  { maxLength: 5 },
)
const steps = fc.array(
  fc.record({
    fields: fc.record({
      experience: maybe(rec),
      reflection: maybe(fc.constantFrom('r0', 'r1', 'r2')),
      state: maybe(fc.constantFrom('open', 'done', 'letGo')),
    }),
    binned: flag,
  }),
  { maxLength: 4 },
)
const dossiers: fc.Arbitrary<RequirementRecords> = fc
  .record({ experiences, reflections, steps })
  .map((drawn) => ({
    experiences: drawn.experiences.map(({ fields, ...rest }) =>
      experience({ ...rest, ...present(fields) }),
    ),
    reflections: drawn.reflections.map(({ fields, text: answer, binned }, at) =>
      reflection({
        rec: `r${at}`,
        binned,
        ...present(fields),
        answers: answer === undefined ? {} : { q: { question: 'Wat?', text: answer } },
      }),
    ),
    steps: drawn.steps.map(({ fields, binned }, at) =>
      step({ rec: `s${at}`, binned, ...present(fields) }),
    ),
  }))

type Change = (records: RequirementRecords) => RequirementRecords
/** What a student can add: words, a competency, a look-back, an answer, a step, "no step". */
const answers: fc.Arbitrary<Change> = fc.oneof(
  fc
    .record({ rec, part: fc.constantFrom(...experienceParts) })
    .map(({ rec: id, part }): Change => (records) => ({
      ...records,
      experiences: records.experiences.map((e) => (e.rec === id ? { ...e, [part]: 'ja' } : e)),
    })),
  fc.record({ rec, competency }).map(({ rec: id, competency: added }): Change => (records) => ({
    ...records,
    experiences: records.experiences.map((e) =>
      e.rec === id ? { ...e, competencies: [...e.competencies, added] } : e,
    ),
  })),
  fc
    .record({ experience: rec, competency, noStep: fc.boolean() })
    .map((fields): Change => (records) => ({
      ...records,
      reflections: [...records.reflections, reflection({ rec: 'new', ...fields })],
    })),
  fc.nat({ max: 4 }).map((at): Change => (records) => ({
    ...records,
    reflections: records.reflections.map((r, i) =>
      i === at ? { ...r, answers: { ...r.answers, z: { question: 'Hoe?', text: 'Zo' } } } : r,
    ),
  })),
  fc.record({ experience: rec }).map((fields): Change => (records) => ({
    ...records,
    steps: [...records.steps, step({ rec: 'new', ...fields })],
  })),
)

test('adding an answer never makes more missing', () => {
  fc.assert(
    fc.property(dossiers, answers, (before, add) => {
      const after = add(before)
      for (const [at, e] of after.experiences.entries()) {
        const old = before.experiences[at]
        expect(old && idsOf(old, before)).toEqual(expect.arrayContaining(idsOf(e, after)))
      }
      const old = stateOf(before)
      for (const [id, state] of Object.entries(stateOf(after))) {
        expect(state.need).toBe(old[id]?.need)
        expect(state.have).toBeGreaterThanOrEqual(old[id]?.have ?? Infinity)
        expect(old[id]?.missingIn).toEqual(expect.arrayContaining([...state.missingIn]))
        expect(state.met).toBe(state.have >= state.need)
      }
    }),
    { numRuns: 1000 },
  )
})

test('what is binned counts as if it were not there', () => {
  fc.assert(
    fc.property(dossiers, ({ experiences, reflections, steps }) => {
      const kept = (record: { binned: boolean }) => !record.binned
      const gone = experiences.filter((e) => e.binned).map((e) => e.rec)
      const without = {
        experiences: experiences.filter(kept),
        reflections: reflections.filter((r) => kept(r) && !gone.includes(r.experience ?? '')),
        steps: steps.filter(kept),
      }
      expect(stateOf({ experiences, reflections, steps })).toEqual(stateOf(without))
      for (const e of experiences.filter((x) => x.binned)) expect(idsOf(e, without)).toEqual([])
    }),
    { numRuns: 1000 },
  )
})
