import { binField } from '../log/view.ts'
import { feedbackKind } from './feedback.ts'
import { statementKind } from './statement.ts'
import { ownerKey, talkKind } from './talk.ts'

/** Fields of these kinds that nobody but the owner writes, whoever made the record. */
const ownersFields: Readonly<Record<string, readonly string[]>> = {
  [feedbackKind.kind]: ['answer', 'answered', 'hidden', 'read', 'onOwnersDevice'],
  [talkKind.kind]: [],
  [statementKind.kind]: ['onOwnersDevice'],
}

/** The owner agrees on the device of the talk, and may do so again at home. */
const ownersAgreement = `agreed.${ownerKey}`

/** True for a kind of record that somebody else may give to the owner, in a reply. */
export function isGivenKind(kind: string): boolean {
  return Object.hasOwn(ownersFields, kind)
}

/** True for a field that a reply may fill in on a record of such a kind. */
export function mayBeGiven(kind: string, field: string): boolean {
  return isGivenKind(kind) && field !== binField && !(ownersFields[kind] ?? []).includes(field)
}

/**
 * True for a field that the owner may write on a record that somebody else gave: answering, hiding
 * and binning it, agreeing to it. A signature promises nothing of these.
 */
export function isOwnersField(kind: string, field: string): boolean {
  return !mayBeGiven(kind, field) || (kind === talkKind.kind && field === ownersAgreement)
}
