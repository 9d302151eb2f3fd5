import type { Clock } from '../lib/clock.ts'
import type { RandomBytes } from '../lib/ids.ts'
import { ok } from '../lib/result.ts'
import type { DossierId } from '../domain/log/op.ts'
import type { EvidenceTools } from '../services/evidence/evidence-tools.ts'
import type { MentorDesk } from '../services/mentor/mentor-desk.ts'
import { mentorPlaces } from '../services/mentor/mentor-places.ts'
import { places } from '../services/places.ts'
import { createCountNote } from '../storage/mentor/count-note.ts'
import { openDexieDesk } from '../storage/mentor/dexie-desk.ts'
import { mentorName, studentFilesName } from '../storage/mentor/mentor-database.ts'
import { createMentorStore } from '../storage/mentor/mentor-store.ts'
import { within } from '../storage/wait.ts'
import { createLazyKeys } from './lazy-keys.ts'

interface DeskEnv {
  readonly clock: Clock
  readonly random: RandomBytes
}

/** How long the first screen waits for the students, in ms; then it opens without them. */
const readWithinMs = 1000

/**
 * The desk of this device's mentor, once its students are read. Where the address names no place it
 * goes to them: their list is drawn once then, not twice.
 */
export function openDesk(env: DeskEnv): Promise<MentorDesk> {
  if (['', places.today].includes(location.hash)) {
    history.replaceState(null, '', mentorPlaces.students)
  }
  return makeDesk(env)
}

async function makeDesk({ clock, random }: DeskEnv): Promise<MentorDesk> {
  const { tables, notes } = openDexieDesk({ name: mentorName, indexedDB })
  const store = createMentorStore({ tables, clock, random })
  const first = await within(readWithinMs, store.readStudents(), undefined)
  let students = first?.ok ? first.value : undefined
  const expected = createCountNote(localStorage)
  if (students !== undefined && students.length > 0) expected.write(students.length)
  const forget = store.subscribe(({ type }) => {
    if (type !== 'changed') return
    students = undefined
    forget()
  })
  const open = new Map<DossierId, Promise<EvidenceTools>>()

  function evidence(dossier: DossierId): Promise<EvidenceTools> {
    const found = open.get(dossier)
    if (found !== undefined) return found
    const tools = openEvidence(dossier, clock)
    open.set(dossier, tools)
    // Such as a part of an older version that is gone: the next call may find it.
    tools.catch(() => open.delete(dossier))
    return tools
  }

  /** What stays behind when this fails is without a name, and tried again at the next erasing. */
  async function eraseFiles(dossiers: readonly DossierId[]): Promise<void> {
    for (const dossier of dossiers) {
      const { files } = await evidence(dossier)
      await files.destroy()
      open.delete(dossier)
    }
  }

  /** Erased on purpose is not lost. */
  async function expectWhatIsLeft(): Promise<void> {
    const left = await store.readStudents()
    if (left.ok) expected.write(left.value.length)
  }

  return {
    store,
    atStart: () => students,
    notes,
    expected,
    keys: createLazyKeys(async () => {
      const { createKeyStore } = await import('../storage/keys/key-store.ts')
      return createKeyStore({ indexedDB, localStorage })
    }),
    evidence,
    copies: async (dossier) => {
      const [{ createCopyDesk }, { copySinks }] = await Promise.all([
        import('../storage/copy/copy-desk.ts'),
        import('../transports/copy-sinks.ts'),
      ])
      const database = studentFilesName(dossier)
      return { desk: createCopyDesk({ database, clock, random }), sinks: copySinks }
    },
    erase: async (dossiers) => {
      const erased = await store.erase(dossiers)
      if (!erased.ok) return erased
      await expectWhatIsLeft()
      await eraseFiles(dossiers)
      return erased
    },
    eraseExpired: async (today) => {
      const gone = await store.eraseExpired(today)
      if (!gone.ok) return gone
      if (gone.value.length > 0) await expectWhatIsLeft()
      await eraseFiles(gone.value)
      return ok(undefined)
    },
    close: () => {
      const closeFiles = ({ files }: EvidenceTools) => files.close()
      // Who asked hears of a failure; here there is nothing to close then.
      for (const tools of open.values()) void tools.then(closeFiles, () => undefined)
      store.close()
    },
  }
}

/** Fetched when first asked for: the list of students needs nothing of it. */
async function openEvidence(dossier: DossierId, clock: Clock): Promise<EvidenceTools> {
  const [{ openFiles }, { createPhotoWorkshop }, { createFilmViewer }, { createRecorder }] =
    await Promise.all([
      import('../storage/files/open-files.ts'),
      import('../devices/photo-workshop.ts'),
      import('../devices/film-viewer.ts'),
      import('../devices/recorder.ts'),
    ])
  const files = openFiles(studentFilesName(dossier), { clock })
  const [photos, films, recorder] = [createPhotoWorkshop(), createFilmViewer(), createRecorder()]
  return { files, photos, films, recorder }
}
