import type { Json } from '../../lib/json.ts'
import type { OpId } from '../../domain/log/op.ts'
import { shownHeads, type SeenHeads } from '../../domain/log/shown-heads.ts'
import type { RecordView } from '../../domain/log/view.ts'
import { withDraft } from './draft-values.ts'

/**
 * The draft of a form that edits a record: only what was typed, and the heads it was typed over.
 * What another tab or device wrote meanwhile is then neither overwritten by old words that nobody
 * typed, nor replaced without being seen.
 */
export function recordDraft<Values extends object>(
  before: Values,
  values: Values,
  seen: SeenHeads,
): Json {
  const typed = Object.entries(values).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field as keyof Values]),
  )
  return JSON.parse(JSON.stringify({ typed: Object.fromEntries(typed), seen })) as Json
}

interface OpenedDraft<Values> {
  /** What the form opens with: the record of now, under what was typed. */
  readonly values: Values
  /** What a save must name as seen. */
  readonly seen: SeenHeads
}

/** A form on `view`, with the draft that `recordDraft` made for it laid over it. */
export function openRecordDraft<Values extends object>(
  before: Values,
  view: RecordView,
  draft: Json | undefined,
): OpenedDraft<Values> {
  const now = shownHeads(view)
  const { typed, seen } = readDraft(draft)
  const then = Object.fromEntries(
    Object.keys(now)
      .filter((field) => Object.hasOwn(typed, nameOf(field)))
      .map((field) => [field, seen[field] ?? []]),
  )
  return { values: withDraft(before, typed), seen: { ...now, ...then } }
}

/** `competencies/networking` belongs to the form's `competencies`. */
function nameOf(field: string): string {
  return field.split(/[/.]/, 1)[0] ?? field
}

function readDraft(draft: Json | undefined): {
  typed: Readonly<Record<string, Json>>
  seen: Readonly<Record<string, readonly OpId[]>>
} {
  const { typed, seen } = fieldsOf(draft)
  const lists = Object.entries(fieldsOf(seen)).map(([field, ids]) => [
    field,
    Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [],
  ])
  return { typed: fieldsOf(typed), seen: Object.fromEntries(lists) as SeenHeads }
}

function fieldsOf(value: Json | undefined): Readonly<Record<string, Json>> {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return {}
  return value as Readonly<Record<string, Json>>
}
