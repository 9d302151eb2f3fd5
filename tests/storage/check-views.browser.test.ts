import { expect, onTestFinished, test } from 'vitest'
import { canonicalLog } from '../../src/domain/log/log.ts'
import { freshName, openTestStore } from './dexie-support.ts'
import { settled } from './faults.ts'
import { dossier, must, write } from './store-world.ts'

/** A store with two records, and a way past it to its tables. */
async function openDamaged() {
  const name = freshName()
  const store = await openTestStore(name)
  await must(write(store, 'e1', 'experience', { title: 'een', date: '2026-01-01' }))
  await must(write(store, 'e2', 'experience', { title: 'twee', date: '2026-02-02' }))
  const raw = await settled(indexedDB.open(name))
  onTestFinished(async () => {
    raw.close()
    await must(store.destroy())
  })
  const table = (of: string) => raw.transaction(of, 'readwrite').objectStore(of)
  return { store, table }
}

test('views that differ from the log are found and put right', async () => {
  const { store, table } = await openDamaged()
  const before = [
    await must(store.readRecords({ by: 'kind', kind: 'experience' })),
    canonicalLog(await must(store.readLog())),
  ]
  const row = (await settled(table('records').get('e1'))) as { date: string; value: object }
  // A wrong index column, a row that is gone, and a row of nothing.
  await settled(table('records').put({ ...row, date: '2001-01-01' }))
  await settled(table('records').delete('e2'))
  await settled(
    table('records').put({ ...row, rec: 'ghost', value: { ...row.value, rec: 'ghost' } }),
  )
  const report = await must(store.check())
  expect(report).toEqual({ ops: 4, records: 2, repaired: ['e1', 'e2', 'ghost'], unsound: 0 })
  const after = [
    await must(store.readRecords({ by: 'kind', kind: 'experience' })),
    canonicalLog(await must(store.readLog())),
  ]
  expect(after).toEqual(before)
  expect((await must(store.check())).repaired).toEqual([])
})

test('a wrong text in a view is found; the log is right', async () => {
  const { store, table } = await openDamaged()
  const row = (await settled(table('records').get('e1'))) as { value: { fields: object } }
  const fields = { ...row.value.fields, title: { value: 'valse tekst', heads: [], others: [] } }
  await settled(table('records').put({ ...row, value: { ...row.value, fields } }))
  expect((await must(store.check())).repaired).toEqual(['e1'])
  expect((await must(store.readRecord('e1')))?.fields['title']?.value).toBe('een')
})

test('damaged operations are told of, stay in the log, and break nothing', async () => {
  const { store, table } = await openDamaged()
  await settled(table('ops').put({ id: 'bad', rec: 'e1', dossier, field: 'title' }))
  await settled(table('ops').put({ id: 'worse', rec: 'e3', dossier: 'somebody-else' }))
  expect(await must(store.check())).toEqual({ ops: 5, records: 2, repaired: [], unsound: 2 })
  await must(write(store, 'e1', 'experience', { title: 'toch' }))
  expect((await must(store.readRecord('e1')))?.fields['title']?.value).toBe('toch')
  expect((await must(store.readLog())).ops.has('bad')).toBe(true)
  expect((await must(store.check())).unsound).toBe(2)
})

test('operations of an erased record that came back by damage are taken out', async () => {
  const { store, table } = await openDamaged()
  const value = { rec: 'e2', at: 1, writer: 'laptop', seen: [] }
  await settled(table('erasures').put({ key: 'x', rec: 'e2', dossier, value }))
  expect(await must(store.check())).toEqual({ ops: 2, records: 1, repaired: ['e2'], unsound: 0 })
  expect(await must(store.readRecord('e2'))).toBeUndefined()
  expect(await settled(table('ops').index('rec').count('e2'))).toBe(0)
})

test('a meta table that was lost is made anew from the log', async () => {
  const name = freshName()
  const first = await openTestStore(name)
  await must(write(first, 'e1', 'experience', { title: 'een' }))
  first.close()
  const raw = await settled(indexedDB.open(name))
  await settled(raw.transaction('meta', 'readwrite').objectStore('meta').clear())
  raw.close()
  const counts: number[] = []
  const again = await openTestStore(name, {
    dossier: undefined,
    onOps: (_, ops) => counts.push(ops),
  })
  expect(again.dossier).toBe(dossier)
  await must(write(again, 'e1', 'experience', { title: 'twee' }))
  expect(counts).toEqual([1, 2])
  expect((await must(again.readRecord('e1')))?.fields['title']).toMatchObject({
    value: 'twee',
    others: [],
  })
  await must(again.destroy())
})
