import { Dexie } from 'dexie'
import { expect, onTestFinished, test } from 'vitest'
import { canonicalLog } from '../../src/domain/log/log.ts'
import type { StoreEvent } from '../../src/services/dossier-store.ts'
import { storageVersion } from '../../src/storage/dexie/database.ts'
import { openTestStore, freshName } from './dexie-support.ts'
import { settled } from './faults.ts'
import { must, write } from './store-world.ts'

/** The tables as version 1 made them; kept as they were. */
const version1 = {
  ops: 'id, rec',
  erasures: 'key, rec',
  records:
    'rec, [dossier+kind+binned+date+changed], [dossier+parent+binned+created], ' +
    '[dossier+kind+binned+attention+created], [dossier+binned+changed]',
  drafts: '[dossier+key]',
  meta: '[dossier+key]',
  rescued: 'id',
}

/** Puts what is kept in `from` in a database as version 1 wrote it. */
async function asVersion1(from: string): Promise<string> {
  const name = freshName()
  const source = await new Dexie(from).open()
  const old = new Dexie(name)
  old.version(1).stores(version1)
  await old.open()
  for (const { name: table } of old.tables) {
    const rows = await source.table<object>(table).toArray()
    const isGate = (row: object) =>
      'key' in row && ['minWriter', 'schema'].includes(String(row.key))
    await old.table(table).bulkAdd(rows.map((row) => (isGate(row) ? { ...row, value: 1 } : row)))
  }
  source.close()
  old.close()
  return name
}

test('a database of version 1 opens with all it holds, and finds evidence by experience', async () => {
  const first = freshName()
  const before = await openTestStore(first)
  await must(write(before, 'e1', 'experience', { title: 'Bakkerij', date: '2026-03-01' }))
  await must(write(before, 's1', 'step', { what: 'bellen', experience: 'e1', state: 'open' }))
  await must(before.writeDraft({ key: 'experience/e1', value: 'typing', at: 1 }))
  const name = await asVersion1(first)
  const store = await openTestStore(name)
  onTestFinished(async () => {
    await must(before.destroy())
    await must(store.destroy())
  })

  expect(canonicalLog(await must(store.readLog()))).toBe(canonicalLog(await must(before.readLog())))
  expect(await must(store.readDrafts())).toEqual(await must(before.readDrafts()))
  expect(await must(store.check())).toMatchObject({ records: 2, repaired: [], unsound: 0 })
  await must(write(store, 'v1', 'evidence', { 'experiences/e1': true }))
  const parts = await must(store.readRecords({ by: 'parent', parent: 'e1' }))
  expect(parts.map(({ rec }) => rec)).toEqual(['s1', 'v1'])
})

test('a tab of version 1 gives way, and the gate is raised for it', async () => {
  const first = freshName()
  const before = await openTestStore(first)
  const name = await asVersion1(first)
  await must(before.destroy())
  const old = await settled(indexedDB.open(name))
  const asked: StoreEvent['type'][] = []
  old.onversionchange = () => {
    asked.push('closing')
    old.close()
  }
  const store = await openTestStore(name)
  onTestFinished(async () => {
    await must(store.destroy())
  })
  expect(asked).toEqual(['closing'])
  const raw = await settled(indexedDB.open(name))
  raw.onversionchange = () => raw.close()
  const meta = (await settled(raw.transaction('meta').objectStore('meta').getAll())) as {
    key: string
    value: unknown
  }[]
  const gates = meta.filter(({ key }) => key === 'minWriter' || key === 'schema')
  expect(gates.map(({ value }) => value)).toEqual([storageVersion, storageVersion])
})
