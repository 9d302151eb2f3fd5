import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupBy } from '../../src/lib/group-by.ts'
import { receive, zeroHlc, type Hlc } from '../../src/domain/log/hybrid-clock.ts'
import { canonicalLog, emptyLog, logOf, type Log } from '../../src/domain/log/log.ts'
import { mergeLogs } from '../../src/domain/log/merge.ts'
import { viewRecord, type RecordView } from '../../src/domain/log/view.ts'
import { viewToRow } from '../../src/storage/record-row.ts'
import { selectRows } from '../../src/storage/select-rows.ts'
import type { Commit, CommitState, DossierStore } from '../../src/services/dossier-store.ts'
import type { OpenStore } from './store-contract.ts'
import { binning, dossier, erasing, must, seededRandom, writing } from './store-world.ts'

/** Two devices as the law of the log alone sees them: ours, and another that copies come from. */
interface Model {
  log: Log
  hlc: Hlc
  writer: string
  other: Log
  otherHlc: Hlc
  rescued: Set<string>
}

const deeds = [
  'write',
  'bin',
  'unbin',
  'erase',
  'otherWrite',
  'otherErase',
  'send',
  'tamper',
  'merge',
]

const command = fc.record({
  deed: fc.constantFrom(...deeds, 'write', 'otherWrite', 'merge'),
  rec: fc.constantFrom('e1', 'e2', 's1', 'v1'),
  field: fc.constantFrom('title', 'date', 'experience', 'experiences/e1', 'experiences/e2'),
  value: fc.oneof(
    fc.constantFrom<string | boolean | null>('2026-01-01', '2025-05-05', 'e1', true, false, null),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  ),
  now: fc.integer({ min: 0, max: 4_000_000_000_000 }),
  seed: fc.nat(),
})
type Command = typeof command extends fc.Arbitrary<infer C> ? C : never

const kindOf = (rec: string) =>
  rec.startsWith('s') ? 'step' : rec.startsWith('v') ? 'evidence' : 'experience'

/** Runs one command on the store and on the model, and expects the same of both. */
async function play(store: DossierStore, model: Model, step: Command): Promise<void> {
  const { deed, rec, now, seed } = step
  const hand = () => ({ dossier, now, random: seededRandom(seed) })
  const values = { [step.field]: step.value }
  const ours = async <T>(decide: (state: CommitState) => Commit<T>) => {
    await must(store.commit([rec], decide))
    const done = decide(stateOf(model.log, rec, model.writer, model.hlc))
    model.log = logOf(
      [...model.log.ops.values(), ...done.ops],
      [...model.log.erasures.values(), ...(done.erasures ?? [])],
    )
    model.hlc = done.hlc
  }
  const theirs = <T>(decide: (state: CommitState) => Commit<T>) => {
    const done = decide(stateOf(model.other, rec, 'laptop', model.otherHlc))
    const copy = logOf(done.ops, done.erasures)
    model.other = mergeLogs(model.other, copy).log
    model.otherHlc = done.hlc
  }
  if (deed === 'write') await ours((s) => writing(rec, kindOf(rec), values, hand())(s))
  if (deed === 'bin' || deed === 'unbin') await ours((s) => binning(rec, deed === 'bin', hand())(s))
  if (deed === 'erase') await ours((s) => erasing(rec, hand())(s))
  if (deed === 'otherWrite') theirs((s) => writing(rec, kindOf(rec), values, hand())(s))
  if (deed === 'otherErase') theirs((s) => erasing(rec, hand())(s))
  if (deed === 'send') model.other = mergeLogs(model.other, model.log).log
  if (deed === 'tamper') {
    const [first] = model.other.ops.values()
    const rest = [...model.other.ops.values()].slice(1)
    if (first)
      model.other = logOf([{ ...first, value: step.value }, ...rest], model.other.erasures.values())
  }
  if (deed === 'merge') await merge(store, model)
}

async function merge(store: DossierStore, model: Model): Promise<void> {
  const { log, report } = mergeLogs(model.log, model.other)
  const real = await must(store.merge(model.other))
  const ids = (ops: readonly { id: string }[]) => ops.map(({ id }) => id).sort()
  expect(ids(real.added)).toEqual(ids(report.added))
  expect(ids(real.rescued)).toEqual(ids(report.rescued))
  expect([...real.twins].sort()).toEqual([...report.twins].sort())
  expect(real.newErasures).toHaveLength(report.newErasures.length)
  // The store's clock reads real time of its own; the model takes the reading over.
  const hlc = await must(store.commit([], (s) => ({ ops: [], hlc: s.hlc, result: s.hlc })))
  const most = report.added.reduce((all, op) => receive(all, op.hlc, hlc.t), model.hlc)
  expect(most.t).toBeGreaterThanOrEqual(hlc.t)
  model.log = log
  model.hlc = hlc
  for (const op of report.rescued) model.rescued.add(op.id)
}

function stateOf(log: Log, rec: string, writer: string, hlc: Hlc): CommitState {
  const ops = [...log.ops.values()].filter((op) => op.rec === rec)
  const erased = Array.from(log.erasures.values(), (erasure) => erasure.rec)
  return { ops, erased: new Set(erased.filter((one) => one === rec)), writer, hlc }
}

async function expectSame(store: DossierStore, model: Model): Promise<void> {
  expect(canonicalLog(await must(store.readLog()))).toBe(canonicalLog(model.log))
  const views: RecordView[] = []
  for (const ops of groupBy(model.log.ops.values(), (op) => op.rec).values()) {
    const view = viewRecord(ops)
    if (view) views.push(view)
  }
  for (const rec of ['e1', 'e2', 's1', 'v1']) {
    expect(await must(store.readRecord(rec))).toEqual(views.find((view) => view.rec === rec))
  }
  const rows = views.map((view) => viewToRow(dossier, view))
  for (const query of [
    { by: 'kind', kind: 'experience' },
    { by: 'parent', parent: 'e1' },
    { by: 'attention', kind: 'experience', order: 'latest', limit: 1 },
    { by: 'attention', kind: 'step', order: 'soonest' },
    { by: 'date', kind: 'experience', from: '', to: '2025-12-31' },
    { by: 'binned' },
  ] as const) {
    const expected = selectRows(rows, query).map((row) => row.value)
    expect(await must(store.readRecords(query))).toEqual(expected)
  }
  const rescued = (await must(store.readRescued())).map((op) => op.id)
  expect(rescued.sort()).toEqual([...model.rescued].sort())
  expect(await must(store.check())).toMatchObject({ repaired: [], ops: model.log.ops.size })
}

/** The same commands on the store and on the pure law: after every one, both say the same. */
export function storeModel(name: string, open: OpenStore, numRuns = 50): void {
  test(`${name}: any history of writing, erasing and merging is what the law says`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(command, { minLength: 5, maxLength: 25 }), async (commands) => {
        const store = await open()
        try {
          const writer = await must(
            store.commit([], ({ hlc, writer: w }) => ({ ops: [], hlc, result: w })),
          )
          const model: Model = {
            log: emptyLog,
            hlc: zeroHlc,
            writer,
            other: emptyLog,
            otherHlc: zeroHlc,
            rescued: new Set(),
          }
          for (const step of commands) await play(store, model, step)
          await expectSame(store, model)
        } finally {
          await must(store.destroy())
        }
      }),
      { numRuns },
    )
  })
}
