import * as z from 'zod/mini'
import type { Json } from '../../lib/json.ts'
import type { RecordId } from '../log/op.ts'
import type { RecordView } from '../log/view.ts'

/**
 * What is known of one kind of record. `stored` is lenient (plain types, all optional, unknown
 * fields welcome), because the log holds what any version ever wrote. Forms have schemas of their
 * own, with limits.
 *
 * Three sorts of field: plain (`title`), sets with one boolean field per element
 * (`competencies/networking`), and maps with one field per key (`answers.vo-c1-easy`).
 */
export interface RecordKind<Shape extends z.core.$ZodShape, Set extends string, Maps> {
  readonly kind: string
  readonly stored: z.ZodMiniObject<Shape, z.core.$loose>
  readonly sets: readonly Set[]
  /** The schema of the values of each map. */
  readonly maps: Maps
}

type MapSchemas = Readonly<Record<string, z.ZodMiniType>>

/** What every record carries, whatever its kind. */
export interface RecordMeta {
  readonly rec: RecordId
  /** First and last writing, ms since 1970. */
  readonly created: number
  readonly changed: number
  readonly binned: boolean
  /** Fields that were written in two places at once and wait for a choice. */
  readonly undecided: readonly string[]
  /** Fields whose value this version cannot read; they stay in the log as they are. */
  readonly unreadable: readonly string[]
}

export type RecordOf<K> =
  K extends RecordKind<infer Shape, infer Set, infer Maps>
    ? RecordMeta &
        z.infer<z.ZodMiniObject<Shape>> &
        Readonly<Record<Set, readonly string[]>> & {
          readonly [M in keyof Maps]: Readonly<Record<string, z.infer<Maps[M]>>>
        }
    : never

export function defineKind<
  Shape extends z.core.$ZodShape,
  const Set extends string,
  Maps extends MapSchemas,
>(definition: {
  kind: string
  fields: Shape
  sets: readonly Set[]
  maps: Maps
}): RecordKind<Shape, Set, Maps> {
  const { kind, fields, sets, maps } = definition
  return { kind, stored: z.looseObject(fields), sets, maps }
}

/**
 * A record of this kind as a plain object. A field whose value has a type we do not know is left
 * out and named in `unreadable`; damage is shown, never hidden behind a default.
 */
export function readRecord<
  Shape extends z.core.$ZodShape,
  Set extends string,
  Maps extends MapSchemas,
>(
  definition: RecordKind<Shape, Set, Maps>,
  view: RecordView,
): RecordOf<RecordKind<Shape, Set, Maps>> {
  const shape: Readonly<Record<string, z.core.$ZodType>> = definition.stored.shape
  const plain: Record<string, unknown> = {}
  const sets: Record<string, string[]> = Object.fromEntries(definition.sets.map((s) => [s, []]))
  const maps: Record<string, Record<string, unknown>> = Object.fromEntries(
    Object.keys(definition.maps).map((m) => [m, {}]),
  )
  const undecided: string[] = []
  const unreadable: string[] = []
  for (const [field, { value, others }] of Object.entries(view.fields)) {
    if (others.length > 0) undecided.push(field)
    if (value === null) continue
    const [name, element] = splitField(field)
    const schema = own(element === undefined ? shape : definition.maps, name)
    const set = element === undefined ? undefined : own(sets, name)
    if (element !== undefined && set) {
      if (value === true) set.push(element)
    } else if (schema !== undefined) {
      const target = element === undefined ? plain : (maps[name] ?? {})
      if (z.safeParse(schema, value).success) target[element ?? name] = value
      else unreadable.push(field)
    }
  }
  const { rec, created, changed, binned } = view
  const meta: RecordMeta = { rec, created, changed, binned, undecided, unreadable }
  return { ...plain, ...sets, ...maps, ...meta } as RecordOf<RecordKind<Shape, Set, Maps>>
}

/** The entry under this name; not what every object has, for fields like `constructor`. */
function own<T>(entries: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(entries, name) ? entries[name] : undefined
}

/** `competencies/networking` -> [`competencies`, `networking`]; `title` -> [`title`, undefined]. */
function splitField(field: string): [string, string | undefined] {
  const at = field.search(/[/.]/)
  return at < 0 ? [field, undefined] : [field.slice(0, at), field.slice(at + 1)]
}

/**
 * The field values that turn the set `before` into `after`: what the log needs, one boolean per
 * element that changed.
 */
export function setEdits(
  set: string,
  before: readonly string[],
  after: readonly string[],
): Record<string, Json> {
  const edits: Record<string, Json> = {}
  for (const id of after) if (!before.includes(id)) edits[`${set}/${id}`] = true
  for (const id of before) if (!after.includes(id)) edits[`${set}/${id}`] = false
  return edits
}
