import * as z from 'zod/mini'
import type { FieldType } from './record-kind.ts'

/** What `stored-schema` needs to know of a kind of record. */
export interface StoredKind {
  readonly fields: Readonly<Record<string, FieldType>>
  readonly maps: Readonly<Record<string, Readonly<Record<string, FieldType>>>>
  readonly mapExtras?: Readonly<Record<string, Readonly<Record<string, FieldType>>>>
}

const schemas = { text: z.string(), number: z.number(), flag: z.boolean() } satisfies Record<
  FieldType,
  z.ZodMiniType
>

/** The plain fields of a kind as a zod schema: every one optional, unknown ones kept. */
export function storedFields({ fields }: StoredKind) {
  return z.looseObject(optional(fields))
}

/**
 * The entries of each map of a kind as zod schemas: the fields of `maps` are there, those of
 * `mapExtras` may be, others are kept.
 */
export function storedMaps({ maps, mapExtras }: StoredKind): Record<string, z.ZodMiniType> {
  return Object.fromEntries(
    Object.entries(maps).map(([name, fields]) => [
      name,
      z.looseObject({ ...plain(fields), ...optional(mapExtras?.[name] ?? {}) }),
    ]),
  )
}

function plain(fields: StoredKind['fields']) {
  return Object.fromEntries(Object.entries(fields).map(([name, type]) => [name, schemas[type]]))
}

function optional(fields: StoredKind['fields']) {
  return Object.fromEntries(
    Object.entries(fields).map(([name, type]) => [name, z.optional(schemas[type])]),
  )
}
