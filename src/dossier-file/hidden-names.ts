import type { Json } from '../lib/json.ts'
import type { Log } from '../domain/log/log.ts'
import type { RecordId } from '../domain/log/op.ts'

/** Ids of records that stay behind and of their operations: no value may name one of them. */
export interface HiddenNames {
  readonly has: (name: string) => boolean
  /** True for a record that goes along: only such a one may be linked to. */
  readonly isGiven: (rec: RecordId) => boolean
}

/** Shorter names may be words of a text as well; ids of this app have 36 signs. */
const shortestId = 16

/** Everything in a log that has a name and is not about one of `given`. */
export function hiddenNames(log: Log, given: ReadonlySet<RecordId>): HiddenNames {
  const names = new Set<string>()
  for (const { id, rec } of log.ops.values()) {
    if (!given.has(rec)) names.add(id).add(rec)
  }
  for (const { rec, seen } of log.erasures.values()) {
    names.add(rec)
    for (const id of seen) names.add(id)
  }
  return { has: (name) => names.has(name), isGiven: (rec) => given.has(rec) }
}

/** Fields, sets and keys whose value or element is a record, of whatever kind. */
const links = new Set([
  'about',
  'experience',
  'reflection',
  'talk',
  'follows',
  'withdraws',
  'voice',
])
const linkSets = new Set(['experiences', 'records'])

/**
 * True when a field names a record that does not go along: one that stays behind, or that this copy
 * of the dossier never had.
 */
export function linksToHidden(field: string, value: Json, hidden: HiddenNames): boolean {
  const at = field.search(/[/.]/)
  if (at < 0) return links.has(field) && typeof value === 'string' && !hidden.isGiven(value)
  const element = field.slice(at + 1)
  return hidden.has(element) || (linkSets.has(field.slice(0, at)) && !hidden.isGiven(element))
}

/**
 * The value without what names something hidden: the very same one when there is nothing of it,
 * undefined when nothing is left.
 */
export function pruneValue(value: Json, hidden: HiddenNames): Json | undefined {
  if (typeof value === 'string') return names(value, hidden) ? undefined : value
  if (value === null || typeof value !== 'object') return value
  if (isList(value)) {
    const kept = value.map((item) => pruneValue(item, hidden))
    return kept.every((item, n) => item === value[n])
      ? value
      : kept.filter((item) => item !== undefined)
  }
  const entries = Object.entries(value)
  const kept = entries
    .filter(([key, item]) => !names(key, hidden) && !linksToHidden(key, item, hidden))
    .map(([key, item]) => [key, pruneValue(item, hidden)] as const)
    .filter((entry): entry is readonly [string, Json] => entry[1] !== undefined)
  const isSame =
    kept.length === entries.length && kept.every(([, item], n) => item === entries[n]?.[1])
  return isSame ? value : Object.fromEntries(kept)
}

/** True for a hidden name, or a list of names with one among them. */
function names(text: string, hidden: HiddenNames): boolean {
  if (hidden.has(text)) return true
  return text.split(/[\s,;]+/).some((word) => word.length >= shortestId && hidden.has(word))
}

/** `Array.isArray` does not tell TypeScript about readonly arrays. */
function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}
