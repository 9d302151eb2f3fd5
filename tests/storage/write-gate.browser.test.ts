import { expect, onTestFinished, test } from 'vitest'
import type { DossierStore, StoreEvent } from '../../src/services/dossier-store.ts'
import { openDexieStore } from '../../src/storage/dexie/dexie-store.ts'
import { storageVersion } from '../../src/storage/dexie/database.ts'
import { freshName, openTestStore, optionsFor } from './dexie-support.ts'
import { settled } from './faults.ts'
import { dossier, must, write } from './store-world.ts'

/** What a newer build does first: it opens the database with its own, higher version. */
function openAsNewerBuild(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, (storageVersion + 1) * 10)
  onTestFinished(async () => {
    request.result.close()
    await settled(indexedDB.deleteDatabase(name))
  })
  return settled(request)
}

function rowsOf(db: IDBDatabase, table: string): Promise<unknown[]> {
  return settled(db.transaction(table).objectStore(table).getAll())
}

function hear(store: DossierStore): StoreEvent[] {
  const events: StoreEvent[] = []
  store.subscribe((event) => events.push(event))
  return events
}

test('a newer build takes over: last drafts are kept, then the old tab writes nothing', async () => {
  const name = freshName()
  const old = await openTestStore(name)
  await must(write(old, 'e1', 'experience', { title: 'voor' }))
  const events = hear(old)
  const late: Promise<unknown>[] = []
  old.subscribe((event) => {
    if (event.type !== 'closing') return
    late.push(must(old.writeDraft({ key: 'experience/e1', value: 'typing', at: 1 })))
  })
  const overtaken = write(old, 'e1', 'experience', { story: 'onderweg' })
  const newer = await openAsNewerBuild(name)
  await Promise.all([...late, must(overtaken)])
  expect(late).toHaveLength(1)
  expect(events.filter(({ type }) => type !== 'changed').map(({ type }) => type)).toEqual([
    'closing',
    'superseded',
  ])
  expect(await rowsOf(newer, 'drafts')).toMatchObject([{ value: 'typing' }])
  const before = await rowsOf(newer, 'ops')
  expect(before).toHaveLength(2)

  const superseded = { ok: false, error: { type: 'Superseded' } }
  expect(await write(old, 'e1', 'experience', { title: 'na' })).toEqual(superseded)
  expect(await old.writeDraft({ key: 'x', value: 'na', at: 2 })).toEqual(superseded)
  expect(await old.readRecord('e1')).toEqual(superseded)
  expect(await rowsOf(newer, 'ops')).toEqual(before)
  expect(await rowsOf(newer, 'drafts')).toHaveLength(1)
})

test('a database of a newer build is not opened, and stays as it is', async () => {
  const name = freshName()
  const first = await openTestStore(name)
  await must(write(first, 'e1', 'experience', { title: 'een' }))
  first.close()
  const newer = await openAsNewerBuild(name)
  const opened = await openDexieStore(optionsFor(name))
  expect(opened).toEqual({ ok: false, error: { type: 'NewerVersion' } })
  expect(newer.version).toBe((storageVersion + 1) * 10)
  expect(await rowsOf(newer, 'ops')).toHaveLength(1)
})

test('a raised minWriter shuts out an open connection of this build', async () => {
  const name = freshName()
  const store = await openTestStore(name)
  onTestFinished(async () => {
    await must(store.destroy())
  })
  await must(write(store, 'e1', 'experience', { title: 'een' }))
  const raw = await settled(indexedDB.open(name))
  raw.onversionchange = () => {
    raw.close()
  }
  const value = storageVersion + 1
  const meta = raw.transaction('meta', 'readwrite').objectStore('meta')
  await settled(meta.put({ dossier, key: 'minWriter', value }))
  const events = hear(store)
  const refused = { ok: false, error: { type: 'NewerVersion' } }
  expect(await write(store, 'e1', 'experience', { title: 'na' })).toEqual(refused)
  expect(await store.writeDraft({ key: 'x', value: 'na', at: 2 })).toEqual(refused)
  expect(await store.dropDraft('x')).toEqual(refused)
  expect(await store.check()).toEqual(refused)
  expect(events[0]).toEqual({ type: 'failed', error: { type: 'NewerVersion' } })
  expect(await rowsOf(raw, 'ops')).toHaveLength(1)
  expect((await must(store.readRecord('e1')))?.fields['title']?.value).toBe('een')
})

test('two connections: each hears of the other, and writes follow each other', async () => {
  const name = freshName()
  const [here, there] = [await openTestStore(name), await openTestStore(name)]
  onTestFinished(async () => {
    there.close()
    await must(here.destroy())
  })
  const events = hear(there)
  await must(write(here, 'e1', 'experience', { title: 'een' }))
  expect(events).toContainEqual({ type: 'changed', tables: ['records'] })
  const titles = ['twee', 'drie', 'vier', 'vijf', 'zes', 'zeven']
  await Promise.all(
    titles.map((title, i) => must(write(i % 2 ? here : there, 'e1', 'experience', { title }))),
  )
  const view = await must(here.readRecord('e1'))
  expect(view?.fields['title']?.others).toEqual([])
  expect(view?.fields['title']?.heads).toHaveLength(1)
  expect((await must(there.readLog())).ops.size).toBe(titles.length + 1)
  expect((await must(here.check())).ops).toBe(titles.length + 1)
})

test('a listener of one dossier hears nothing of another', async () => {
  const [one, two] = [await openTestStore(), await openTestStore()]
  const events = hear(one)
  await must(write(two, 'e1', 'experience', { title: 'een' }))
  expect(events).toEqual([])
  await must(one.destroy())
  await must(two.destroy())
})
