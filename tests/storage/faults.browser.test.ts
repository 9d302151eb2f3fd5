import { describe, expect, onTestFinished, test } from 'vitest'
import { canonicalLog, logOf } from '../../src/domain/log/log.ts'
import { writeRecord } from '../../src/domain/log/write.ts'
import { openDexieStore } from '../../src/storage/dexie/dexie-store.ts'
import type { DossierStore, StoreEvent } from '../../src/services/dossier-store.ts'
import { backOffMs } from '../../src/storage/retry.ts'
import { freshName, openTestStore, optionsFor } from './dexie-support.ts'
import { createFaults, failingOpens, silentOpens } from './faults.ts'
import { must, pen, write } from './store-world.ts'

const quick = [1, 1, 1]
const lost = ['UnknownError', 'InvalidStateError', 'AbortError']
const names = [...lost, 'QuotaExceededError']
const expected = (name: string) => (name === 'QuotaExceededError' ? 'DiskFull' : 'ConnectionLost')

async function openFaulty() {
  const faults = createFaults()
  const store = await openTestStore(freshName(), {
    configure: faults.configure,
    backOffMs: quick,
  })
  onTestFinished(async () => {
    faults.disarm()
    await must(store.destroy())
  })
  const events: StoreEvent[] = []
  store.subscribe((event) => events.push(event))
  return { faults, store, events }
}

/** What is kept, all of it: log, views, drafts and the rescue bin. */
async function contents(store: DossierStore): Promise<string> {
  const log = canonicalLog(await must(store.readLog()))
  const views = await must(store.readRecords({ by: 'kind', kind: 'experience' }))
  const rest = [await must(store.readDrafts()), await must(store.readRescued())]
  return JSON.stringify([log, views, rest])
}

/** An erasure that meets a record with unseen text and a draft: a merge that uses every table. */
async function prepareMerge(store: DossierStore) {
  await must(write(store, 'e1', 'experience', { title: 'unseen' }))
  await must(store.writeDraft({ key: 'experience/e1', value: 'typing', at: 1 }))
  const erasure = { rec: 'e1', at: 7, writer: 'laptop', seen: [] }
  return () => store.merge(logOf([], [erasure]))
}

const ways = {
  commit: ['meta', 'ops', 'erasures', 'records'],
  merge: ['meta', 'ops', 'erasures', 'records', 'drafts', 'rescued'],
  draft: ['meta', 'drafts'],
} as const

describe.each(Object.keys(ways) as (keyof typeof ways)[])('a fault during a %s', (way) => {
  async function setUp() {
    const opened = await openFaulty()
    const { store } = opened
    const merge = await prepareMerge(store)
    const act = {
      commit: () => write(store, 'e2', 'experience', { title: 'nieuw' }),
      merge,
      draft: () => store.writeDraft({ key: 'x', value: 'y', at: 2 }),
    }[way]
    return { ...opened, act }
  }

  test.each(ways[way].flatMap((table) => names.map((name) => [table, name] as const)))(
    'on %s, %s: typed, told of, nothing half-written, and the next write works',
    async (table, name) => {
      const { store, faults, events, act } = await setUp()
      const before = await contents(store)
      for (const times of [10, Infinity]) {
        faults.arm(table, name, times)
        const failed = await act()
        expect(failed).toEqual({ ok: false, error: { type: expected(name) } })
        expect(faults.calls()).toBe(name === 'QuotaExceededError' ? 1 : quick.length + 1)
        expect(events).toContainEqual({ type: 'failed', error: { type: expected(name) } })
        faults.disarm()
        expect(await contents(store)).toBe(before)
        events.length = 0
      }
      faults.arm(table, name, 1)
      const once = await act()
      expect(once.ok).toBe(name !== 'QuotaExceededError')
      if (!once.ok) expect(await contents(store)).toBe(before)
      expect((await act()).ok).toBe(true)
      expect(events).toContainEqual({ type: 'recovered' })
      expect(await contents(store)).not.toBe(before)
      expect((await must(store.check())).repaired).toEqual([])
    },
  )
})

test('a read that fails is typed, and tried again on a new connection', async () => {
  const { store, faults, events } = await openFaulty()
  await must(write(store, 'e1', 'experience', { title: 'een' }))
  faults.arm('records', 'UnknownError', 2)
  expect((await must(store.readRecord('e1')))?.fields['title']?.value).toBe('een')
  expect(events.filter((event) => event.type === 'failed')).toEqual([])
  faults.arm('records', 'UnknownError', Infinity)
  expect(await store.readRecord('e1')).toEqual({ ok: false, error: { type: 'ConnectionLost' } })
  expect(events).toContainEqual({ type: 'failed', error: { type: 'ConnectionLost' } })
  faults.disarm()
  await must(store.readRecord('e1'))
  expect(events.at(-1)).toEqual({ type: 'recovered' })
})

