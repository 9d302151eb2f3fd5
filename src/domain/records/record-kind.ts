import type { Json } from '../../lib/json.ts'
import type { RecordId } from '../log/op.ts'
import type { RecordView } from '../log/view.ts'

/**
 * The types that a stored field may have: those of JSON, without limits, because the log holds
 * what any version ever wrote. Limits are for forms (`domain/forms`). Plain words instead of zod
 * schemas, because every record of every screen is read through them; `stored-schema.ts` makes the
 * loose zod schema of a kind from the same words.
 */
export interface FieldTypes {
  readonly text: string
  readonly number: number
  readonly flag: boolean
}
export type FieldType = keyof FieldTypes
type Fields = Readonly<Record<string, FieldType>>

/**
 * What is known of one kind of record. Every field may be absent; unknown fields are welcome.
 *
 * Three sorts of field: plain (`title`), sets with one boolean field per element
 * (`competencies/networking`), and maps with one field per key (`answers.vo-c1-easy`), whose
 * values are objects with at least the fields named.
 */
export interface RecordKind<F extends Fields, Set extends string, Maps> {
  readonly kind: string
  readonly fields: F
  readonly sets: readonly Set[]
  readonly maps: Maps
  /** By map: fields that came later, which an older entry does not have. */
  readonly mapExtras?: Readonly<Record<string, Fields>>
}

type MapFields = Readonly<Record<string, Fields>>

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
  K extends RecordKind<infer F, infer Set, infer Maps>
    ? RecordMeta & { readonly [Name in keyof F]?: FieldTypes[F[Name]] | undefined } & Readonly<
          Record<Set, readonly string[]>
        > & { readonly [Name in keyof Maps]: Readonly<Record<string, ValueOf<Maps[Name]>>> }
    : never

/** The value of one entry of a map with these fields. */
export type ValueOf<F> = F extends Fields
  ? { readonly [Name in keyof F]: FieldTypes[F[Name]] }
  : never

/** Says what a kind is, and keeps its names and types for the compiler. */
export function defineKind<
  const F extends Fields,
  const Set extends string,
  const Maps extends MapFields,
>(kind: RecordKind<F, Set, Maps>): RecordKind<F, Set, Maps> {
  return kind
}

/**
 * A record of this kind as a plain object. A field whose value has a type we do not know is left
 * out and named in `unreadable`; damage is shown, never hidden behind a default.
 */
export function readRecord<F extends Fields, Set extends string, Maps extends MapFields>(
  definition: RecordKind<F, Set, Maps>,
  view: RecordView,
): RecordOf<RecordKind<F, Set, Maps>> {
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
    if (element === undefined) {
      const type = own(definition.fields, name)
      if (type !== undefined) put(plain, name, field, value, hasType(value, type))
      continue
    }
    const set = own(sets, name)
    const entry = own<Fields>(definition.maps, name)
    if (set && value === true) set.push(element)
    if (entry) put(maps[name] ?? {}, element, field, value, hasFields(value, entry))
  }
  const { rec, created, changed, binned } = view
  const meta: RecordMeta = { rec, created, changed, binned, undecided, unreadable }
  return { ...plain, ...sets, ...maps, ...meta } as RecordOf<RecordKind<F, Set, Maps>>

  function put(
    target: Record<string, unknown>,
    name: string,
    field: string,
    value: Json,
    readable: boolean,
  ): void {
    if (readable) target[name] = value
    else unreadable.push(field)
  }
}

function hasType(value: Json, type: FieldType): boolean {
  return typeof value === (type === 'text' ? 'string' : type === 'flag' ? 'boolean' : 'number')
}

/** True for an object with at least these fields; what else it holds is carried along. */
export function hasFields(value: Json, fields: Fields): boolean {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return false
  return Object.entries(fields).every(([name, type]) => {
    const entry = own(value as Readonly<Record<string, Json>>, name)
    return entry !== undefined && hasType(entry, type)
  })
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
