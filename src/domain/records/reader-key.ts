import { defineKind, type RecordOf } from './record-kind.ts'

/**
 * How the owner got a key: `qr`, read from the reader's own screen while they stood together;
 * `text`, typed or pasted; `reply`, it came with a reply. Only the first was seen in person.
 */
export type KeyRoad = 'qr' | 'text' | 'reply'

/**
 * The public keys of somebody who reads and signs, and how far the owner knows that they are theirs.
 * It travels with the dossier, so that a later school sees who checked a signature. Public only: the
 * secret halves never leave the reader's device.
 */
export const readerKeyKind = defineKind({
  kind: 'key',
  fields: {
    /** As the reader wrote them on the card; `role` as in `people.ts` or in free words. */
    name: 'text',
    role: 'text',
    /** Ed25519, 32 bytes in base64url; and age, `age1...`. */
    signKey: 'text',
    recipient: 'text',
    /** A `KeyRoad`. */
    how: 'text',
    /** YYYY-MM-DD; the day on which both saw the same check words. */
    seen: 'text',
  },
  sets: [],
  maps: {},
})
export type ReaderKey = RecordOf<typeof readerKeyKind>

/** True when the owner saw this key on the reader's own screen and the check words were the same. */
export function isKeyChecked({ how, seen }: Pick<ReaderKey, 'how' | 'seen'>): boolean {
  return how === 'qr' && seen !== undefined
}
