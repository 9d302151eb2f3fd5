import { defineKind, type RecordOf, type ValueOf } from './record-kind.ts'

/** Why people talk (domain.md D8). Data from outside may name others. */
export const talkTypes = [
  'short',
  'career',
  'meet',
  'progress',
  'group',
  'profileChoice',
  'threeWay',
  'workplaceVisit',
  'workplaceEnd',
  'intake',
  'transfer',
  'switch',
  'onward',
  'exit',
] as const
export type TalkType = (typeof talkTypes)[number]

/** The four parts of a loopbaangesprek, in their order; each is a text of what was said. */
export const talkParts = ['lookBack', 'reflect', 'lookAhead', 'activate'] as const
export type TalkPart = (typeof talkParts)[number]

/** Whoever writes their own half of an agreement: its key is the owner's in every talk. */
export const ownerKey = 'owner'

const agreedStepFields = { what: 'text' } as const

/**
 * A conversation about the owner's career: prepared by the owner, held by both, closed with steps
 * and the owner's own sentence. Steps name their talk; feedback may too.
 */
export const talkKind = defineKind({
  kind: 'talk',
  fields: {
    /** One of `talkTypes`. */
    type: 'text',
    /** YYYY-MM-DD; of a talk to come, the day it is planned. */
    date: 'text',
    /** HH:MM of a talk to come, and where it will be. */
    time: 'text',
    place: 'text',
    /** `planned` or `held`; absent: planned. */
    state: 'text',
    /** What the owner wants to ask, and hopes to get out of it. */
    question: 'text',
    hope: 'text',
    lookBack: 'text',
    reflect: 'text',
    lookAhead: 'text',
    activate: 'text',
    /** They said that no step is needed. */
    noStep: 'flag',
    /** The owner's own sentence: "Wat neem ik mee?" */
    takeAway: 'text',
    /** The talk that the owner prepared, when this one was held on another person's device. */
    follows: 'text',
    /** Ed25519 over what was read and written (`dossier-file/signing`): who signed, and how. */
    signer: 'text',
    signature: 'text',
  },
  /** Records of experiences to talk about; competencies and words that were named. */
  sets: ['experiences', 'competencies', 'qualities', 'motives'],
  maps: {
    /** Who is in it, by a key of no meaning; `role` as in `people.ts` or in free words. */
    people: { name: 'text', role: 'text' },
    /**
     * Who agreed to the text, by the same key, or `owner`: when (ms since 1970) and with which
     * operations in sight, ids with a space between. Later writing makes it an older agreement.
     */
    agreed: { at: 'number', about: 'text' },
    /**
     * Steps that were agreed on another person's device, by the record id that each gets when the
     * owner takes it over. On the owner's own device steps are records at once.
     */
    steps: agreedStepFields,
  },
})
/** As a form fills it in; what was not said is absent or empty. */
export type AgreedStep = ValueOf<typeof agreedStepFields> & {
  readonly why?: string
  readonly firstStep?: string
  readonly due?: string
  readonly helper?: string
}
export type Talk = RecordOf<typeof talkKind> & {
  readonly steps: Readonly<Record<string, AgreedStep>>
}

/** A talk that is still to come. */
export function isPlanned(talk: Talk): boolean {
  return talk.state !== 'held'
}
