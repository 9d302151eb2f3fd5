import type { PlainDate } from '../../lib/dates.ts'
import type { DossierId, RecordId } from '../../domain/log/op.ts'

/** What the list of students and the counts need of one of them, kept with the student's row. */
export interface StudentSummary {
  /** How many records of the student's are here. */
  readonly records: number
  /** Days of the talks that were held, latest first. */
  readonly talks: readonly PlainDate[]
  /** The first talk that is planned and has a day. */
  readonly nextTalk?: { readonly date: PlainDate; readonly time?: string }
  /** Days on which open steps are due, soonest first. */
  readonly dues: readonly PlainDate[]
  readonly stepsOpen: number
  readonly stepsDone: number
  /** How many experiences there are of each kind, by the id of the kind. */
  readonly kinds: Readonly<Record<string, number>>
  /** Competencies that an experience or reflection touches, by id. */
  readonly competencies: readonly string[]
  /** Records that the mentor wrote and did not send yet, changed ones too. */
  readonly unsent: number
}

/** A student whose packets this mentor keeps. */
export interface MentorStudent {
  readonly dossier: DossierId
  /** What the mentor calls them; at first the name in the packet. Empty: not told. */
  readonly name: string
  /** Class or group, in the mentor's own words; empty: none. */
  readonly group: string
  /** When the last packet was taken in, and when the student was last looked at; ms since 1970. */
  readonly received: number
  readonly seen: number
  /** When the mentor last sent an answer, ms since 1970. */
  readonly replied?: number
  /** The last day on which anything of this student may be here. */
  readonly keepUntil: PlainDate
  /** Of the newest packet: what it is for, what its owner asks, and the note of sharing it answers. */
  readonly purpose?: string
  readonly question?: string
  readonly share: RecordId
  /** Records that are new or changed since the student was last looked at. */
  readonly news: readonly RecordId[]
  readonly summary: StudentSummary
}

/** A packet as the mentor's device remembers it. */
export interface ReceivedPacket {
  readonly share: RecordId
  /** When it was made and when it was taken in, ms since 1970. */
  readonly made: number
  readonly received: number
  readonly keepUntil: PlainDate
  readonly purpose?: string
  readonly question?: string
  /** The talk that it is for. */
  readonly talk?: RecordId
  readonly records: number
}

/** Who works on this device, as it stands in answers. Everything may be empty. */
export interface MentorProfile {
  readonly name: string
  /** As in `people.ts` or in free words. */
  readonly role: string
  readonly school: string
}

/** True while the student asks something that no answer was sent to. */
export function isWaiting({ question, replied = 0, received }: MentorStudent): boolean {
  return question !== undefined && question.trim() !== '' && replied < received
}
