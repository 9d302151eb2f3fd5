import type { Json } from '../../lib/json.ts'
import { ok, type Result } from '../../lib/result.ts'
import type { Log } from '../../domain/log/log.ts'
import type { Op } from '../../domain/log/op.ts'
import { ownerKind } from '../../domain/records/owner.ts'
import { periodKind } from '../../domain/records/period.ts'
import type { DeviceNote, LogIds, StoreError } from '../dossier-store.ts'
import {
  idsBeside,
  noCopyNotes,
  safetyStatus,
  reminders,
  type CopyNote,
  type CopyNotes,
  type SafetyStatus,
  type Uncopied,
} from './safety-status.ts'
import type { Services } from '../services.ts'

/** Name of the note in which a device remembers its copies. */
const noteName = 'copies' satisfies DeviceNote

/** How many copies are remembered by name. */
const mostRecent = 5

type StoreAndClock = Pick<Services, 'store' | 'clock'>

/** What is remembered of copies. Nothing, when it cannot be understood: then it is asked for anew. */
export async function readCopyNotes({
  store,
}: Pick<Services, 'store'>): Promise<Result<CopyNotes, StoreError>> {
  const read = await store.readNote(noteName)
  if (!read.ok) return read
  const { value } = read
  // Only this file writes it; one of a later version may hold more.
  const isNotes = value !== null && typeof value === 'object' && 'recent' in value
  return ok(isNotes ? (value as unknown as CopyNotes) : noCopyNotes)
}

/**
 * Notes that a whole copy is outside this browser: one that was made, checked and handed over, or a
 * file that was opened here. `log` is what that copy holds. Of two copies the one that holds more of
 * what is here counts.
 */
export async function noteCopyOutside(
  services: StoreAndClock,
  note: CopyNote,
  log: Pick<Log, 'ops' | 'erasures'>,
): Promise<Result<void, StoreError>> {
  const [notes, here] = await Promise.all([readCopyNotes(services), services.store.readIds()])
  if (!notes.ok) return notes
  if (!here.ok) return here
  const ids = { ops: [...log.ops.keys()], erasures: [...log.erasures.keys()] }
  const { best, recent, triedAt, ...rest } = notes.value
  const isBetter = best === undefined || lacking(here.value, ids) <= lacking(here.value, best.ids)
  return write(services, {
    ...rest,
    best: isBetter ? { note, ids } : best,
    recent: [note, ...recent].slice(0, mostRecent),
    // A copy that is opened may be years old: it is the opening that counts.
    triedAt: note.kind === 'opened' ? services.clock.now() : (triedAt ?? note.at),
  })
}

/** No reminder for some days. */
export function quietReminders(services: StoreAndClock): Promise<Result<void, StoreError>> {
  const quietUntil = services.clock.now() + reminders.quietDays * 24 * 60 * 60 * 1000
  return changeNotes(services, { quietUntil })
}

/** Changes some of what is remembered and leaves the rest. */
export async function changeNotes(
  services: Pick<Services, 'store'>,
  change: Partial<Pick<CopyNotes, 'quietUntil' | 'isWarned' | 'recovery'>>,
): Promise<Result<void, StoreError>> {
  const notes = await readCopyNotes(services)
  return notes.ok ? write(services, { ...notes.value, ...change }) : notes
}

/** How the dossier stands to its copies now. */
export async function readSafety(
  services: StoreAndClock,
): Promise<Result<SafetyStatus, StoreError>> {
  const { store, clock } = services
  const [notes, here] = await Promise.all([readCopyNotes(services), store.readIds()])
  if (!notes.ok) return notes
  if (!here.ok) return here
  const beside = idsBeside(here.value, notes.value.best?.ids)
  const ops = await store.readOps(beside.ops)
  if (!ops.ok) return ops
  const uncopied = uncopiedOf(ops.value, beside, notes.value.best?.note.at)
  return ok(safetyStatus(notes.value, uncopied, clock.now()))
}

/** What a first run asks is no loss: it counts only beside something else. */
const askedAtStart: readonly string[] = [ownerKind.kind, periodKind.kind]

function uncopiedOf(ops: readonly Op[], ids: LogIds, copiedAt: number | undefined): Uncopied {
  const isWorth = copiedAt !== undefined || ops.some(({ kind }) => !askedAtStart.includes(kind))
  if (!isWorth || ops.length + ids.erasures.length === 0) return { records: 0, since: undefined }
  const times = ops.map(({ hlc }) => hlc.t)
  const oldest = times.reduce((least, t) => Math.min(least, t), Infinity)
  // An erasure alone has no time here; it came after the copy.
  const since = Number.isFinite(oldest) ? oldest : (copiedAt ?? 0)
  return { records: new Set(ops.map(({ rec }) => rec)).size, since }
}

function lacking(here: LogIds, ids: LogIds): number {
  const beside = idsBeside(here, ids)
  return beside.ops.length + beside.erasures.length
}

function write(
  { store }: Pick<Services, 'store'>,
  notes: CopyNotes,
): Promise<Result<void, StoreError>> {
  return store.writeNote(noteName, notes as unknown as Json)
}
