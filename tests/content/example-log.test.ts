import { expect, test } from 'vitest'
import { exampleWriters } from '../../src/content/example/build.ts'
import { exampleDossier } from '../../src/content/example/dossier.ts'
import { headsOf } from '../../src/domain/log/heads.ts'
import { canonicalLog } from '../../src/domain/log/log.ts'
import { isOp } from '../../src/domain/log/op.ts'
import { groupBy } from '../../src/lib/group-by.ts'
import { exampleLogFor, exampleToday, exampleTodays, readExample } from '../support/example.ts'
import { seededRandom } from '../support/law.ts'

test('exactly one field waits for a choice, and exactly one record is in the bin', () => {
  for (const day of exampleTodays) {
    const { views } = readExample(day)
    const waiting = views.flatMap(({ fields }) =>
      Object.entries(fields).filter(([, { others }]) => others.length > 0),
    )
    expect(waiting.map(([field]) => field)).toEqual(['conclusion'])
    const [field] = waiting
    expect(field?.[1].value).toBe('Als ik iemand ken, weet ik hoe ik kan helpen.')
    expect(field?.[1].others.map(({ value, writer }) => ({ value, writer }))).toEqual([
      { value: 'Aandacht werkt beter dan zeggen dat het moet.', writer: exampleWriters.laptop },
    ])
    expect(
      views.filter(({ binned }) => binned).map(({ fields }) => fields['title']?.value),
    ).toEqual(['Diploma'])
  }
})

test('it has a history: at least ten texts and words that replaced earlier ones', () => {
  const byField = groupBy(exampleLogFor().ops.values(), (op) => `${op.rec} ${op.field}`)
  const replaced = [...byField.values()].filter((ops) => ops.length > headsOf(ops).length)
  expect(replaced.length).toBeGreaterThanOrEqual(10)
  const edited = exampleDossier(exampleToday).filter(
    ({ kind, edits }) => kind !== 'step' && edits.length > 0,
  )
  expect(edited.length).toBeGreaterThanOrEqual(10)
})

test('it is a sound log of one dossier', () => {
  for (const op of exampleLogFor().ops.values()) {
    expect(isOp(op)).toBe(true)
    expect(op.dossier).toBe('example-dossier')
    expect(Object.values(exampleWriters)).toContain(op.writer)
  }
})

test('the same seed gives the same log, another seed other ids', () => {
  expect(canonicalLog(exampleLogFor())).toBe(canonicalLog(exampleLogFor()))
  expect(canonicalLog(exampleLogFor())).not.toBe(
    canonicalLog(exampleLogFor({ random: seededRandom(2) })),
  )
})
