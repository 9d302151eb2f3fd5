import * as z from 'zod/mini'
import {
  storedFields,
  storedMaps,
  type StoredKind as RecordFields,
} from '../../src/domain/records/stored-schema.ts'

/** What is stored of each kind of record, as plain JSON Schema. */
export interface StoredSchema {
  readonly kinds: Readonly<Record<string, StoredKind>>
  /** Names that were once in use; see `retiredNames`. */
  readonly retired: readonly string[]
}

interface StoredKind {
  readonly fields: Readonly<Record<string, unknown>>
  readonly sets: readonly string[]
  readonly maps: Readonly<Record<string, unknown>>
}

interface Kind extends RecordFields {
  readonly kind: string
  readonly sets: readonly string[]
}

/** The schema of this version, with its names in alphabetical order. */
export function storedSchema(kinds: readonly Kind[], retired: readonly string[]): StoredSchema {
  return {
    kinds: sorted(
      kinds.map((kind) => [
        kind.kind,
        {
          fields: jsonSchemas(storedFields(kind).shape),
          sets: [...kind.sets].sort(),
          maps: jsonSchemas(storedMaps(kind)),
        },
      ]),
    ),
    retired: [...retired].sort(),
  }
}

/** Names of all that is stored, as retired names are written: `kind`, `kind.field`. */
export function storedNames({ kinds }: StoredSchema): string[] {
  return Object.entries(kinds).flatMap(([kind, { fields, sets, maps }]) => [
    kind,
    ...[...Object.keys(fields), ...sets, ...Object.keys(maps)].map((name) => `${kind}.${name}`),
  ])
}

/**
 * Where `next` breaks with what `golden` says old files hold: something disappeared without being
 * retired, changed its type, or a retired name is in use. The schema may only grow.
 */
export function schemaBreaks(golden: StoredSchema, next: StoredSchema): string[] {
  const [before, after] = [typesByName(golden), typesByName(next)]
  const breaks: string[] = []
  for (const [name, type] of before) {
    const now = after.get(name)
    if (now === undefined && !next.retired.includes(name)) breaks.push(`${name} disappeared`)
    if (now !== undefined && now !== type) breaks.push(`${name} changed: ${type} -> ${now}`)
  }
  for (const name of golden.retired) {
    if (!next.retired.includes(name)) breaks.push(`${name} is no longer kept as a retired name`)
  }
  for (const name of after.keys()) {
    if (next.retired.includes(name)) breaks.push(`${name} is a retired name`)
  }
  return breaks
}

/** A retired kind retires its fields with it. */
function typesByName(schema: StoredSchema): Map<string, string> {
  return new Map(
    Object.entries(schema.kinds).flatMap(([kind, { fields, sets, maps }]) => [
      [kind, 'kind'],
      ...Object.entries(fields).map(([name, type]) => [`${kind}.${name}`, JSON.stringify(type)]),
      ...sets.map((name) => [`${kind}.${name}`, 'set']),
      ...Object.entries(maps).flatMap(([name, type]) => mapTypes(`${kind}.${name}`, type)),
    ]) as [string, string][],
  )
}

/** A map of objects may grow by fields that an entry can do without. */
function mapTypes(name: string, type: unknown): [string, string][] {
  const { properties, required = [], ...rest } = type as Partial<JsonObjectSchema>
  if (properties === undefined) return [[name, `map of ${JSON.stringify(type)}`]]
  const must = `map of ${JSON.stringify(rest)} with ${[...required].sort().join()}`
  const fields = Object.entries(properties).map(([field, its]): [string, string] => [
    `${name}.${field}`,
    JSON.stringify(its),
  ])
  return [[name, must], ...fields]
}

interface JsonObjectSchema {
  readonly properties: Readonly<Record<string, unknown>>
  readonly required: readonly string[]
}

function jsonSchemas(shape: Readonly<Record<string, z.core.$ZodType>>): Record<string, unknown> {
  return sorted(
    Object.entries(shape).map(([name, schema]) => {
      const json: Record<string, unknown> = { ...z.toJSONSchema(schema) }
      delete json['$schema']
      return [name, json]
    }),
  )
}

function sorted<T>(entries: [string, T][]): Record<string, T> {
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}
