import type { Json } from '../../lib/json.ts'
import { ok } from '../../lib/result.ts'
import type { DossierId } from '../../domain/log/op.ts'
import type { Draft, StoreEvent, StoreTable } from '../../services/dossier-store.ts'
import type { NoteStore } from '../../services/mentor/note-store.ts'
import { createListeners } from '../listeners.ts'
import type { DeskTables, SettingKey } from './desk-tables.ts'
import { changeRows, noRows, type StudentRows } from './student-rows.ts'

/** A desk in memory only: for tests, and held to the same contract suite as the real one. */
export function createMemoryDesk(): { tables: DeskTables; notes: NoteStore } {
  const listeners = createListeners<StoreEvent>()
  const students = new Map<DossierId, StudentRows>()
  const drafts = new Map<DossierId, Map<string, Draft>>()
  const notes = new Map<DossierId, string>()
  const settings = new Map<SettingKey, Json>()
  const done = <T>(value: T) => Promise.resolve(ok(value))
  const tell = (...tables: StoreTable[]) => listeners.emit({ type: 'changed', tables })
  const draftsOf = (dossier: DossierId) => {
    const found = drafts.get(dossier) ?? new Map<string, Draft>()
    drafts.set(dossier, found)
    return found
  }
  const tables: DeskTables = {
    students: () => done([...students.values()].flatMap(({ student }) => student ?? [])),
    student: (dossier) => done(students.get(dossier)?.student),
    packets: () => done([...students.values()].flatMap(({ packets }) => packets)),
    read: (dossier) => done(students.get(dossier) ?? noRows),
    // `async` so that a bug in `work` rejects, as it does in the real store.
    // eslint-disable-next-line @typescript-eslint/require-await
    update: async (dossier, work) => {
      const rows = students.get(dossier) ?? noRows
      const { result, change } = work(rows)
      const after = changeRows(rows, change)
      if (after.student !== undefined) students.set(dossier, after)
      tell('records')
      return ok(result)
    },
    erase: (dossiers) => {
      for (const dossier of dossiers) {
        for (const table of [students, drafts, notes]) table.delete(dossier)
      }
      tell('records', 'drafts')
      return done(undefined)
    },
    readDrafts: (dossier) =>
      done([...draftsOf(dossier).values()].sort((a, b) => (a.key < b.key ? -1 : 1))),
    writeDraft: (dossier, draft) => {
      draftsOf(dossier).set(draft.key, draft)
      tell('drafts')
      return done(undefined)
    },
    dropDraft: (dossier, key) => {
      if (draftsOf(dossier).delete(key)) tell('drafts')
      return done(undefined)
    },
    readSetting: (key) => done(settings.get(key)),
    writeSetting: (key, value) => {
      if (value === null) settings.delete(key)
      else settings.set(key, value)
      tell('records')
      return done(undefined)
    },
    subscribe: listeners.subscribe,
    close: () => undefined,
    destroy: () => {
      for (const table of [students, drafts, notes, settings]) table.clear()
      return done(undefined)
    },
  }
  return {
    tables,
    notes: {
      read: (dossier) => done(notes.get(dossier) ?? ''),
      write: (dossier, text) => {
        notes.set(dossier, text)
        return done(undefined)
      },
    },
  }
}
