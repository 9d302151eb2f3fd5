import { binField, isSetField, type RecordView } from './log/view.ts'
import type { OpId } from './log/op.ts'

/** Fields that say nothing of the words that somebody read. */
const silentFields = [binField, 'private']

/**
 * The operations that a person reads in a record: the heads of its words. Tags (sets) are left out:
 * one that is added later makes no other version of the text.
 */
export function wordHeads(view: RecordView): readonly OpId[] {
  return Object.entries(view.fields)
    .filter(([field]) => !isSetField(field) && !silentFields.includes(field))
    .flatMap(([, { heads }]) => heads)
}

/**
 * True when the words changed since somebody said something about them: a head of now is not in
 * `aboutOps` (`Feedback.aboutOps`). False where it was not told what was read.
 */
export function isOlderVersion(aboutOps: string | undefined, view: RecordView): boolean {
  const read = new Set(idsIn(aboutOps))
  return read.size > 0 && wordHeads(view).some((id) => !read.has(id))
}

/** Ids as a field holds them, with a space between. */
export function idsIn(ids: string | undefined): readonly OpId[] {
  return (ids ?? '').split(' ').filter((id) => id !== '')
}