test('a commit that was kept although the browser said otherwise is not written twice', async () => {
  let isLying = false
  const store = await openTestStore(freshName(), {
    backOffMs: quick,
    configure: (db) => {
      const real = db.transaction.bind(db) as (...args: unknown[]) => PromiseLike<unknown>
      const lying = async (...args: unknown[]) => {
        const value = await real(...args)
        if (!isLying) return value
        isLying = false
        throw new DOMException('injected', 'AbortError')
      }
      Object.assign(db, { transaction: lying })
    },
  })
  await must(write(store, 'e1', 'experience', { title: 'een' }))
  isLying = true
  const ops = await must(
    // Writes beside what is there, as a form does that was opened before.
    store.commit(['e1'], ({ writer, hlc }) => {
      const edit = { rec: 'e1', kind: 'experience', values: { title: 'twee' }, seen: {} }
      const written = writeRecord({ ...pen(), writer, hlc }, [], edit)
      return { ...written, result: written.ops }
    }),
  )
  expect(isLying).toBe(false)
  const log = await must(store.readLog())
  expect([...log.ops.values()].map((op) => op.value).sort()).toEqual(['een', 'twee'])
  expect(log.ops.has(ops[0]?.id ?? '')).toBe(true)
  await must(store.destroy())
})

test('a failed save is told of after the pauses people really get, within a second', async () => {
  const faults = createFaults()
  const store = await openTestStore(freshName(), { configure: faults.configure })
  const events: StoreEvent[] = []
  store.subscribe((event) => events.push(event))
  faults.arm('ops', 'UnknownError', Infinity)
  expect(backOffMs.reduce((sum, ms) => sum + ms, 0)).toBeLessThan(1000)
  const result = await write(store, 'e1', 'experience', { title: 'een' })
  expect(result).toEqual({ ok: false, error: { type: 'ConnectionLost' } })
  expect(events).toEqual([{ type: 'failed', error: { type: 'ConnectionLost' } }])
  faults.disarm()
  await must(store.destroy())
})

test('writes that wait behind a failing one keep their order', async () => {
  const { store, faults } = await openFaulty()
  faults.arm('ops', 'UnknownError', 2)
  const titles = ['een', 'twee', 'drie']
  await Promise.all(titles.map((title) => must(write(store, 'e1', 'experience', { title }))))
  const title = (await must(store.readRecord('e1')))?.fields['title']
  expect(title).toMatchObject({ value: 'drie', others: [] })
})

describe('a fault while opening', () => {
  const open = (name: string, indexedDB: IDBFactory, openWithinMs?: number) =>
    openDexieStore(optionsFor(name, { indexedDB, backOffMs: quick, openWithinMs }))

  test.each(names)('%s: once is overcome where that can be, for ever is typed', async (name) => {
    const database = freshName()
    const never = await open(database, failingOpens(name, Infinity))
    expect(never).toEqual({ ok: false, error: { type: expected(name) } })
    const once = await open(database, failingOpens(name, 1))
    expect(once.ok).toBe(name !== 'QuotaExceededError')
    const now = once.ok ? once.value : await openTestStore(database)
    await must(write(now, 'e1', 'experience', { title: 'een' }))
    await must(now.destroy())
  })

  test('ten times in a row is typed, and a later try opens', async () => {
    const database = freshName()
    const tenTimes = failingOpens('InvalidStateError', 10)
    const results = []
    for (let i = 0; i < 3; i++) results.push(await open(database, tenTimes))
    expect(results.map((result) => result.ok)).toEqual([false, false, true])
    const last = results.at(-1)
    if (last?.ok) await must(last.value.destroy())
  })

  test('an open that never ends is Blocked after the bound', async () => {
    const blocked = await open(freshName(), silentOpens(), 100)
    expect(blocked).toEqual({ ok: false, error: { type: 'Blocked' } })
  })

  test('a browser that refuses outright gives its own words', async () => {
    const refused = await open(freshName(), failingOpens('SecurityError', Infinity))
    expect(refused).toMatchObject({ ok: false, error: { type: 'StorageFailed' } })
  })
})
