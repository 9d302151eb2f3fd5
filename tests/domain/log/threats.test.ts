import { expect, test } from 'vitest'
import type { Json } from '../../../src/lib/json.ts'
import { headsOf } from '../../../src/domain/log/heads.ts'
import { canonicalLog, logOf, type Log } from '../../../src/domain/log/log.ts'
import { mergeLogs } from '../../../src/domain/log/merge.ts'
import type { Op } from '../../../src/domain/log/op.ts'
import { thinLog } from '../../../src/domain/log/thin.ts'
import { fieldOf, viewRecord } from '../../../src/domain/log/view.ts'
import { eraseRecord, writeBin, writeRecord, type Pen } from '../../../src/domain/log/write.ts'
import { merge, opsOf, seededRandom } from '../../support/law.ts'
import { erasureWith, opWith } from '../../support/ops.ts'

const random = seededRandom(1)
const phone: Pen = { dossier: 'd', writer: 'phone', hlc: { t: 0, c: 0 }, now: 5000, random }
const laptop: Pen = { ...phone, writer: 'laptop', now: 1 }
const edit = { rec: 'rec-1', kind: 'experience' }

function titled(pen: Pen, ops: readonly Op[], title: Json): Op[] {
  return [...ops, ...writeRecord(pen, ops, { ...edit, values: { title } }).ops]
}

function titleOf(ops: Iterable<Op>): { value: Json | undefined; others: Json[] } {
  const view = viewRecord([...ops])
  const title = view && fieldOf(view, 'title')
  return { value: title?.value, others: title?.others.map(({ value }) => value) ?? [] }
}

function merged(...ops: readonly (readonly Op[])[]): Op[] {
  return [...merge(...ops.map((some) => logOf(some))).ops.values()]
}

test('a clock ten years ahead does not make its old text win from a later answer to it', () => {
  const ahead = titled({ ...phone, now: Date.UTC(2036, 0) }, [], 'Stage')
  const answer = titled({ ...laptop, now: Date.UTC(2026, 0) }, ahead, 'Stage bij de bakker')
  expect(titleOf(merged(ahead, answer))).toEqual({ value: 'Stage bij de bakker', others: [] })
})

test('two devices that wrote apart both keep their text, and one person chooses for all', () => {
  const [a, b] = [titled(phone, [], 'Bakker'), titled(laptop, [], 'Slager')]
  const both = merged(a, b)
  expect(titleOf(both)).toEqual({ value: 'Bakker', others: ['Slager'] })
  const chosen = titled(laptop, both, 'Slager')
  expect(titleOf(merged(chosen, a, b))).toEqual({ value: 'Slager', others: [] })
})

test('a form that was open while another copy came in does not overwrite what it never showed', () => {
  const first = titled(phone, [], 'Open dag')
  const opened = viewRecord(first)?.fields['title']?.heads ?? []
  const came = titled(laptop, first, 'Open dag Techniek')
  const values = { title: 'Open dag Zorg' }
  const saved = writeRecord(phone, came, { ...edit, values, seen: { title: opened } }).ops
  expect(titleOf([...came, ...saved])).toEqual({
    value: 'Open dag Zorg',
    others: ['Open dag Techniek'],
  })
})

test('a cloned profile with the same writer and the same clock loses nothing', () => {
  const [a, b] = [titled(phone, [], 'een'), titled(phone, [], 'twee')]
  expect(a[0]?.hlc).toEqual(b[0]?.hlc)
  const seen = titleOf(merged(a, b))
  expect([seen.value, ...seen.others].sort()).toEqual(['een', 'twee'])
  expect(titleOf(merged(b, a))).toEqual(seen)
})

test('written in the same millisecond, the greater writer is shown, and of one writer the greater id', () => {
  const a = opWith({ id: 'a', writer: 'tablet' })
  const b = opWith({ id: 'b', writer: 'phone' })
  const c = opWith({ id: 'c', writer: 'phone' })
  for (const ops of [
    [a, b, c],
    [c, b, a],
    [b, c, a],
  ]) {
    expect(titleOf(ops)).toEqual({ value: 'a', others: ['c', 'b'] })
  }
})

