import { Dexie, type Table } from 'dexie'
import { err, ok, type Result } from '../../lib/result.ts'
import { decodeKeyCard, encodeKeyCard } from '../../dossier-file/key-card.ts'
import { canSign } from '../../dossier-file/signing/ed25519.ts'
import { createSealingPair } from '../../dossier-file/signing/sealing-pair.ts'
import type { StoreError } from '../../services/dossier-store.ts'
import type { KeyState, KeyStore, ReaderKeys } from '../../services/packets/key-store.ts'
import { toStoreError } from '../store-errors.ts'

/** A database of its own; no dossier can have this name. */
const databaseName = 'loopbaansleutels'
/** The public card, outside of the database: so that a missing key is noticed. */
const markerKey = 'loopbaansleutels-kaart'
const own = 'own'

type KeyDatabase = Dexie & { readonly keys: Table<ReaderKeys, string> }

/** Keeps the keys of this device's reader. The browser stores them without giving them out. */
export function createKeyStore({
  indexedDB,
  localStorage,
}: {
  readonly indexedDB: IDBFactory
  readonly localStorage: Storage
}): KeyStore {
  async function run<T>(work: (db: KeyDatabase) => Promise<T>): Promise<Result<T, StoreError>> {
    const db = openDatabase(indexedDB)
    try {
      return ok(await work(db))
    } catch (cause) {
      return err(toStoreError(cause))
    } finally {
      db.close()
    }
  }
  return {
    async read(): Promise<Result<KeyState, StoreError>> {
      const marker = localStorage.getItem(markerKey)
      const card = marker === null ? undefined : decodeKeyCard(marker)
      // Looking makes no database.
      const isThere = card !== undefined || (await hasDatabase(indexedDB))
      const read = isThere ? await run((db) => db.keys.get(own)) : ok(undefined)
      if (!read.ok) return read
      if (read.value !== undefined) return ok({ state: 'ready', keys: read.value })
      if (card !== undefined) return ok({ state: 'missing', card })
      const isAble = (await canSign()) && (await createSealingPair()) !== undefined
      return ok({ state: isAble ? 'none' : 'unsupported' })
    },
    async keep(keys) {
      const kept = await run((db) => db.keys.put(keys, own))
      if (!kept.ok) return kept
      localStorage.setItem(markerKey, encodeKeyCard(keys.card))
      return ok(undefined)
    },
    async forget() {
      const gone = await run((db) => db.keys.clear())
      if (!gone.ok) return gone
      localStorage.removeItem(markerKey)
      return ok(undefined)
    },
  }
}

function openDatabase(indexedDB: IDBFactory): KeyDatabase {
  const db = new Dexie(databaseName, {
    cache: 'disabled',
    chromeTransactionDurability: 'strict',
    indexedDB,
    IDBKeyRange,
  })
  db.version(1).stores({ keys: '' })
  return db as KeyDatabase
}

async function hasDatabase(indexedDB: Partial<IDBFactory>): Promise<boolean> {
  const all = await indexedDB.databases?.()
  // Where the browser does not tell, look inside.
  return all === undefined || all.some(({ name }) => name === databaseName)
}
