import canonicalize from 'canonicalize'

/** Any JSON value. The log keeps these as they came, unknown keys included. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** Deepest nesting that is read; deeper input is refused before anything recurses over it. */
export const maxJsonDepth = 32

/** RFC 8785 text: the same value gives the same characters, whoever writes it. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('canonicalJson: not a JSON value')
  return text
}

/** True when two JSON values are the same, whatever the order of their keys. */
export function sameJson(a: unknown, b: unknown): boolean {
  return a === b || canonicalJson(a) === canonicalJson(b)
}

/**
 * True when `value` is JSON of at most `levels` levels with finite numbers and well-formed strings,
 * and has no key that could touch a prototype. Safe for cycles: the levels bound it.
 */
export function isSoundJson(value: unknown, levels = maxJsonDepth): value is Json {
  if (value === null || typeof value === 'boolean') return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value === 'string') return value.isWellFormed()
  if (typeof value !== 'object' || levels <= 0) return false
  if (Array.isArray(value)) return value.every((item) => isSoundJson(item, levels - 1))
  // Asked of every line of a file: no pairs are made only to look at them.
  const fields = value as Readonly<Record<string, unknown>>
  for (const key of Object.keys(fields)) {
    if (!key.isWellFormed() || unsafeKeys.has(key)) return false
    if (!isSoundJson(fields[key], levels - 1)) return false
  }
  return true
}

const unsafeKeys = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * The same value with half characters (an emoji that a length limit cut in two) replaced by U+FFFD;
 * such strings have no UTF-8 and no canonical form.
 */
export function wellFormedJson(value: Json): Json {
  if (typeof value === 'string') return value.toWellFormed()
  if (value === null || typeof value !== 'object') return value
  if (isList(value)) return value.map(wellFormedJson)
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key.toWellFormed(), wellFormedJson(item)]),
  )
}

/** `Array.isArray` does not tell TypeScript about readonly arrays. */
function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}
