// Served beside the built app, so that it shares its origin and thus its databases. It is built
// from the same sources: what it fills, the app opens; what it measures, the app does.
import type { Op } from '../../../src/domain/log/op.ts'
import type { RandomBytes } from '../../../src/lib/ids.ts'
import { openDexieStore } from '../../../src/storage/dexie/dexie-store.ts'
import { databaseName } from '../../../src/storage/registry.ts'
import { createDossier } from '../../../src/storage/start-up.ts'
import { must, write } from '../../storage/store-world.ts'
import { fillDesk } from './desk.ts'
import { longDossier, type LongDossier } from './eight-years.ts'
import { fillGallery } from './gallery.ts'
import { keepManyFiles, type ManyFilesTimes } from './many-files.ts'
import { keepPhotos, makePhotos, type PhotoTimes } from './photos.ts'
import { openHostile, type Verdict } from './hostile.ts'
import { deleteRawDatabase, openRawDatabase } from './raw-database.ts'
import {
  copyPlainly,
  exportDossier,
  importDossier,
  makeForImport,
  fillTransfer,
  type ExportTimes,
  type ImportTimes,
} from './transfer.ts'
import { searchWords } from './words.ts'

type Size = Pick<LongDossier, 'records' | 'ops' | 'onlyExperiences'>

interface Pairs {
  /** Milliseconds, of the store and of IndexedDB alone, turn by turn. */
  readonly store: number[]
  readonly raw: number[]
}

declare global {
  interface Window {
    bench: {
      /** Makes the dossier that the app will open, in a profile that has none; see `searchWords`. */
      fill: (size: Size) => Promise<readonly string[]>
      /** A mentor's desk: so many students with so many records each. */
      fillDesk: (students: number, records: number) => Promise<void>
      /** So many photos in the dossier that `fill` made. */
      fillGallery: (count: number) => Promise<void>
      save: (times: number) => Promise<Pairs>
      merge: (times: number) => Promise<Pairs>
      makePhotos: (count: number) => Promise<number>
      keepPhotos: () => Promise<PhotoTimes>
      /** So many files of so many bytes. */
      keepManyFiles: (count: number, size: number) => Promise<ManyFilesTimes>
      /** So many files more, for `exportDossier`. */
      fillTransfer: (count: number, size: number) => Promise<void>
      exportDossier: (passphrase?: string) => Promise<ExportTimes>
      makeForImport: () => Promise<void>
      importDossier: () => Promise<ImportTimes>
      /** What the reader says of the file at this address, and how long it took. */
      openHostile: (url: string, passphrase?: string) => Promise<Verdict>
      /** Ms for a plain copy of so many bytes. */
      copyPlainly: (size: number) => Promise<number>
    }
  }
}

const dossier = 'dossier-of-the-bench'
const clock = { now: () => Date.now() }
const random: RandomBytes = (length) => crypto.getRandomValues(new Uint8Array(length))
const eightYears = { dossier, records: 800, ops: 6400, seed: 1, writer: 'phone' }

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

async function fill(size: Size): Promise<readonly string[]> {
  const env = { clock, random, localStorage, indexedDB }
  const store = await must(createDossier(env, dossier))
  await must(store.merge(longDossier({ ...eightYears, ...size })))
  store.close()
  return searchWords
}

async function openFilled(count: number): Promise<void> {
  const store = await must(openDexieStore({ name: databaseName(dossier), clock, random }))
  await fillGallery(store, count)
  store.close()
}

/** New experiences in an eight-year dossier; the same operations as one value in a bare table. */
async function save(times: number): Promise<Pairs> {
  const store = await must(openDexieStore({ name: 'bench-save', dossier, clock, random }))
  await must(store.merge(longDossier(eightYears)))
  const raw = await openRawDatabase('bench-save-raw')
  const took: Pairs = { store: [], raw: [] }
  for (let i = 0; i < times; i++) {
    const values = {
      type: 'internship',
      title: `Een drukke dag (${i})`,
      story: 'Ik hielp een klant die haast had. Daarna telde ik de kas na. '.repeat(3),
      date: '2026-01-05',
    }
    let ops: readonly Op[] = []
    took.store.push(
      await timed(async () => {
        ops = await must(write(store, `saved-${i}`, 'experience', values, Date.now()))
      }),
    )
    took.raw.push(await timed(() => raw.put([{ id: `saved-${i}`, ...{ ops } }])))
  }
  store.close()
  raw.close()
  return took
}

/** Two devices of one student: four years together, four years apart. */
async function merge(times: number): Promise<Pairs> {
  const since = longDossier({ ...eightYears, records: 400, ops: 3200 })
  const here = longDossier({ ...eightYears, records: 400, seed: 2, since })
  const there = longDossier({ ...eightYears, records: 400, seed: 3, writer: 'laptop', since })
  const took: Pairs = { store: [], raw: [] }
  for (let i = 0; i < times; i++) {
    const store = await must(openDexieStore({ name: `bench-merge-${i}`, dossier, clock, random }))
    await must(store.merge(here))
    took.store.push(await timed(() => must(store.merge(there))))
    await must(store.destroy())
    const raw = await openRawDatabase(`bench-merge-raw-${i}`)
    took.raw.push(await timed(() => raw.put([...there.ops.values()])))
    raw.close()
    await deleteRawDatabase(`bench-merge-raw-${i}`)
  }
  return took
}

window.bench = {
  fillDesk,
  fill,
  fillGallery: openFilled,
  save,
  merge,
  makePhotos,
  keepPhotos,
  keepManyFiles,
  fillTransfer,
  exportDossier,
  importDossier,
  makeForImport,
  openHostile,
  copyPlainly,
}
