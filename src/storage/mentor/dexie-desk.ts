import { Dexie, type ObservabilitySet, type Table } from 'dexie'
import { err } from '../../lib/result.ts'
import type { DossierId } from '../../domain/log/op.ts'
import type { StoreEvent, StoreTable } from '../../services/dossier-store.ts'
import type { NoteStore } from '../../services/mentor/note-store.ts'
import { deleteDatabase } from '../delete-database.ts'
import { createListeners } from '../listeners.ts'
import { toStoreError } from '../store-errors.ts'
import type { DeskTables } from './desk-tables.ts'
import { createMentorConnection, type MentorSource } from './mentor-connection.ts'
import { mentorVersion, type MentorDatabase } from './mentor-database.ts'
import { createNoteTable } from './note-table.ts'
import type { StudentChange, StudentRows } from './student-rows.ts'

/** How long other tabs may take to let go of a desk that is being erased, in ms. */
const destroyWithinMs = 5000

/** The real desk, in IndexedDB. The private notes come apart from it. */
export function openDexieDesk(source: MentorSource): { tables: DeskTables; notes: NoteStore } {
  const listeners = createListeners<StoreEvent>()
  const connection = createMentorConnection(source, listeners)
  const { read, write, close } = connection
  const stopWatching = watchDesk(source.name, (tables) =>
    listeners.emit({ type: 'changed', tables }),
  )
  const tables: DeskTables = {
    students: () => read((db) => db.students.toArray()),
    student: (dossier) => read((db) => db.students.get(dossier)),
    packets: () => read((db) => db.packets.toArray()),
    read: (dossier) => read((db) => readRows(db, dossier)),
    update: (dossier, work) =>
      write(async (db) => {
        const { result, change } = work(await readRows(db, dossier))
        await writeRows(db, dossier, change)
        return result
      }),
    erase: (dossiers) =>
      write(async (db) => {
        for (const dossier of dossiers) {
          await Promise.all([
            db.students.delete(dossier),
            db.notes.delete(dossier),
            ...[db.packets, db.received, db.own, db.drafts].map((table) =>
              rowsOf(table as Table, dossier).delete(),
            ),
          ])
        }
      }),
    readDrafts: (dossier) =>
      read(async (db) => {
        const rows = await rowsOf(db.drafts, dossier).toArray()
        return rows.map(({ key, value, at }) => ({ key, value, at }))
      }),
    writeDraft: (dossier, draft) =>
      write(async (db) => {
        await db.drafts.put({ ...draft, dossier })
      }),
    dropDraft: (dossier, key) => write((db) => db.drafts.delete([dossier, key])),
    readSetting: (key) => read(async (db) => (await db.settings.get(key))?.value),
    writeSetting: (key, value) =>
      write(async (db) => {
        if (value === null) await db.settings.delete(key)
        else await db.settings.put({ key, value })
      }),
    subscribe: listeners.subscribe,
    close: () => {
      stopWatching()
      close()
    },
    destroy: async () => {
      stopWatching()
      close()
      try {
        return await deleteDatabase(source.name, source.indexedDB, destroyWithinMs)
      } catch (cause) {
        return err(toStoreError(cause))
      }
    },
  }
  return { tables, notes: createNoteTable(connection) }
}

/** The rows of one student in a table whose key begins with the dossier. */
function rowsOf<Row, Key>(table: Table<Row, Key>, dossier: DossierId) {
  return table.where(':id').between([dossier, Dexie.minKey], [dossier, Dexie.maxKey])
}

async function readRows(db: MentorDatabase, dossier: DossierId): Promise<StudentRows> {
  const [student, packets, received, own] = await Promise.all([
    db.students.get(dossier),
    rowsOf(db.packets, dossier).toArray(),
    rowsOf(db.received, dossier).toArray(),
    rowsOf(db.own, dossier).toArray(),
  ])
  return { student, packets, received, own }
}

async function writeRows(
  db: MentorDatabase,
  dossier: DossierId,
  { student, packets = [], received = [], own = [], goneShares = [] }: StudentChange,
): Promise<void> {
  for (const share of goneShares) {
    await db.packets.delete([dossier, share])
    const given = [dossier, share]
    await db.received
      .where(':id')
      .between([...given, Dexie.minKey], [...given, Dexie.maxKey])
      .delete()
  }
  await Promise.all([
    student && db.students.put(student),
    packets.length > 0 && db.packets.bulkPut([...packets]),
    received.length > 0 && db.received.bulkPut([...received]),
    own.length > 0 && db.own.bulkPut([...own]),
    student && db.settings.put({ key: 'minWriter', value: mentorVersion }),
  ])
}

/** Tells of changes of the desk, in this tab or another, until the returned function is called. */
function watchDesk(name: string, tell: (tables: readonly StoreTable[]) => void): () => void {
  const onMutated = (parts: ObservabilitySet) => {
    const changed = Object.keys(parts).filter((part) => part.startsWith(`idb://${name}/`))
    const isDraft = (part: string) => part.startsWith(`idb://${name}/drafts/`)
    const isNote = (part: string) => part.startsWith(`idb://${name}/notes/`)
    const tables: StoreTable[] = []
    if ('all' in parts || changed.some((part) => !isDraft(part) && !isNote(part))) {
      tables.push('records')
    }
    if ('all' in parts || changed.some(isDraft)) tables.push('drafts')
    if (tables.length > 0) tell(tables)
  }
  Dexie.on('storagemutated', onMutated)
  return () => {
    Dexie.on.storagemutated.unsubscribe(onMutated)
  }
}
