import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson, type Json } from '../../../src/lib/json.ts'
import { logOf } from '../../../src/domain/log/log.ts'
import { thinLog } from '../../../src/domain/log/thin.ts'
import { upcastOp, type Upcasters } from '../../../src/domain/log/upcast.ts'
import { viewRecord } from '../../../src/domain/log/view.ts'
import { writeBin, writeRecord, type Pen } from '../../../src/domain/log/write.ts'
import { scripts } from '../../support/histories.ts'
import { holds, opsOf, seededRandom } from '../../support/law.ts'
import { opWith } from '../../support/ops.ts'
import { play } from '../../support/play.ts'

/** Given out of order on purpose: version 2 moved `title` to `name`, version 4 made it an object. */
const upcasters: Upcasters = [
  {
    kind: 'experience',
    upTo: 3,
    change: ({ field, value }) => ({ field, value: field === 'name' ? { nl: value } : value }),
  },
  {
    kind: 'experience',
    upTo: 1,
    change: ({ field, value }) => ({ field: field === 'title' ? 'name' : field, value }),
  },
]
const pen: Pen = {
  dossier: 'd',
  writer: 'phone',
  hlc: { t: 9000, c: 0 },
  now: 9000,
  random: seededRandom(2),
}

test('steps are taken in order of version, from where the operation stands', () => {
  const old = opWith({ id: 'a', v: 1, value: 'Stage' })
  expect(upcastOp(old, upcasters)).toEqual({ ...old, field: 'name', value: { nl: 'Stage' } })
  const middle = opWith({ id: 'b', v: 2, field: 'name', value: 'Stage' })
  expect(upcastOp(middle, upcasters)).toEqual({ ...middle, value: { nl: 'Stage' } })
})

test('other kinds, this version and newer ones are not touched', () => {
  const ops = [
    opWith({ id: 'a', kind: 'step' }),
    opWith({ id: 'b', v: 4 }),
    opWith({ id: 'c', v: 9 }),
  ]
  for (const op of ops) expect(upcastOp(op, upcasters)).toBe(op)
})

test('reading changes nothing that is stored', () => {
  holds(scripts(), (script) => {
    for (const { log } of play(script).devices) {
      for (const op of log.ops.values()) {
        const before = canonicalJson(op)
        const { id, prev, hlc, v } = upcastOp(op, upcasters)
        expect(canonicalJson(op)).toBe(before)
        expect({ id, prev, hlc, v }).toEqual({ id: op.id, prev: op.prev, hlc: op.hlc, v: op.v })
      }
    }
  })
})

test('a write to a moved field replaces what was read there', () => {
  const ops = [opWith({ id: 'a', v: 1, value: 'Stage' })]
  const values = { name: { nl: 'Stage bij de bakker' } as Json }
  const edit = { rec: 'rec-1', kind: 'experience', values }
  const written = writeRecord(pen, ops, edit, upcasters).ops.map((op) => ({ ...op, v: 4 }))
  const view = viewRecord([...ops, ...written], upcasters)
  expect(view?.fields['name']).toMatchObject({ value: values.name, others: [] })
  const same = { ...edit, values: { name: { nl: 'Stage' } as Json } }
  expect(writeRecord(pen, ops, same, upcasters).ops).toEqual([])
})

test('the bin works on moved fields as on others', () => {
  const ops = [opWith({ id: 'a', v: 1 })]
  const binned = [...ops, ...writeBin(pen, ops, true, upcasters).ops]
  expect(viewRecord(binned, upcasters)?.binned).toBe(true)
})

test('thinning keeps what is read, also where fields moved', () => {
  holds(fc.tuple(scripts({ without: ['thin', 'tamper'] }), fc.nat()), ([script]) => {
    for (const { log } of play(script).devices) {
      const thin = thinLog(logOf(log.ops.values()), Infinity, upcasters)
      for (const rec of new Set(Array.from(log.ops.values(), (op) => op.rec))) {
        const read = canonicalJson(viewRecord(opsOf(log, rec), upcasters))
        expect(canonicalJson(viewRecord(opsOf(thin, rec), upcasters))).toBe(read)
      }
    }
  })
})
