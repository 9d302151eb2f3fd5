import { describe, expect, onTestFinished, test } from 'vitest'
import { canonicalLog } from '../../src/domain/log/log.ts'
import { deleteExample, openExample } from '../../src/storage/example-dossier.ts'
import { createShelf } from '../../src/storage/shelf.ts'
import { readMarker, removeMarker, writeMarker } from '../../src/storage/marker.ts'
import {
  databaseName,
  exampleName,
  isDossierDatabase,
  type StorageEnv,
} from '../../src/storage/registry.ts'
import { createDossier, startUp, type StartUp } from '../../src/storage/start-up.ts'
import type { StoreEvent } from '../../src/services/dossier-store.ts'
import { freshName } from './dexie-support.ts'
import { scopedFactory, settled, silentOpens } from './faults.ts'
import { foreignLog, must, seededRandom, tickingClock, write } from './store-world.ts'

/** Local storage that only this test sees. */
function memoryStorage(): Storage {
  const items = new Map<string, string>()
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
    key: (index) => [...items.keys()][index] ?? null,
    get length() {
      return items.size
    },
  }
}

let browsers = 0

function newBrowser(): StorageEnv {
  const env = {
    clock: tickingClock(),
    random: seededRandom((browsers += 1)),
    localStorage: memoryStorage(),
    indexedDB: scopedFactory(`${freshName()}:`),
    openWithinMs: 1000,
  }
  onTestFinished(async () => {
    for (const name of await databasesOf(env)) await settled(env.indexedDB.deleteDatabase(name))
  })
  return env
}

async function databasesOf({ indexedDB }: StorageEnv): Promise<string[]> {
  return (await indexedDB.databases()).map(({ name = '' }) => name)
}

/** A browser with a dossier of one operation in it; the app is closed. */
async function usedBrowser() {
  const env = newBrowser()
  const store = await must(createDossier(env))
  await must(write(store, 'e1', 'experience', { title: 'een' }))
  store.close()
  return { env, dossier: store.dossier }
}

function ready(found: StartUp) {
  if (found.state !== 'ready') throw new Error(`expected ready, got ${found.state}`)
  onTestFinished(() => {
    found.store.close()
  })
  return found
}