test('the same words written in two places are one version', () => {
  expect(titleOf(merged(titled(phone, [], 'Stage'), titled(laptop, [], 'Stage')))).toEqual({
    value: 'Stage',
    others: [],
  })
})

test('an old export does not bring back what was erased, nor any byte of it', () => {
  const old = titled(phone, [], 'geheim canarie')
  const gone = logOf(old, [eraseRecord(phone, old, 'rec-1')])
  for (const log of [merge(gone, logOf(old)), merge(logOf(old), gone)]) {
    expect(log.ops.size).toBe(0)
    expect(canonicalLog(log)).not.toContain('canarie')
  }
})

test('an edit that the eraser never had is offered back, and only that edit', () => {
  const first = titled(phone, [], 'versie 1')
  const elsewhere = titled(laptop, first, 'versie 2, ongezien')
  const gone = logOf([], [eraseRecord(phone, first, 'rec-1')])
  const back = mergeLogs(logOf(elsewhere), gone).report.rescued
  expect(back.map(({ value }) => value)).toEqual(['versie 2, ongezien'])
  expect(mergeLogs(gone, logOf(elsewhere)).report.rescued).toEqual(back)
})

test('who lacks the last versions still knows that the eraser had the first ones', () => {
  const first = titled(phone, [], 'versie 1')
  const second = titled(phone, first, 'versie 2')
  const gone = logOf([], [eraseRecord(phone, second, 'rec-1')])
  expect(mergeLogs(logOf(first), gone).report.rescued).toEqual([])
})

test('an erasure of one record leaves the others alone', () => {
  const other = opWith({ id: 'b', rec: 'rec-2', value: 'blijft' })
  const log = logOf([opWith({ id: 'a' }), other], [erasureWith({ rec: 'rec-1' })])
  expect([...log.ops.values()]).toEqual([other])
})

test('an edit that the bin had not seen takes the record out again', () => {
  const first = titled(phone, [], 'Stage')
  const binned = writeBin(phone, first, true).ops
  const edited = titled(laptop, first, 'Stage, beter verteld')
  expect(viewRecord([...first, ...binned])?.binned).toBe(true)
  expect(viewRecord(merged(first, binned, edited))?.binned).toBe(false)
})

test('put in the bin in two places at once, it is in the bin, and nobody has to choose', () => {
  const first = titled(phone, [], 'Stage')
  const here = writeBin(phone, titled(phone, first, 'a'), true).ops
  const there = writeBin(laptop, first, true).ops
  const view = viewRecord(merged(titled(phone, [], 'x'), first, here, there))
  expect(view?.fields['bin']?.others).toEqual([])
  expect(viewRecord(merged(first, writeBin(phone, first, true).ops, there))?.binned).toBe(true)
})

test('taken out of the bin here and put in there, it is out', () => {
  const first = titled(phone, [], 'Stage')
  const put = [...first, ...writeBin(phone, first, true).ops]
  const out = [...put, ...writeBin(phone, put, false).ops]
  expect(viewRecord(merged(out, first, writeBin(laptop, first, true).ops))?.binned).toBe(false)
})

test('a bin mark that this version cannot read leaves the record in sight', () => {
  for (const value of [true, 'yes', { seen: 'a' }, {}, []] as const) {
    const ops = [opWith({ id: 'a' }), opWith({ id: 'b', field: 'bin', value })]
    expect(viewRecord(ops)?.binned).toBe(false)
  }
})

test('a ring of prev neither hangs nor hides a text', () => {
  const ring = [
    opWith({ id: 'a', prev: ['c'] }),
    opWith({ id: 'b', prev: ['a'] }),
    opWith({ id: 'c', prev: ['b'] }),
  ]
  expect(titleOf(ring).others).toHaveLength(2)
  const beside = opWith({ id: 'd', value: 'ernaast' })
  const seen = titleOf([...ring, beside])
  expect([seen.value, ...seen.others].sort()).toEqual(['a', 'b', 'c', 'ernaast'])
  const after = opWith({ id: 'e', prev: ['b'] })
  expect(headsOf([...ring, after]).map(({ id }) => id)).toEqual(['e'])
})

test('an operation that names itself or nothing known is an ordinary one', () => {
  const ops = [opWith({ id: 'a', prev: ['a'] }), opWith({ id: 'b', prev: ['gone'] })]
  expect(headsOf(ops).map(({ id }) => id)).toEqual(['b', 'a'])
})

