import { onTestFinished } from 'vitest'
import type { MentorStore } from '../../../src/services/mentor/mentor-store.ts'
import type { NoteStore } from '../../../src/services/mentor/note-store.ts'
import type { DeskTables } from '../../../src/storage/mentor/desk-tables.ts'
import { createMentorStore } from '../../../src/storage/mentor/mentor-store.ts'
import { must, seededRandom } from '../store-world.ts'

export type OpenDesk = () => { tables: DeskTables; notes: NoteStore }

interface OpenedDesk {
  store: MentorStore
  notes: NoteStore
  tables: DeskTables
}

/** Noon on 12 May 2027, a second later at every look. */
function clockFrom(start = Date.UTC(2027, 4, 12, 10)) {
  let now = start
  return { now: () => (now += 1000) }
}

/** A mentor's store that goes with the test. */
export function openMentorStore(
  openDesk: OpenDesk,
  watch: (tables: DeskTables) => DeskTables = (tables) => tables,
): OpenedDesk {
  const { tables: opened, notes } = openDesk()
  const tables = watch(opened)
  const store = createMentorStore({ tables, clock: clockFrom(), random: seededRandom(5) })
  onTestFinished(async () => {
    await must(store.destroy())
  })
  return { store, notes, tables }
}