describe('starting up', () => {
  test('a browser that never had a dossier is new, and looking makes nothing', async () => {
    const env = newBrowser()
    expect(await startUp(env)).toEqual({ state: 'new' })
    expect(await databasesOf(env)).toEqual([])
    expect(env.localStorage).toHaveLength(0)
  })

  test('a dossier is found again, and the marker keeps count of it and of copies', async () => {
    const { env, dossier } = await usedBrowser()
    expect(readMarker(env.localStorage)).toEqual({ dossier, ops: 1 })
    const lastCopy = { at: 123, kind: 'picked', name: 'Dossier Sam', isLocked: true } as const
    writeMarker(env.localStorage, { dossier, ops: 1, lastCopy })
    const { store, recoveredMarker } = ready(await startUp(env))
    expect(recoveredMarker).toBe(false)
    expect(store.dossier).toBe(dossier)
    await must(write(store, 'e1', 'experience', { title: 'twee' }))
    expect(readMarker(env.localStorage)).toEqual({ dossier, ops: 2, lastCopy })
  })

  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])(
    'eviction %i: the database is gone, the marker is there: missing, never new',
    async (round) => {
      const { env, dossier } = await usedBrowser()
      await settled(env.indexedDB.deleteDatabase(databaseName(dossier)))
      if (round % 2 === 0) {
        // The example, or another database, does not take its place.
        const example = await settled(env.indexedDB.open(exampleName))
        example.close()
      }
      const found = await startUp(env)
      expect(found).toEqual({ state: 'missing', marker: { dossier, ops: 1 } })
      expect(await startUp(env)).toEqual(found)
      expect(await databasesOf(env)).not.toContain(databaseName(dossier))
    },
  )

  test('a lost dossier is missing with the best copy that was noted, and nothing else of it', async () => {
    const { env, dossier } = await usedBrowser()
    const { store } = ready(await startUp(env))
    const best = { at: 123, kind: 'shared', name: 'Dossier Sam', where: 'mail' } as const
    const ids = { ops: ['1'], erasures: [] }
    const note = { ...best, size: 9 }
    await must(store.writeNote('copies', { recent: [note], best: { note, ids } }))
    await must(write(store, 'e1', 'experience', { title: 'twee' }))
    store.close()
    await settled(env.indexedDB.deleteDatabase(databaseName(dossier)))
    const marker = { dossier, ops: 2, lastCopy: best }
    expect(await startUp(env)).toEqual({ state: 'missing', marker })
  })

  test('a database that was emptied is missing too', async () => {
    const { env, dossier } = await usedBrowser()
    await settled(env.indexedDB.deleteDatabase(databaseName(dossier)))
    const empty = await must(createDossier(env, dossier))
    empty.close()
    writeMarker(env.localStorage, { dossier, ops: 12 })
    const found = await startUp(env)
    expect(found).toEqual({ state: 'missing', marker: { dossier, ops: 12 } })
    expect(readMarker(env.localStorage)).toEqual({ dossier, ops: 12 })
  })

  test('the database goes while the app is open: told of, and not made again', async () => {
    const { env, dossier } = await usedBrowser()
    const { store } = ready(await startUp(env))
    const events: StoreEvent[] = []
    store.subscribe((event) => events.push(event))
    await settled(env.indexedDB.deleteDatabase(databaseName(dossier)))
    const lost = { ok: false, error: { type: 'ConnectionLost' } }
    expect(events).toEqual([{ type: 'failed', error: { type: 'ConnectionLost' } }])
    expect(await write(store, 'e1', 'experience', { title: 'twee' })).toEqual(lost)
    expect(await databasesOf(env)).toEqual([])
    expect(await startUp(env)).toEqual({ state: 'missing', marker: { dossier, ops: 1 } })
  })

  test('a marker that is gone or unreadable is written again', async () => {
    for (const spoil of [removeMarker, (s: Storage) => s.setItem('loopbaandossier', '{"oops')]) {
      const { env, dossier } = await usedBrowser()
      spoil(env.localStorage)
      const found = ready(await startUp(env))
      expect(found.recoveredMarker).toBe(true)
      expect((await must(found.store.readRecord('e1')))?.fields['title']?.value).toBe('een')
      expect(readMarker(env.localStorage)).toEqual({ dossier, ops: 1 })
    }
  })

  test('a database that does not open is failed, with what the marker knows', async () => {
    const { env, dossier } = await usedBrowser()
    const hanging = { ...env, indexedDB: silentOpens(), openWithinMs: 30 }
    expect(await startUp(hanging)).toEqual({
      state: 'failed',
      error: { type: 'Blocked' },
      marker: { dossier, ops: 1 },
    })
  })

  test('destroying takes the database and the marker; then the browser is new', async () => {
    const { env } = await usedBrowser()
    const { store } = ready(await startUp(env))
    await must(store.destroy())
    expect(await databasesOf(env)).toEqual([])
    expect(await startUp(env)).toEqual({ state: 'new' })
  })

  test('a dossier that comes back from a copy keeps its id', async () => {
    const env = newBrowser()
    const store = await must(createDossier(env, 'from-a-copy'))
    expect(store.dossier).toBe('from-a-copy')
    store.close()
    expect(ready(await startUp(env)).store.dossier).toBe('from-a-copy')
  })
})

describe('the example', () => {
  const log = foreignLog([{ rec: 'e1', kind: 'experience', values: { title: 'voorbeeld' } }])

  test('lives apart: no marker, never found as a real dossier', async () => {
    const env = newBrowser()
    const example = await must(openExample(env, log))
    await must(write(example, 'e2', 'experience', { title: 'geprobeerd' }))
    expect(readMarker(env.localStorage)).toBeUndefined()
    expect(await startUp(env)).toEqual({ state: 'new' })
    expect(isDossierDatabase(exampleName)).toBe(false)
    expect(databaseName('example')).not.toBe('loopbaandossier-example')
    example.close()
  })

  test('is afresh each time, also while another tab has it open, and can go', async () => {
    const env = newBrowser()
    const first = await must(openExample(env, log))
    await must(write(first, 'e2', 'experience', { title: 'geprobeerd' }))
    const second = await must(openExample(env, log))
    expect(canonicalLog(await must(second.readLog()))).toBe(canonicalLog(log))
    second.close()
    await must(deleteExample(env))
    await must(deleteExample(env))
    expect(await databasesOf(env)).toEqual([])
  })

  test('is shared by tabs: a second one, or the same after a reload, finds it as it was left', async () => {
    const env = newBrowser()
    const [one, two] = [createShelf(env), createShelf(env)]
    const first = await must(one.openExample(() => Promise.resolve(log), false))
    await must(write(first, 'e2', 'experience', { title: 'geprobeerd' }))
    const second = await must(two.openExample(() => Promise.resolve(log), false))
    expect(await must(second.readRecord('e2'))).toBeDefined()
    second.close()
    first.close()
    const again = await must(one.openExample(() => Promise.resolve(log), true))
    expect(await must(again.readRecord('e2'))).toBeDefined()
    again.close()
    await two.deleteExample()
    await one.deleteExample()
  })
})
