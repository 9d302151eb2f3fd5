import type { LogIds } from '../dossier-store.ts'
import type { SinkKind } from './copy-sink.ts'

/** A copy outside this browser that was found whole. */
export interface CopyNote {
  /** When, ms since 1970. */
  readonly at: number
  /** How it went out; `opened`: a file that was opened here, so it is outside for sure. */
  readonly kind: SinkKind | 'opened'
  /** Name of the file, and in the person's own words where it is. */
  readonly name: string
  readonly where?: string
  readonly isLocked?: boolean
  /** In bytes. */
  readonly size?: number
}

/** What this device remembers of copies outside. */
export interface CopyNotes {
  /** The copy that holds most of what is here, with what it holds. */
  readonly best?: { readonly note: CopyNote; readonly ids: LogIds }
  /** The last ones, youngest first. */
  readonly recent: readonly CopyNote[]
  /** When a copy was last opened here, or the first one was made; for the yearly trial. Ms. */
  readonly triedAt?: number
  /** Until when reminders keep silent, ms. */
  readonly quietUntil?: number
  /** The person was told once that everybody can read a file without a lock. */
  readonly isWarned?: boolean
  /** Public key, `age1...`, of the recovery sheet: locked files open with it too. */
  readonly recovery?: string
}

export const noCopyNotes: CopyNotes = { recent: [] }

/** Something of the log here that is not in the best copy outside. */
export interface Uncopied {
  /** Records that it is about. */
  readonly records: number
  /** When the oldest of it was written, ms; undefined when there is nothing. */
  readonly since: number | undefined
}

/**
 * `none`: nothing to lose yet. `green`: all is in a copy outside, or the rest is less than a day
 * old. `orange`: something is outside for more than a day. `red`: nothing outside after a day, or
 * something for a week. [Note: safety]
 */
export type SafetyLevel = 'none' | 'green' | 'orange' | 'red'

export interface SafetyStatus {
  readonly level: SafetyLevel
  /** The best copy outside; undefined when there is none. */
  readonly copy: CopyNote | undefined
  readonly uncopied: Uncopied
  /** A copy is worth asking for now. */
  readonly isDue: boolean
  /** It is a year since a copy was opened to see that it works. */
  readonly isTrialDue: boolean
}

const dayMs = 24 * 60 * 60 * 1000

/** When a reminder comes: so many new items, or something that is so many days old. */
export const reminders = { items: 10, days: 7, quietDays: 3, trialDays: 365 } as const

/** How the dossier stands to its copies at `now` (ms). Pure. */
export function safetyStatus(notes: CopyNotes, uncopied: Uncopied, now: number): SafetyStatus {
  const { best, triedAt, quietUntil = 0 } = notes
  const age = uncopied.since === undefined ? 0 : Math.max(0, now - uncopied.since)
  const isMuch = uncopied.records >= reminders.items || age >= reminders.days * dayMs
  return {
    level: levelOf(best !== undefined, uncopied, age),
    copy: best?.note,
    uncopied,
    isDue: isMuch && now >= quietUntil,
    isTrialDue:
      best !== undefined && triedAt !== undefined && now - triedAt >= reminders.trialDays * dayMs,
  }
}

function levelOf(isOutside: boolean, { since }: Uncopied, age: number): SafetyLevel {
  if (since === undefined) return isOutside ? 'green' : 'none'
  if (age >= reminders.days * dayMs) return 'red'
  if (!isOutside) return age < dayMs ? 'orange' : 'red'
  return age < dayMs ? 'green' : 'orange'
}

/** Ids of what is here and not in a copy. */
export function idsBeside(here: LogIds, copy: LogIds | undefined): LogIds {
  const [ops, erasures] = [new Set(copy?.ops), new Set(copy?.erasures)]
  return {
    ops: here.ops.filter((id) => !ops.has(id)),
    erasures: here.erasures.filter((text) => !erasures.has(text)),
  }
}
