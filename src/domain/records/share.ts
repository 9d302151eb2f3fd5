import { defineKind, type RecordOf } from './record-kind.ts'

/** The note that something was given out of the dossier: what, to whom, why, until when. */
export const shareKind = defineKind({
  kind: 'share',
  fields: {
    /** `packet`, `transfer`, or `letter`: a message to the school the owner came from. */
    type: 'text',
    /** As the owner wrote them; `role` as in `people.ts` or in free words. */
    name: 'text',
    role: 'text',
    purpose: 'text',
    date: 'text',
    /** YYYY-MM-DD; until when it may be kept. */
    keepUntil: 'text',
    /** How it was closed: `passphrase`, `key` (the reader's own) or `open`. */
    sealed: 'text',
    /** The reader's public key (age), of a packet closed with it. */
    recipient: 'text',
    talk: 'text',
    /** The parent or carer who looked along at a transfer, as the owner wrote them. */
    lookedAlong: 'text',
    /** The day on which the owner asked to have it erased. */
    eraseAsked: 'text',
    /** The day of the last reply. */
    replied: 'text',
  },
  /** What went along: records, and questions or notes by their own ids. */
  sets: ['records'],
  maps: {},
})
export type Share = RecordOf<typeof shareKind>
