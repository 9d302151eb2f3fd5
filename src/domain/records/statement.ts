import { defineKind, type RecordOf } from './record-kind.ts'

/** `fulfilled`: voldaan; `internshipDone`: stage gedaan; `withdrawn`: an earlier one is undone. */
export const statementTypes = ['fulfilled', 'internshipDone', 'withdrawn'] as const
export type StatementType = (typeof statementTypes)[number]

/**
 * The dated word of a named role on what a school asks. Never changed: a new one undoes it by naming
 * it in `withdraws`.
 */
export const statementKind = defineKind({
  kind: 'statement',
  fields: {
    /** One of `statementTypes`. */
    type: 'text',
    /** Requirement set and rule in it, `content/requirement-sets`. */
    set: 'text',
    requirement: 'text',
    /** The experience it is about, if it is about one. */
    experience: 'text',
    /** The statement that this one undoes. */
    withdraws: 'text',
    text: 'text',
    name: 'text',
    role: 'text',
    school: 'text',
    date: 'text',
    /** Given on the owner's own device, in person: nobody else vouches for it. */
    onOwnersDevice: 'flag',
    /** Ed25519 over what was read and written (`dossier-file/signing`): who signed, and how. */
    signer: 'text',
    signature: 'text',
  },
  sets: [],
  maps: {},
})
export type Statement = RecordOf<typeof statementKind>