test('an operation of another field cannot replace this one', () => {
  const ops = [opWith({ id: 'a' }), opWith({ id: 'b', field: 'story', prev: ['a'] })]
  expect(titleOf(ops).value).toBe('a')
})

test('a hundred thousand versions of one field are one view, not a standstill', () => {
  const ops = Array.from({ length: 100_000 }, (_, i) => opWith({ id: `op-${i}`, value: i }))
  expect(viewRecord(ops)?.fields['title']?.others).toHaveLength(99_999)
})

test('a long history of one field is followed to its end', () => {
  const ops = Array.from({ length: 100_000 }, (_, i) =>
    opWith({ id: `op-${i}`, prev: i > 0 ? [`op-${i - 1}`] : [], value: i }),
  )
  expect(titleOf(ops)).toEqual({ value: 99_999, others: [] })
})

test('field names that JavaScript keeps for itself are fields like others', () => {
  for (const field of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    const values = Object.fromEntries([[field, 'tekst']])
    const ops = writeRecord(phone, [], { ...edit, values }).ops
    const view = viewRecord(ops)
    expect(view && fieldOf(view, field)?.value).toBe('tekst')
    expect(writeRecord(phone, ops, { ...edit, values }).ops).toEqual([])
    const seen = Object.fromEntries([['title', ['a']]])
    expect(writeRecord(phone, [], { ...edit, values, seen }).ops[0]?.prev).toEqual([])
  }
})

test('a tampered twin is chosen alike everywhere, and reported also beside a thinned one', () => {
  const sound = logOf([opWith({ id: 'a', value: 'echt' })])
  const false1 = logOf([opWith({ id: 'a', value: 'vals' })])
  const thin = logOf([opWith({ id: 'a', value: null, thinned: true })])
  const false2 = logOf([opWith({ id: 'a', value: null, thinned: true, prev: ['x'] })])
  expect(canonicalLog(merge(sound, false1))).toBe(canonicalLog(merge(false1, sound)))
  expect(mergeLogs(sound, false1).report.twins).toEqual(['a'])
  expect(mergeLogs(false1, sound).report.twins).toEqual(['a'])
  expect(mergeLogs(sound, thin).report.twins).toEqual([])
  expect(mergeLogs(sound, false2).report.twins).toEqual(['a'])
  expect(mergeLogs(false2, sound).report.twins).toEqual(['a'])
  expect(titleOf(mergeLogs(false2, sound).log.ops.values()).value).toBe('echt')
})

test('a twin that claims another record ends alike once the copies met both ways', () => {
  const here = opWith({ id: 'a', rec: 'rec-1' })
  const there = logOf([{ ...here, rec: 'rec-2' }])
  const erased = logOf([], [erasureWith({ rec: 'rec-1', seen: ['a'] })])
  const left: Log = merge(merge(logOf([here]), there), erased)
  const right: Log = merge(logOf([here]), merge(there, erased))
  expect(canonicalLog(merge(left, right))).toBe(canonicalLog(merge(right, left)))
})

test('text in a field that looks like a set is kept beside, not swallowed', () => {
  const ops = [
    opWith({ id: 'a', field: 'x/later', value: true }),
    opWith({ id: 'b', field: 'x/later', value: 'tekst van later' }),
    opWith({ id: 'c', field: 'x/later', value: false }),
  ]
  const view = viewRecord(ops)
  const field = view && fieldOf(view, 'x/later')
  expect(field?.value).toBe(true)
  expect(field?.others.map(({ value }) => value)).toEqual(['tekst van later'])
})

test('thinning keeps every version that waits for a choice', () => {
  const both = merged(titled(phone, [], 'Bakker'), titled(laptop, [], 'Slager'))
  const thin = thinLog(logOf(both), Infinity)
  expect(titleOf(thin.ops.values())).toEqual(titleOf(both))
})

test('a record without operations is no record', () => {
  expect(viewRecord([])).toBeUndefined()
  expect(writeBin(phone, [], true).ops).toEqual([])
  expect(eraseRecord(phone, opsOf(logOf([opWith({ id: 'a' })]), 'rec-9'), 'rec-9').seen).toEqual([])
})
