import { defineKind, type RecordOf } from './record-kind.ts'

/**
 * Words of another person about a record, written by that person with a writer of their own, or on
 * the owner's device in their presence. The owner may answer, hide or erase it, never edit it: the
 * fields of the owner are `answer`, `answered`, `hidden` and `read`; all others are the giver's.
 */
export const feedbackKind = defineKind({
  kind: 'feedback',
  fields: {
    /** The record it is about; absent: the dossier as a whole. */
    about: 'text',
    /** Ids of the operations that were in sight, with a space between; see `isOlderVersion`. */
    aboutOps: 'text',
    text: 'text',
    /** Spoken words: SHA-256, media type, bytes and length of the recording. */
    file: 'text',
    media: 'text',
    size: 'number',
    seconds: 'number',
    /** As the giver gave them; `role` as in `people.ts` or in free words. */
    name: 'text',
    role: 'text',
    date: 'text',
    /** Given on the owner's own device, in person: nobody else vouches for it. */
    onOwnersDevice: 'flag',
    /** The talk it was given in. */
    talk: 'text',
    /** Ed25519 over what was read and written (`dossier-file/signing`): who signed, and how. */
    signer: 'text',
    signature: 'text',
    /** The owner's. */
    answer: 'text',
    answered: 'text',
    hidden: 'flag',
    read: 'flag',
  },
  sets: ['qualities', 'motives', 'competencies'],
  maps: {},
})
export type Feedback = RecordOf<typeof feedbackKind>

/** Words that the owner has not seen yet; what was said in their presence they have. */
export function isUnread({ read, onOwnersDevice }: Feedback): boolean {
  return read !== true && onOwnersDevice !== true
}
