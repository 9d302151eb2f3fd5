import { describe, expect, onTestFinished, test } from 'vitest'
import { canonicalLog, logOf } from '../../src/domain/log/log.ts'
import type { Op } from '../../src/domain/log/op.ts'
import type { DossierStore, RecordQuery } from '../../src/services/dossier-store.ts'
import { binning, dossier, foreignLog, must, write, writing } from './store-world.ts'

export type OpenStore = () => Promise<DossierStore>

async function recs(store: DossierStore, query: RecordQuery): Promise<string[]> {
  return (await must(store.readRecords(query))).map((view) => view.rec)
}

/** What every store promises, whatever it is made of. */
export function storeContract(name: string, openStore: OpenStore): void {
  async function open(): Promise<DossierStore> {
    const store = await openStore()
    onTestFinished(async () => {
      await must(store.destroy())
    })
    return store
  }

  describe(`${name}: the log and its view`, () => {
    test('a new store is empty', async () => {
      const store = await open()
      expect(canonicalLog(await must(store.readLog()))).toBe('--')
      expect(await must(store.readRecord('nobody'))).toBeUndefined()
      expect(await must(store.readDrafts())).toEqual([])
      expect(await must(store.check())).toEqual({ ops: 0, records: 0, repaired: [], unsound: 0 })
    })

    test('what was committed is read back, as history and as a record', async () => {
      const store = await open()
      const first = await must(write(store, 'e1', 'experience', { title: 'Bakkerij' }))
      const second = await must(write(store, 'e1', 'experience', { title: 'Bakkerij Jansen' }))
      expect(second[0]?.prev).toEqual([first[0]?.id])
      const view = await must(store.readRecord('e1'))
      expect(view?.fields['title']?.value).toBe('Bakkerij Jansen')
      expect(view?.fields['title']?.heads).toEqual([second[0]?.id])
      expect(new Set(await must(store.readHistory('e1')))).toEqual(new Set([...first, ...second]))
      expect(canonicalLog(await must(store.readLog()))).toBe(
        canonicalLog(logOf([...first, ...second])),
      )
    })

    test('its ids tell what is there, and operations are found by them', async () => {
      const store = await open()
      const ops = await must(write(store, 'e1', 'experience', { title: 'een', story: 'twee' }))
      const gone = { rec: 'e2', at: 1, writer: 'laptop', seen: [] }
      await must(store.merge(logOf([], [gone])))
      const ids = await must(store.readIds())
      const log = await must(store.readLog())
      expect(new Set(ids.ops)).toEqual(new Set(log.ops.keys()))
      expect(new Set(ids.erasures)).toEqual(new Set(log.erasures.keys()))
      const [first] = ops
      expect(await must(store.readOps([first?.id ?? '', 'nobody']))).toEqual([first])
    })

    test('a note is read back, replaced, and no part of the log', async () => {
      const store = await open()
      expect(await must(store.readNote('copies'))).toBeUndefined()
      await must(store.writeNote('copies', { recent: [1] }))
      await must(store.writeNote('copies', { recent: [1, 2] }))
      await must(store.writeNote('arrival-declined', 'x'))
      expect(await must(store.readNote('copies'))).toEqual({ recent: [1, 2] })
      expect(canonicalLog(await must(store.readLog()))).toBe('--')
      expect(await must(store.check())).toMatchObject({ ops: 0, unsound: 0 })
    })

    test('a commit sees only the records it asked for, the writer and a clock that moves on', async () => {
      const store = await open()
      await must(write(store, 'e1', 'experience', { title: 'een' }))
      await must(write(store, 'e2', 'experience', { title: 'twee' }))
      const states = [1, 2].map(() =>
        store.commit(['e2'], (state) => {
          const written = writing('e2', 'experience', { story: `${state.hlc.t}` })(state)
          return { ...written, result: state }
        }),
      )
      const [before, after] = await Promise.all(states.map((state) => must(state)))
      expect(before?.ops.map((op) => op.rec)).toEqual(['e2'])
      expect(after?.ops).toHaveLength(2)
      expect(after?.writer).toBe(before?.writer)
      expect([after?.hlc.t, after?.hlc.c]).not.toEqual([before?.hlc.t, before?.hlc.c])
    })

    test('two commits at once on one field follow each other; no version stands beside', async () => {
      const store = await open()
      await Promise.all(
        ['een', 'twee', 'drie'].map((title) => must(write(store, 'e1', 'experience', { title }))),
      )
      const view = await must(store.readRecord('e1'))
      expect(view?.fields['title']).toMatchObject({ value: 'drie', others: [] })
    })

    test('keys that this version does not know come back as they were', async () => {
      const store = await open()
      await must(
        store.commit(['e1'], (state) => {
          const { ops, hlc } = writing('e1', 'dream', { title: 'x' })(state)
          const strange = ops.map((op) => ({ ...op, mood: { blue: [1, null] } }) as Op)
          return { ops: strange, hlc, result: undefined }
        }),
      )
      expect(await must(store.readHistory('e1'))).toMatchObject([{ mood: { blue: [1, null] } }])
    })

    test('a commit may touch records it did not ask for', async () => {
      const store = await open()
      await must(write(store, 'e1', 'experience', { title: 'een', story: 'lang' }))
      await must(store.commit([], writing('e1', 'experience', { place: 'Zwolle' })))
      const view = await must(store.readRecord('e1'))
      expect(Object.keys(view?.fields ?? {})).toEqual(['place', 'story', 'title'])
    })

    test('an operation of another dossier is a bug, and nothing of the commit is kept', async () => {
      const store = await open()
      const strangers = foreignLog([{ rec: 'e9', kind: 'experience', values: { title: 'x' } }], {
        of: 'somebody-else',
      })
      const commit = store.commit(['e1'], (state) => {
        const { ops, hlc } = writing('e1', 'experience', { title: 'mijn' })(state)
        return { ops: [...ops, ...strangers.ops.values()], hlc, result: undefined }
      })
      await expect(commit).rejects.toThrow(TypeError)
      expect((await must(store.readLog())).ops.size).toBe(0)
      expect(await must(store.readRecord('e1'))).toBeUndefined()
      await must(write(store, 'e1', 'experience', { title: 'daarna' }))
    })

    test('a bug while deciding reaches the caller, and the next commit works', async () => {
      const store = await open()
      const commit = store.commit(['e1'], () => {
        throw new RangeError('a bug')
      })
      await expect(commit).rejects.toThrow('a bug')
      await must(write(store, 'e1', 'experience', { title: 'daarna' }))
    })

    test('an id that comes again with other bytes is settled as in a merge', async () => {
      const store = await open()
      const [op] = await must(write(store, 'e1', 'experience', { title: 'a' }))
      if (op === undefined) throw new Error('nothing was written')
      const twin: Op = { ...op, value: 'z', rec: 'e2' }
      await must(store.commit([], ({ hlc }) => ({ ops: [twin], hlc, result: undefined })))
      expect(canonicalLog(await must(store.readLog()))).toBe(canonicalLog(logOf([op, twin])))
      expect(await must(store.readRecord('e1'))).toBeUndefined()
      expect((await must(store.readRecord('e2')))?.fields['title']?.value).toBe('z')
      expect((await must(store.check())).repaired).toEqual([])
    })
  })

  describe(`${name}: queries`, () => {
    async function filled(): Promise<DossierStore> {
      const store = await open()
      const days: [string, string | null][] = [
        ['e1', '2026-03-01'],
        ['e2', null],
        ['e3', '2026-05-01'],
        ['e4', '2026-03-01'],
        ['e5', null],
      ]
      const start = Date.UTC(2026, 5, 1)
      for (const [i, [rec, date]] of days.entries()) {
        await must(write(store, rec, 'experience', { title: rec, date }, start + i * 1000))
      }
      const parts = { goal: 'g', result: 'r', evaluation: 'e', conclusion: 'c' }
      await must(write(store, 'e4', 'experience', parts, start + 60_000))
      for (const [i, rec] of ['s1', 's2', 's3'].entries()) {
        const due = ['2026-09-09', '2026-07-07', null][i] ?? null
        const values = { what: rec, due, experience: 'e1', state: 'open' }
        await must(write(store, rec, 'step', values, start + 100_000 - i * 1000))
      }
      await must(write(store, 'r1', 'reflection', { experience: 'e1' }, start + 200_000))
      return store
    }

    test('of a kind: newest date first, then newest writing; undated last; with a limit', async () => {
      const store = await filled()
      const all = await recs(store, { by: 'kind', kind: 'experience' })
      expect(all).toEqual(['e3', 'e4', 'e1', 'e5', 'e2'])
      expect(await recs(store, { by: 'kind', kind: 'experience', limit: 2 })).toEqual(['e3', 'e4'])
      expect(await recs(store, { by: 'kind', kind: 'nothing' })).toEqual([])
    })

    test('between two dates: both included, oldest first, undated ones never', async () => {
      const store = await filled()
      const kind = 'experience'
      const march = { by: 'date', kind, from: '2026-03-01', to: '2026-03-31' } as const
      expect(await recs(store, march)).toEqual(['e1', 'e4'])
      expect(await recs(store, { ...march, to: '2026-05-01' })).toEqual(['e1', 'e4', 'e3'])
      expect(await recs(store, { ...march, from: '', to: '2026-03-01' })).toEqual(['e1', 'e4'])
      expect(await recs(store, { ...march, from: '2026-03-02', to: '2026-04-30' })).toEqual([])
    })

    test('of a parent: all kinds, oldest first', async () => {
      const store = await filled()
      const clockRan = await recs(store, { by: 'parent', parent: 'e1' })
      expect(clockRan).toEqual(['s1', 's2', 's3', 'r1'])
      expect(await recs(store, { by: 'parent', parent: 'e2' })).toEqual([])
    })

    test('of one parent among others: with the rest of it, until it is let go', async () => {
      const store = await filled()
      const both = { 'experiences/e1': true, 'experiences/e2': true, date: '2026-02-02' }
      await must(write(store, 'v1', 'evidence', both))
      const ofE1 = { by: 'parent', parent: 'e1' } as const
      expect(await recs(store, ofE1)).toEqual(['s1', 's2', 's3', 'r1', 'v1'])
      expect(await recs(store, { by: 'parent', parent: 'e2' })).toEqual(['v1'])
      const dated = { by: 'date', kind: 'evidence', from: '2026-02-02', to: '2026-02-02' } as const
      expect(await recs(store, dated)).toEqual(['v1'])
      await must(write(store, 'v1', 'evidence', { 'experiences/e1': false }))
      expect(await recs(store, ofE1)).toEqual(['s1', 's2', 's3', 'r1'])
      expect(await recs(store, { by: 'parent', parent: 'e2' })).toEqual(['v1'])
      await must(store.commit(['v1'], binning('v1', true)))
      expect(await recs(store, { by: 'parent', parent: 'e2' })).toEqual([])
      expect((await must(store.check())).repaired).toEqual([])
    })

    test('what waits: by its date, both ways; what is done no longer waits', async () => {
      const store = await filled()
      const soonest = { by: 'attention', kind: 'step', order: 'soonest' } as const
      expect(await recs(store, soonest)).toEqual(['s2', 's1', 's3'])
      expect(await recs(store, { ...soonest, limit: 1 })).toEqual(['s2'])
      const latest = { by: 'attention', kind: 'experience', order: 'latest' } as const
      expect(await recs(store, latest)).toEqual(['e5', 'e2', 'e3', 'e1'])
      expect(await recs(store, { ...latest, limit: 3 })).toEqual(['e5', 'e2', 'e3'])
      await must(write(store, 's2', 'step', { state: 'done' }))
      expect(await recs(store, soonest)).toEqual(['s1', 's3'])
    })

    test('the bin hides, and gives back', async () => {
      const store = await filled()
      await must(store.commit(['e3'], binning('e3', true)))
      expect(await recs(store, { by: 'kind', kind: 'experience' })).not.toContain('e3')
      expect(await recs(store, { by: 'binned' })).toEqual(['e3'])
      expect((await must(store.readRecord('e3')))?.binned).toBe(true)
      await must(store.commit(['e3'], binning('e3', false)))
      expect(await recs(store, { by: 'binned' })).toEqual([])
      expect(await recs(store, { by: 'kind', kind: 'experience' })).toContain('e3')
    })
  })

  test(`${name}: a store knows which dossier it keeps`, async () => {
    expect((await open()).dossier).toBe(dossier)
  })
}
