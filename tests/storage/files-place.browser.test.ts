import { expect, onTestFinished, test } from 'vitest'
import { logOf } from '../../src/domain/log/log.ts'
import { deleteExample, openExample } from '../../src/storage/example-dossier.ts'
import { filesPlace } from '../../src/storage/files/files-place.ts'
import { createDexieFileStore } from '../../src/storage/files/dexie-file-store.ts'
import { openFiles } from '../../src/storage/files/open-files.ts'
import { removeMarker } from '../../src/storage/marker.ts'
import {
  databaseName,
  exampleName,
  filesName,
  type StorageEnv,
} from '../../src/storage/registry.ts'
import { createShelf } from '../../src/storage/shelf.ts'
import { createDossier, startUp } from '../../src/storage/start-up.ts'
import { freshName } from './dexie-support.ts'
import { scopedFactory, settled } from './faults.ts'
import { placeWithoutSlots } from './files-support.ts'
import { blobOf } from './files-world.ts'
import { foreignLog, must, seededRandom, tickingClock, write } from './store-world.ts'

let browsers = 200

async function databasesIn(place: IDBFactory): Promise<string[]> {
  return (await place.databases()).map(({ name = '' }) => name)
}

/** A browser that keeps files apart, or beside the log. */
function newBrowser({ apart }: { apart: boolean }) {
  const indexedDB = scopedFactory(`${freshName()}:`)
  const place = apart ? scopedFactory(`${freshName()}:files:`) : indexedDB
  const spare = scopedFactory(`${freshName()}:spare:`)
  const env = {
    clock: tickingClock(),
    random: seededRandom((browsers += 1)),
    localStorage,
    indexedDB,
    files: () => Promise.resolve(placeWithoutSlots(place)),
    spare: () => Promise.resolve(spare),
  } satisfies StorageEnv
  onTestFinished(async () => {
    removeMarker(localStorage)
    for (const factory of [indexedDB, place, spare]) {
      for (const name of await databasesIn(factory)) await settled(factory.deleteDatabase(name))
    }
  })
  const open = (name: string) =>
    createDexieFileStore({ name: filesName(name), clock: env.clock, place: env.files })
  return { env, place, open }
}

/** A dossier with one file; both closed again. */
async function usedBrowser(apart: boolean) {
  const browser = newBrowser({ apart })
  const store = await must(createDossier(browser.env))
  await must(write(store, 'e1', 'experience', { title: 'een' }))
  const name = databaseName(store.dossier)
  const files = browser.open(name)
  const { file } = await must(files.keep(blobOf(9)))
  files.close()
  store.close()
  return { ...browser, name, file, dossier: store.dossier }
}

const ways = [true, false]

test.each(ways)(
  'erasing a dossier erases files that this tab never opened (apart: %s)',
  async (apart) => {
    const { env, place } = await usedBrowser(apart)
    const found = await startUp(env)
    if (found.state !== 'ready') throw new Error(found.state)
    await must(found.store.destroy())
    expect(await databasesIn(place)).toEqual([])
    expect(await databasesIn(env.indexedDB)).toEqual([])
  },
)

test.each(ways)(
  'a dossier that comes back from its spare finds its files (apart: %s)',
  async (apart) => {
    const { env, name, file, open, dossier } = await usedBrowser(apart)
    await settled(env.indexedDB.deleteDatabase(name))
    const found = await startUp(env)
    if (found.state !== 'ready') throw new Error(found.state)
    expect(found.store.dossier).toBe(dossier)
    const files = open(databaseName(found.store.dossier))
    expect((await must(files.read(file, '')))?.size).toBe(9)
    files.close()
    found.store.close()
  },
)

test.each(ways)(
  'starting anew takes the files of the lost dossier along, and only those (apart: %s)',
  async (apart) => {
    const { env, name, place, open } = await usedBrowser(apart)
    const other = open(databaseName('another-dossier'))
    await must(other.keep(blobOf(7)))
    await settled(env.indexedDB.deleteDatabase(name))
    const shelf = createShelf({ ...env, spare: () => Promise.resolve(undefined) })
    const found = await shelf.startUp()
    if (found.state !== 'missing') throw new Error(found.state)
    expect(await databasesIn(place)).toContain(`${name}-files`)
    await shelf.forgetMissing(found.marker)
    expect(await databasesIn(place)).toEqual([filesName(databaseName('another-dossier'))])
    expect(await shelf.startUp()).toEqual({ state: 'new' })
    other.close()
  },
)

test('files beside the log are never taken for a dossier', async () => {
  const { env, dossier } = await usedBrowser(false)
  removeMarker(localStorage)
  const found = await startUp(env)
  expect(found).toMatchObject({ state: 'ready', store: { dossier } })
  if (found.state === 'ready') found.store.close()
})

test('leaving the example takes its files away, and those of the own dossier stay', async () => {
  const { env, place, open, name, file } = await usedBrowser(true)
  const log = foreignLog([{ rec: 'x1', kind: 'experience', values: { title: 'x' } }])
  const example = await must(openExample(env, logOf(log.ops.values())))
  const files = open(exampleName)
  await must(files.keep(blobOf(5)))
  files.close()
  example.close()
  expect(await databasesIn(place)).toHaveLength(2)
  await must(deleteExample(env))
  const own = open(name)
  expect((await must(own.list())).map((one) => one.file)).toEqual([file])
  own.close()
  expect(await databasesIn(place)).toHaveLength(1)
})

test('a browser with buckets keeps files in one of their own', async () => {
  const { indexedDB: place } = await filesPlace(indexedDB)
  const name = freshName()
  const files = openFiles(name, { clock: tickingClock() })
  onTestFinished(async () => {
    await must(files.destroy())
  })
  await must(files.keep(blobOf(9)))
  expect(await databasesIn(place)).toContain(`${name}-files`)
  expect(await databasesIn(indexedDB)).not.toContain(`${name}-files`)
})
