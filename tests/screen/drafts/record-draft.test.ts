import { expect, test } from 'vitest'
import { seededRandom } from '../../storage/store-world.ts'
import { zeroHlc } from '../../../src/domain/log/hybrid-clock.ts'
import type { Op } from '../../../src/domain/log/op.ts'
import { viewRecord, type RecordView } from '../../../src/domain/log/view.ts'
import { writeRecord } from '../../../src/domain/log/write.ts'
import type { SeenHeads } from '../../../src/domain/log/shown-heads.ts'
import type { Json } from '../../../src/lib/json.ts'
import { openRecordDraft, recordDraft } from '../../../src/screen/drafts/record-draft.ts'

const random = seededRandom(7)
let now = 1000

function write(ops: readonly Op[], values: Record<string, Json>, seen?: SeenHeads): Op[] {
  now += 1000
  const pen = { dossier: 'd', writer: 'w', hlc: zeroHlc, now, random }
  const edit = { rec: 'r', kind: 'experience', values, ...(seen && { seen }) }
  return [...ops, ...writeRecord(pen, ops, edit).ops]
}

function viewOf(ops: readonly Op[]): RecordView {
  const view = viewRecord(ops)
  if (view === undefined) throw new Error('no operations')
  return view
}

function textOf(view: RecordView, field: string): string {
  const value = view.fields[field]?.value
  return typeof value === 'string' ? value : ''
}

const form = (view: RecordView) => ({ title: textOf(view, 'title'), goal: textOf(view, 'goal') })

test('a draft holds only what was typed', () => {
  const before = { title: 'Stage', goal: '' }
  expect(recordDraft(before, { title: 'Stage', goal: 'leren' }, { title: ['a'] })).toEqual({
    typed: { goal: 'leren' },
    seen: { title: ['a'] },
  })
})

test('a draft that comes back does not undo what was written elsewhere meanwhile', () => {
  const first = write([], { title: 'Stage', goal: 'oud' })
  const opened = openRecordDraft(form(viewOf(first)), viewOf(first), undefined)
  const draft = recordDraft(form(viewOf(first)), { ...opened.values, goal: 'getypt' }, opened.seen)
  const elsewhere = write(first, { title: 'Stage bij De Linde' })
  const back = openRecordDraft(form(viewOf(elsewhere)), viewOf(elsewhere), draft)
  expect(back.values).toEqual({ title: 'Stage bij De Linde', goal: 'getypt' })
})

test('what was typed over an older text stands beside what was written meanwhile', () => {
  const first = write([], { goal: 'oud' })
  const opened = openRecordDraft(form(viewOf(first)), viewOf(first), undefined)
  const draft = recordDraft(form(viewOf(first)), { title: '', goal: 'getypt' }, opened.seen)
  const elsewhere = write(first, { goal: 'elders' })
  const back = openRecordDraft(form(viewOf(elsewhere)), viewOf(elsewhere), draft)
  const saved = viewOf(write(elsewhere, { goal: back.values.goal }, back.seen))
  const goal = saved.fields['goal']
  expect([goal?.value, ...(goal?.others ?? []).map(({ value }) => value)].sort()).toEqual([
    'elders',
    'getypt',
  ])
})

test('a field that was first written elsewhere is not taken for seen', () => {
  const first = write([], { title: 'Stage' })
  const opened = openRecordDraft(form(viewOf(first)), viewOf(first), undefined)
  const draft = recordDraft(form(viewOf(first)), { title: 'Stage', goal: 'mijn' }, opened.seen)
  const elsewhere = write(first, { goal: 'ander' })
  const back = openRecordDraft(form(viewOf(elsewhere)), viewOf(elsewhere), draft)
  expect(back.seen['goal']).toEqual([])
})

test.each([null, 'text', [], { typed: 3 }, { seen: { goal: 'x' } }])(
  'a draft of another shape harms nothing: %j',
  (draft) => {
    const view = viewOf(write([], { title: 'Stage' }))
    expect(openRecordDraft(form(view), view, draft).values).toEqual(form(view))
  },
)
