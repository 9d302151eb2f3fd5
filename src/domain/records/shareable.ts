import type { RecordId } from '../log/op.ts'
import { fieldOf, type RecordView } from '../log/view.ts'
import { evidenceKind } from './evidence.ts'
import { experienceKind } from './experience.ts'
import { feedbackKind } from './feedback.ts'
import { periodKind } from './period.ts'
import { reflectionKind } from './reflection.ts'
import { statementKind } from './statement.ts'
import { stepKind } from './step.ts'
import { talkKind } from './talk.ts'

/** Kinds of records that the owner can give in a packet. */
export const shareableKinds: readonly string[] = [
  periodKind,
  experienceKind,
  reflectionKind,
  evidenceKind,
  stepKind,
  talkKind,
  feedbackKind,
  statementKind,
].map(({ kind }) => kind)

/** By kind, the field or set that says which records it tells of. */
const tellsOf: Readonly<Record<string, string>> = {
  [reflectionKind.kind]: 'experience',
  [stepKind.kind]: 'experience',
  [statementKind.kind]: 'experience',
  [feedbackKind.kind]: 'about',
  [evidenceKind.kind]: 'experiences/',
}

/**
 * Records that are marked private, and those that only tell of such a record: looking back on a
 * private experience is private too, and so is what somebody said about that.
 */
export function privateRecords(views: readonly RecordView[]): ReadonlySet<RecordId> {
  const secret = new Set<RecordId>()
  for (const view of views) if (fieldOf(view, 'private')?.value === true) secret.add(view.rec)
  // Each round finds what tells of the last one; a dossier has few.
  for (let before = -1; before < secret.size;) {
    before = secret.size
    for (const view of views) {
      const told = recordsTold(view)
      if (told.length > 0 && told.every((rec) => secret.has(rec))) secret.add(view.rec)
    }
  }
  return secret
}

/** The records that this one tells of: an experience, what a feedback is about. */
export function recordsTold(view: RecordView): RecordId[] {
  const name = Object.hasOwn(tellsOf, view.kind) ? tellsOf[view.kind] : undefined
  if (name === undefined) return []
  if (name.endsWith('/')) {
    return Object.entries(view.fields)
      .filter(([field, { value }]) => field.startsWith(name) && value === true)
      .map(([field]) => field.slice(name.length))
  }
  const value = fieldOf(view, name)?.value
  return typeof value === 'string' ? [value] : []
}
