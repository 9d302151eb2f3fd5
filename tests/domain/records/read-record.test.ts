import { expect, test } from 'vitest'
import { viewRecord } from '../../../src/domain/log/view.ts'
import { experienceKind } from '../../../src/domain/records/experience.ts'
import { readRecord } from '../../../src/domain/records/record-kind.ts'
import { reflectionKind } from '../../../src/domain/records/reflection.ts'
import { opWith } from '../../support/ops.ts'

test('fields named like what every object has do not disturb reading', () => {
  const names = [
    'constructor',
    'toString',
    '__proto__',
    'constructor/x',
    'toString.x',
    '__proto__/y',
  ]
  const ops = names.map((field, i) => opWith({ id: `op-${i}`, field, value: true }))
  const view = viewRecord([...ops, opWith({ id: 'title', value: 'Stage' })])
  if (view === undefined) throw new Error('no view')
  expect(readRecord(experienceKind, view)).toMatchObject({ title: 'Stage', unreadable: [] })
  expect(readRecord(reflectionKind, view)).toMatchObject({ qualities: [], unreadable: [] })
})

test('a field of a type that this version cannot read is named, not guessed', () => {
  const ops = [opWith({ id: 'a', value: 7 }), opWith({ id: 'b', field: 'hours', value: 3 })]
  const view = viewRecord(ops)
  if (view === undefined) throw new Error('no view')
  const experience = readRecord(experienceKind, view)
  expect(experience.unreadable).toEqual(['title'])
  expect(experience.title).toBeUndefined()
  expect(experience.hours).toBe(3)
})
