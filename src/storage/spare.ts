import { Dexie, type EntityTable } from 'dexie'
import { canonicalJson, type Json } from '../lib/json.ts'
import { logOf, type Log } from '../domain/log/log.ts'
import type { Erasure, Op, RecordId } from '../domain/log/op.ts'
import type { DeviceNote, Draft, Taken } from '../services/dossier-store.ts'

/*
 * [Note: spare] Chromium keeps the databases of a site in one LevelDB, and throws all of them away
 * when it finds that damaged. A browser that is killed between the two halves of a log record
 * leaves just such damage: about one in a hundred kills in the midst of writing. So every operation
 * and draft, what was rescued from an erasure, and what files and this device know beside them, is
 * also kept in a second storage bucket, which is a LevelDB of its own. When the dossier is gone at
 * the start, it comes back from there. Browsers without buckets have another engine, and no spare.
 */

/** Where the spare is kept; undefined where the browser has no storage buckets. */
export async function spareIndexedDB(): Promise<IDBFactory | undefined> {
  const { storageBuckets } = navigator as Navigator & {
    storageBuckets?: {
      open(name: string, options: object): Promise<{ readonly indexedDB: IDBFactory }>
    }
  }
  const bucket = await storageBuckets?.open('spare', { durability: 'strict' })
  return bucket?.indexedDB
}

interface ErasureRow {
  readonly key: string
  readonly erasure: Erasure
}

/** `taken`, or a note of the device under its name. */
interface BesideRow {
  readonly key: 'taken' | DeviceNote
  readonly value: Json
}

type SpareDatabase = Dexie & {
  ops: EntityTable<Op, 'id'>
  erasures: EntityTable<ErasureRow, 'key'>
  drafts: EntityTable<Draft, 'key'>
  beside: EntityTable<BesideRow, 'key'>
  rescued: EntityTable<Op, 'id'>
}

/** What a dossier needs to come back: its log, typing that was not saved yet, and what is beside it. */
export interface SpareContent {
  readonly log: Log
  /** Operations that the log has no more; see `DossierStore.readRescued`. */
  readonly rescued: readonly Op[]
  readonly drafts: readonly Draft[]
  /** Undefined when no file was taken over. */
  readonly taken: Taken | undefined
  readonly notes: ReadonlyMap<DeviceNote, Json>
}

/**
 * The second copy of one dossier on this device. A failure here never stops the first: it is told
 * by false, and the copy is filled up again at the next start.
 */
export interface Spare {
  /** Adds all of it, or nothing; what the erasures name goes, but for what is `rescued`. */
  add(ops: Iterable<Op>, erasures: Iterable<Erasure>, rescued?: readonly Op[]): Promise<boolean>
  keepDraft(draft: Draft): Promise<boolean>
  dropDraft(key: string): Promise<boolean>
  keepTaken(taken: Taken): Promise<boolean>
  keepNote(name: DeviceNote, value: Json): Promise<boolean>
  read(): Promise<SpareContent>
  count(): Promise<number>
  close(): void
  destroy(): Promise<boolean>
}

export function openSpare(name: string, indexedDB: IDBFactory): Spare {
  const db = new Dexie(name, {
    indexedDB,
    IDBKeyRange,
    chromeTransactionDurability: 'strict',
  }) as SpareDatabase
  db.version(1).stores({ ops: 'id, rec', erasures: 'key', drafts: 'key' })
  db.version(2).stores({ beside: 'key' })
  db.version(3).stores({ rescued: 'id' })
  const keep = (row: BesideRow) =>
    tried(async () => {
      const here = await db.beside.get(row.key)
      // At every start it is asked to keep what it has.
      if (here && canonicalJson(here.value) === canonicalJson(row.value)) return
      await db.beside.put(row)
    })
  return {
    add: (ops, erasures, rescued = []) =>
      tried(() =>
        db.transaction('rw', db.ops, db.erasures, db.drafts, db.rescued, async () => {
          await db.ops.bulkPut([...ops])
          if (rescued.length > 0) await db.rescued.bulkPut(rescued)
          const rows = Array.from(erasures, (erasure) => ({ key: canonicalJson(erasure), erasure }))
          if (rows.length === 0) return
          await db.erasures.bulkPut(rows)
          await forget(
            db,
            rows.map(({ erasure }) => erasure.rec),
          )
        }),
      ),
    keepDraft: (draft) => tried(() => db.drafts.put(draft)),
    dropDraft: (key) => tried(() => db.drafts.delete(key)),
    keepTaken: (taken) => keep({ key: 'taken', value: taken as unknown as Json }),
    keepNote: (key, value) => keep({ key, value }),
    read: async () => {
      const erasures = (await db.erasures.toArray()).map(({ erasure }) => erasure)
      const log = logOf(await db.ops.toArray(), erasures)
      const notes = new Map<DeviceNote, Json>()
      let taken: Taken | undefined
      for (const { key, value } of await db.beside.toArray()) {
        if (key === 'taken') taken = value as unknown as Taken
        else notes.set(key, value)
      }
      const [rescued, drafts] = [await db.rescued.toArray(), await db.drafts.toArray()]
      return { log, rescued, drafts, taken, notes }
    },
    count: () => db.ops.count(),
    close: () => db.close({ disableAutoOpen: true }),
    destroy: () => tried(() => db.delete()),
  }
}

/** Takes away every word of erased records. */
async function forget(db: SpareDatabase, recs: readonly RecordId[]): Promise<void> {
  await db.ops.where('rec').anyOf(recs).delete()
  await db.drafts.filter(({ key }) => recs.some((rec) => key.includes(rec))).delete()
}

async function tried(work: () => PromiseLike<unknown>): Promise<boolean> {
  try {
    await work()
    return true
  } catch (error) {
    // The first copy is whole; this one is compared with it and mended at the next start.
    // eslint-disable-next-line no-console
    console.warn('The spare copy was not written', error)
    return false
  }
}
