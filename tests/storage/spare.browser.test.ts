import { expect, onTestFinished, test } from 'vitest'
import { canonicalLog, logOf } from '../../src/domain/log/log.ts'
import type { Manifest } from '../../src/dossier-file/manifest.ts'
import type { PlacedEntry } from '../../src/dossier-file/zip/check-layout.ts'
import type { DossierStore, TakenFile } from '../../src/services/dossier-store.ts'
import { removeMarker } from '../../src/storage/marker.ts'
import type { StorageEnv } from '../../src/storage/registry.ts'
import { addForeign } from '../../src/services/opening/foreign-parts.ts'
import { openSpare, spareIndexedDB } from '../../src/storage/spare.ts'
import { createDossier, startUp } from '../../src/storage/start-up.ts'
import { freshName } from './dexie-support.ts'
import { scopedFactory, settled } from './faults.ts'
import { erasing, must, seededRandom, tickingClock, write } from './store-world.ts'

let browsers = 100

/** A browser with two places for databases; `localStorage` is shared, so the marker is taken away. */
function newBrowser() {
  const place = scopedFactory(`${freshName()}:spare:`)
  const env = {
    clock: tickingClock(),
    random: seededRandom((browsers += 1)),
    localStorage,
    indexedDB: scopedFactory(`${freshName()}:`),
    spare: () => Promise.resolve(place),
  } satisfies StorageEnv
  onTestFinished(async () => {
    removeMarker(localStorage)
    await loseDatabases(env.indexedDB)
    await loseDatabases(place)
  })
  return { env, place }
}

/** What Chromium does with the databases of a site when it finds them damaged. */
async function loseDatabases(indexedDB: IDBFactory): Promise<void> {
  for (const { name = '' } of await indexedDB.databases()) {
    await settled(indexedDB.deleteDatabase(name))
  }
}

async function started(env: StorageEnv): Promise<DossierStore> {
  const found = await startUp(env)
  if (found.state !== 'ready') throw new Error(found.state)
  return found.store
}

async function usedBrowser() {
  const { env, place } = newBrowser()
  const store = await must(createDossier(env))
  await must(write(store, 'e1', 'experience', { title: 'een' }))
  await must(write(store, 'e2', 'experience', { title: 'geheim' }))
  await must(store.commit(['e2'], erasing('e2')))
  await must(store.writeDraft({ key: 'experience/e1', value: { title: 'half' }, at: 1 }))
  await must(store.merge(logOf([]), fromTheFuture))
  await must(write(store, 'e3', 'experience', { title: 'alleen hier' }))
  const elsewhere = { rec: 'e3', at: 7, writer: 'laptop', seen: [] }
  await must(store.merge(logOf([], [elsewhere])))
  await must(store.writeNote('copies', { recent: ['kopie'] }))
  await must(store.writeNote('arrival-declined', ['hier']))
  const log = canonicalLog(await must(store.readLog()))
  const beside = await besideOf(store)
  store.close()
  return { env, place, dossier: store.dossier, log, beside }
}

/** What a file of a later version brought that this one does not know. */
const fromTheFuture: TakenFile = {
  foreign: addForeign({
    extras: [{ entry: { name: 'x-later/a', size: 3 } as PlacedEntry, sha256: 'a'.repeat(64) }],
    unknownKeys: { later: { is: ['new', 1e21] } },
    manifest: { made: { at: '2027-02-01' } } as Manifest,
  }),
  note: { at: 5, made: '2027-02-01', writer: 'laptop', purpose: 'copy' },
}

async function besideOf(store: DossierStore) {
  return {
    rescued: await must(store.readRescued()),
    taken: await must(store.readTaken()),
    copies: await must(store.readNote('copies')),
    declined: await must(store.readNote('arrival-declined')),
  }
}

test.each(['with the marker', 'and the marker with it'])(
  'a lost database comes back from its spare, %s: log, erasures, typing, rescued text, later parts',
  async (which) => {
    const { env, dossier, log, beside } = await usedBrowser()
    await loseDatabases(env.indexedDB)
    if (which !== 'with the marker') removeMarker(localStorage)
    const back = await started(env)
    expect(back.dossier).toBe(dossier)
    expect(canonicalLog(await must(back.readLog()))).toBe(log)
    expect(await must(back.readDraft('experience/e1'))).toMatchObject({ value: { title: 'half' } })
    expect(await besideOf(back)).toEqual(beside)
    expect(beside.rescued).toMatchObject([{ value: 'alleen hier' }])
    expect(beside.taken.foreign).toMatchObject({ entries: [{ size: 3 }], keys: [{ key: 'later' }] })
    expect(await must(back.check())).toMatchObject({ repaired: [], unsound: 0 })
    back.close()
  },
)

test('that it came back is known at that start, and not at the next', async () => {
  const { env } = await usedBrowser()
  await loseDatabases(env.indexedDB)
  for (const restored of [true, undefined]) {
    const found = await startUp(env)
    if (found.state !== 'ready') throw new Error(found.state)
    expect(found.restored).toBe(restored)
    found.store.close()
  }
})

test('what came back goes on, and can come back again', async () => {
  const { env } = await usedBrowser()
  await loseDatabases(env.indexedDB)
  const first = await started(env)
  await must(write(first, 'e3', 'experience', { title: 'daarna' }))
  const log = canonicalLog(await must(first.readLog()))
  first.close()
  await loseDatabases(env.indexedDB)
  const second = await started(env)
  expect(canonicalLog(await must(second.readLog()))).toBe(log)
  second.close()
})

test('what is erased for ever is in no row of the spare', async () => {
  const { env, place, dossier } = await usedBrowser()
  const spare = openSpare(`loopbaandossier-${dossier}`, place)
  const { log, drafts } = await spare.read()
  expect(canonicalLog(log) + JSON.stringify(drafts)).not.toContain('geheim')
  expect(await spare.count()).toBe(1)
  spare.close()
  ;(await started(env)).close()
})

test('a lost spare is filled again at the next start', async () => {
  const { env, place, log, beside } = await usedBrowser()
  await loseDatabases(place)
  const store = await started(env)
  const spare = openSpare(`loopbaandossier-${store.dossier}`, place)
  await expect.poll(async () => canonicalLog((await spare.read()).log)).toBe(log)
  const { rescued, taken, notes } = await spare.read()
  expect(rescued).toEqual(beside.rescued)
  expect(taken).toEqual(beside.taken)
  expect([...notes.values()]).toEqual([beside.declined, beside.copies])
  spare.close()
  store.close()
})

test('a spare that refuses does not stop the dossier', async () => {
  const { env } = newBrowser()
  const broken = { ...env, spare: () => Promise.resolve(undefined) }
  const store = await must(createDossier(broken))
  await must(write(store, 'e1', 'experience', { title: 'een' }))
  store.close()
  expect((await startUp(broken)).state).toBe('ready')
})

test('a dossier that is erased from this device leaves no spare', async () => {
  const { env, place } = await usedBrowser()
  const store = await started(env)
  await must(store.destroy())
  expect(await place.databases()).toEqual([])
  expect(await startUp(env)).toEqual({ state: 'new' })
})

test('this browser has a place for the spare that is apart from the first', async () => {
  const place = await spareIndexedDB()
  expect(place).toBeDefined()
  expect(place).not.toBe(indexedDB)
})
