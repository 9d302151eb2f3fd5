import type { TermSet } from '../../content/term-sets.ts'
import type { Showing } from '../../media/media-types.ts'

/**
 * A dossier as a person reads it: every name, day and label already in words. What is in the bin or
 * hidden is not in it. `anchor` is unique in the dossier and safe as an id in a page.
 */
export interface ReadableDossier {
  readonly language: 'nl' | 'en'
  readonly termSet: TermSet
  /** First name of the owner. */
  readonly owner: string | undefined
  /** One for each school, oldest first, in which everything stands by its day. Never empty. */
  readonly chapters: readonly ReadableChapter[]
  /** What belongs to no experience and no talk. */
  readonly reflections: readonly ReadableReflection[]
  readonly steps: readonly ReadableStep[]
  readonly evidence: readonly ReadableEvidence[]
  readonly feedback: readonly ReadableFeedback[]
  readonly statements: readonly ReadableStatement[]
  /** Every step that waits, soonest first; also those that stand in a chapter. */
  readonly openSteps: readonly ReadableStep[]
  /** Words the owner chose, most often first. */
  readonly qualities: readonly ReadableWord[]
  readonly motives: readonly ReadableWord[]
  /** Records of kinds that this version does not know. */
  readonly unknownRecords: number
}

export interface ReadableChapter {
  readonly anchor: string
  /** Name of the school, else its level, else a general name. */
  readonly title: string
  /** Level, programme and dates, for one line. */
  readonly facts: readonly string[]
  /** Level and programme; empty when neither was told. */
  readonly course: string
  /** YYYY-MM-DD. */
  readonly start: string | undefined
  readonly end: string | undefined
  /** False for a time before any school was told. */
  readonly isSchool: boolean
  readonly entries: readonly ReadableEntry[]
}

export type ReadableEntry = ReadableExperience | ReadableTalk

export interface Labelled {
  readonly label: string
  readonly text: string
}

/** What every part of a dossier may say of itself. */
export interface ReadablePart {
  readonly rec: string
  readonly anchor: string
  /** In words; empty without a day. */
  readonly day: string
  /** YYYY-MM-DD, or undefined. */
  readonly date: string | undefined
  /** What was written in another place at the same time and is not shown. */
  readonly others: readonly Labelled[]
}

export interface ReadableCompetency {
  readonly id: string
  /** In the words of the school of now. */
  readonly name: string
  /** Its guiding question; empty for one this version does not know. */
  readonly question: string
  /** 1 to 7; colour and dash follow from it. */
  readonly strand: number
}

export interface ReadableExperience extends ReadablePart {
  readonly type: 'experience'
  readonly title: string
  readonly kind: string
  /** Id of the kind, `content/experience-kinds`. */
  readonly kindId: string | undefined
  /** Last day as YYYY-MM-DD, when it took more than one. */
  readonly end: string | undefined
  readonly place: string | undefined
  readonly people: string | undefined
  readonly hours: number | undefined
  readonly story: string
  /** Goal, result, evaluation and conclusion, in this order; `text` is empty while it is open. */
  readonly parts: readonly (Labelled & { readonly part: string })[]
  readonly competencies: readonly ReadableCompetency[]
  readonly reflections: readonly ReadableReflection[]
  readonly steps: readonly ReadableStep[]
  readonly evidence: readonly ReadableEvidence[]
  readonly feedback: readonly ReadableFeedback[]
  readonly statements: readonly ReadableStatement[]
  readonly isPrivate: boolean
}

export interface ReadableReflection extends ReadablePart {
  readonly title: string
  readonly competency: ReadableCompetency | undefined
  /** The name the competency had when this was written, when it has another one now. */
  readonly labelThen: string | undefined
  readonly answers: readonly {
    readonly question: string
    readonly text: string
    readonly voice: ReadableEvidence | undefined
  }[]
  readonly qualities: readonly string[]
  readonly motives: readonly string[]
  readonly noStep: boolean
}

export interface ReadableStep extends ReadablePart {
  readonly what: string
  readonly why: string
  readonly firstStep: string
  readonly helper: string
  readonly state: 'open' | 'moved' | 'done' | 'letGo'
  readonly stateText: string
  readonly note: string
  /** Title and anchor of what it came from. */
  readonly from: { readonly title: string; readonly anchor: string } | undefined
}

export interface ReadableFile {
  readonly sha256: string
  readonly media: string
  readonly show: Showing
  /** Where the bytes are; undefined when they do not go along. */
  readonly href: string | undefined
  /** In bytes and seconds, when known. */
  readonly size: number | undefined
  readonly seconds: number | undefined
}

export interface ReadableEvidence extends ReadablePart {
  readonly type: string
  readonly typeText: string
  readonly title: string
  /** What is to be seen or heard; empty when that was not told. */
  readonly alt: string
  readonly people: string
  /** Whether the people agreed, in words; empty when not answered. */
  readonly consent: string
  readonly file: ReadableFile | undefined
  /** In pixels. */
  readonly width: number | undefined
  readonly height: number | undefined
  /** Only ever http or https. */
  readonly url: string | undefined
  readonly isPrivate: boolean
}

export interface ReadableTalk extends ReadablePart {
  readonly type: 'talk'
  readonly title: string
  readonly people: readonly string[]
  readonly isPlanned: boolean
  readonly parts: readonly Labelled[]
  readonly takeAway: string
  readonly noStep: boolean
  /** Titles and anchors of the experiences it was about. */
  readonly about: readonly { readonly title: string; readonly anchor: string }[]
  readonly competencies: readonly ReadableCompetency[]
  readonly qualities: readonly string[]
  readonly motives: readonly string[]
  readonly steps: readonly ReadableStep[]
  readonly feedback: readonly ReadableFeedback[]
  readonly isSigned: boolean
}

export interface ReadableFeedback extends ReadablePart {
  /** Name and role of the giver, in one line. */
  readonly by: string
  readonly text: string
  readonly voice: ReadableFile | undefined
  readonly words: readonly string[]
  readonly answer: string
  readonly onOwnersDevice: boolean
  readonly isSigned: boolean
}

export interface ReadableStatement extends ReadablePart {
  readonly title: string
  readonly by: string
  readonly text: string
  readonly isWithdrawn: boolean
  readonly isSigned: boolean
}

export interface ReadableWord {
  readonly id: string
  readonly word: string
  /** Reflections and talks that named it. */
  readonly times: number
  /** What it was named at, latest first, each once. */
  readonly proof: readonly {
    readonly rec: string
    readonly title: string
    readonly anchor: string
  }[]
}
