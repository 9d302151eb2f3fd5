import { Dexie, type EntityTable } from 'dexie'
import { canonicalJson } from '../lib/json.ts'
import { logOf, type Log } from '../domain/log/log.ts'
import type { Erasure, Op, RecordId } from '../domain/log/op.ts'
import type { Draft } from '../services/dossier-store.ts'

/*
 * [Note: spare] Chromium keeps the databases of a site in one LevelDB, and throws all of them away
 * when it finds that damaged. A browser that is killed between the two halves of a log record
 * leaves just such damage: about one in a hundred kills in the midst of writing. So every operation
 * and draft is also kept in a second storage bucket, which is a LevelDB of its own. When the
 * dossier is gone at the start, it comes back from there. Browsers without buckets have another
 * engine, and no spare.
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

type SpareDatabase = Dexie & {
  ops: EntityTable<Op, 'id'>
  erasures: EntityTable<ErasureRow, 'key'>
  drafts: EntityTable<Draft, 'key'>
}

/** What a dossier needs to come back: its log and the typing that was not saved yet. */
export interface SpareContent {
  readonly log: Log
  readonly drafts: readonly Draft[]
}

/**
 * The second copy of one dossier on this device. A failure here never stops the first: it is told
 * by false, and the copy is filled up again at the next start.
 */
export interface Spare {
  add(ops: Iterable<Op>, erasures: Iterable<Erasure>): Promise<boolean>
  keepDraft(draft: Draft): Promise<boolean>
  dropDraft(key: string): Promise<boolean>
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
  return {
    add: (ops, erasures) =>
      tried(() =>
        db.transaction('rw', db.ops, db.erasures, db.drafts, async () => {
          await db.ops.bulkPut([...ops])
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
    read: async () => {
      const erasures = (await db.erasures.toArray()).map(({ erasure }) => erasure)
      return { log: logOf(await db.ops.toArray(), erasures), drafts: await db.drafts.toArray() }
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
