import type { RecordView } from '../../../domain/log/view.ts'

/** The kinds that a person counts, in the order they are told. */
export const countedKinds = [
  'experience',
  'reflection',
  'step',
  'evidence',
  'talk',
  'feedback',
  'statement',
] as const
export type CountedKind = (typeof countedKinds)[number]

export function countKinds(views: readonly RecordView[]): Record<CountedKind, number> {
  const counts = countedKinds.map((kind) => [
    kind,
    views.filter((view) => view.kind === kind).length,
  ])
  return Object.fromEntries(counts) as Record<CountedKind, number>
}
