import type { OpId } from './op.ts'
import type { RecordView } from './view.ts'

/** Heads by field: what a person had before them when they began to write. */
export type SeenHeads = Readonly<Record<string, readonly OpId[]>>

/**
 * The heads that a form shows, by field. Where a field has two versions only the shown one is
 * named, so that the other stays to be chosen.
 */
export function shownHeads(view: RecordView): SeenHeads {
  return Object.fromEntries(
    Object.entries(view.fields).map(([field, { heads, others }]) => [
      field,
      heads.filter((id) => others.every(({ op }) => op !== id)),
    ]),
  )
}
