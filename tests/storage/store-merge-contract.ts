import { describe, expect, onTestFinished, test } from 'vitest'
import { logOf } from '../../src/domain/log/log.ts'
import type { Manifest } from '../../src/dossier-file/manifest.ts'
import type { PlacedEntry } from '../../src/dossier-file/zip/check-layout.ts'
import type { Json } from '../../src/lib/json.ts'
import { addForeign } from '../../src/services/opening/foreign-parts.ts'
import type { DossierStore, StoreEvent } from '../../src/services/dossier-store.ts'
import { erasing, foreignLog, must, pen, seededRandom, write, writing } from './store-world.ts'

import type { OpenStore } from './store-contract.ts'

/** The rest of what every store promises: erasing, drafts, merging, and telling of changes. */
export function storeMergeContract(name: string, openStore: OpenStore): void {
  async function open(): Promise<DossierStore> {
    const store = await openStore()
    onTestFinished(async () => {
      await must(store.destroy())
    })
    return store
  }

  describe(`${name}: erasing, drafts and merging`, () => {
    test('what is erased is gone: operations, view and drafts; and it stays gone', async () => {
      const store = await open()
      await must(write(store, 'e1', 'experience', { title: 'weg' }))
      await must(write(store, 'e2', 'experience', { title: 'blijft' }))
      const old = await must(store.readLog())
      const at = 5
      await must(store.writeDraft({ key: 'experience/e1', value: { story: 'typing' }, at }))
      await must(store.writeDraft({ key: 'experience/e2', value: { story: 'other' }, at }))
      const erasure = await must(store.commit(['e1'], erasing('e1')))
      expect(erasure.seen).toHaveLength(1)
      expect(await must(store.readRecord('e1'))).toBeUndefined()
      expect(await must(store.readHistory('e1'))).toEqual([])
      expect((await must(store.readDrafts())).map(({ key }) => key)).toEqual(['experience/e2'])
      const report = await must(store.merge(old))
      expect(report.added).toEqual([])
      expect(await must(store.readRecord('e1'))).toBeUndefined()
      await must(
        store.commit(['e1'], (state) => {
          expect(state.erased).toEqual(new Set(['e1']))
          const late = writing('e1', 'experience', { title: 'terug' })({
            ...state,
            erased: new Set(),
          })
          expect(late.ops).toHaveLength(1)
          return late
        }),
      )
      expect(await must(store.readRecord('e1'))).toBeUndefined()
      expect(JSON.stringify([...(await must(store.readLog())).ops.values()])).not.toMatch(
        /weg|terug/,
      )
      expect(await must(store.check())).toEqual({ ops: 1, records: 1, repaired: [], unsound: 0 })
    })

    test('drafts are kept, replaced and dropped', async () => {
      const store = await open()
      await must(store.writeDraft({ key: 'b', value: { a: 1 }, at: 1 }))
      await must(store.writeDraft({ key: 'a', value: ['x'], at: 2 }))
      await must(store.writeDraft({ key: 'b', value: { a: 2 }, at: 3 }))
      expect(await must(store.readDraft('b'))).toEqual({ key: 'b', value: { a: 2 }, at: 3 })
      expect((await must(store.readDrafts())).map(({ key }) => key)).toEqual(['a', 'b'])
      await must(store.dropDraft('b'))
      await must(store.dropDraft('never'))
      expect(await must(store.readDraft('b'))).toBeUndefined()
    })

    test('a merge adds what is new, keeps both versions, and tells what it did', async () => {
      const store = await open()
      await must(write(store, 'e1', 'experience', { title: 'hier' }))
      const incoming = foreignLog([
        { rec: 'e1', kind: 'experience', values: { title: 'daar' } },
        { rec: 'e2', kind: 'experience', values: { title: 'nieuw' } },
      ])
      const report = await must(store.merge(incoming))
      expect(new Set(report.added)).toEqual(new Set(incoming.ops.values()))
      const title = (await must(store.readRecord('e1')))?.fields['title']
      expect([title?.value, ...(title?.others ?? []).map((o) => o.value)].sort()).toEqual([
        'daar',
        'hier',
      ])
      expect((await must(store.readRecord('e2')))?.fields['title']?.value).toBe('nieuw')
      const again = await must(store.merge(incoming))
      expect(again.added).toEqual([])
      expect((await must(store.check())).repaired).toEqual([])
    })

    test('a merge of a file keeps what later versions added, and that it is done', async () => {
      const store = await open()
      expect(await must(store.readTaken())).toEqual({ foreign: undefined, last: undefined })
      const incoming = foreignLog([{ rec: 'e1', kind: 'experience', values: { title: 'daar' } }])
      const part = { sha256: 'a'.repeat(64), size: 3 }
      const taking = (name: string, made: string, value: Json) => ({
        foreign: addForeign({
          extras: [{ entry: { name, size: 3 } as PlacedEntry, sha256: part.sha256 }],
          unknownKeys: { later: value },
          manifest: { made: { at: made } } as Manifest,
        }),
        note: { at: 5, made, writer: 'laptop', purpose: 'copy' },
      })
      await must(store.merge(incoming, taking('x-later/b', '2027-02-01', { is: 'new' })))
      await must(store.merge(incoming, taking('x-later/a', '2027-01-01', 'old')))
      expect(await must(store.readTaken())).toEqual({
        foreign: {
          entries: [
            { ...part, name: 'x-later/a', made: '2027-01-01' },
            { ...part, name: 'x-later/b', made: '2027-02-01' },
          ],
          keys: [{ key: 'later', value: { is: 'new' }, made: '2027-02-01' }],
        },
        last: { at: 5, made: '2027-01-01', writer: 'laptop', purpose: 'copy' },
      })
      await must(store.merge(incoming))
      expect((await must(store.readTaken())).foreign?.entries).toHaveLength(2)
    })

    test('a merge leaves the operations of another dossier out', async () => {
      const store = await open()
      const other = foreignLog([{ rec: 'e9', kind: 'experience', values: { title: 'vreemd' } }], {
        of: 'somebody-else',
      })
      expect((await must(store.merge(other))).added).toEqual([])
      expect((await must(store.readLog())).ops.size).toBe(0)
      expect(await must(store.readRecord('e9'))).toBeUndefined()
    })

    test('text that an erasure from elsewhere had not seen goes to the rescue bin', async () => {
      const store = await open()
      const [seen] = await must(write(store, 'e1', 'experience', { title: 'oud' }))
      const [unseen] = await must(write(store, 'e1', 'experience', { story: 'nieuw' }))
      await must(store.writeDraft({ key: 'experience/e1', value: 'x', at: 1 }))
      const erasure = { rec: 'e1', at: 7, writer: 'laptop', seen: [seen?.id ?? ''] }
      const report = await must(store.merge(logOf([], [erasure])))
      expect(report.rescued).toEqual([unseen])
      expect(await must(store.readRescued())).toEqual([unseen])
      expect(await must(store.readRecord('e1'))).toBeUndefined()
      expect(await must(store.readDrafts())).toEqual([])
      expect((await must(store.readLog())).ops.size).toBe(0)
    })

    test('a clock from the far future moves ours at most a day', async () => {
      const store = await open()
      const far = Date.UTC(2999, 0, 1)
      const values = { title: 'later' }
      await must(store.merge(foreignLog([{ rec: 'e1', kind: 'experience', values }], { now: far })))
      const hlc = await must(
        store.commit([], (state) => ({ ops: [], hlc: state.hlc, result: state.hlc })),
      )
      expect(hlc.t).toBeGreaterThan(0)
      expect(hlc.t).toBeLessThan(far)
    })
  })

  describe(`${name}: telling of changes`, () => {
    test('a listener hears which tables changed, until it lets go', async () => {
      const store = await open()
      const heard: StoreEvent[] = []
      const stop = store.subscribe((event) => heard.push(event))
      await must(write(store, 'e1', 'experience', { title: 'een' }))
      const tables = heard.flatMap((event) => (event.type === 'changed' ? event.tables : []))
      expect(tables).toContain('records')
      heard.length = 0
      await must(store.writeDraft({ key: 'a', value: 1, at: 1 }))
      expect(heard).toEqual([{ type: 'changed', tables: ['drafts'] }])
      heard.length = 0
      stop()
      await must(write(store, 'e1', 'experience', { title: 'twee' }))
      expect(heard).toEqual([])
    })

    test('a commit that adds nothing is no change', async () => {
      const store = await open()
      await must(write(store, 'e1', 'experience', { title: 'een' }, 1))
      const heard: StoreEvent[] = []
      store.subscribe((event) => heard.push(event))
      const hand = pen(2, seededRandom(5))
      await must(store.commit(['e1'], writing('e1', 'experience', { title: 'een' }, hand)))
      expect(heard).toEqual([])
    })
  })
}
