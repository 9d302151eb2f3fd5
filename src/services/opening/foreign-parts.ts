import { canonicalJson, type Json } from '../../lib/json.ts'
import { foldName } from '../../dossier-file/entry-name.ts'
import type { DossierFile } from '../../dossier-file/read-dossier-file.ts'

/** An entry `x-*` of a file by a later version. Its bytes are in the `FileStore`. */
export interface ForeignEntry {
  readonly name: string
  readonly sha256: string
  /** In bytes. */
  readonly size: number
  /** When the file that brought it was made, as its manifest says. */
  readonly made: string
}

/** A key of a manifest that this version does not know. */
export interface ForeignKey {
  readonly key: string
  readonly value: Json
  readonly made: string
}

/**
 * What files by later versions brought beside the log, which this version does not understand. It is
 * kept and goes out again byte for byte with every copy.
 */
export interface ForeignParts {
  readonly entries: readonly ForeignEntry[]
  readonly keys: readonly ForeignKey[]
}

const noForeignParts: ForeignParts = { entries: [], keys: [] }

/** Adds what a file holds of it to what is here; for `TakenFile.foreign`. */
export function addForeign(
  file: Pick<DossierFile, 'extras' | 'unknownKeys' | 'manifest'>,
): (here: ForeignParts | undefined) => ForeignParts {
  const made = file.manifest.made.at
  const foreign = {
    entries: file.extras.map(({ entry: { name, size }, sha256 }) => ({ name, sha256, size, made })),
    keys: Object.entries(file.unknownKeys).map(([key, value]) => ({ key, value, made })),
  }
  return (here = noForeignParts) => mergeForeign(here, foreign)
}

/**
 * Both, where two speak of one name or key that of the younger file. Which one comes first, and how
 * often, makes no difference. Names that no file can hold together count as one.
 */
function mergeForeign(a: ForeignParts, b: ForeignParts): ForeignParts {
  const keys = new Map<string, ForeignKey>()
  for (const one of youngestFirst([...a.keys, ...b.keys])) {
    if (!keys.has(one.key)) keys.set(one.key, one)
  }
  const entries = new Map<string, ForeignEntry>()
  const folders = new Set<string>()
  for (const one of youngestFirst([...a.entries, ...b.entries])) {
    const name = foldName(one.name)
    const above = foldersOf(name)
    if (folders.has(name) || [name, ...above].some((other) => entries.has(other))) continue
    entries.set(name, one)
    for (const folder of above) folders.add(folder)
  }
  return {
    entries: [...entries.values()].sort((x, y) => (x.name < y.name ? -1 : 1)),
    keys: [...keys.values()].sort((x, y) => (x.key < y.key ? -1 : 1)),
  }
}

function youngestFirst<T extends { readonly made: string }>(all: readonly T[]): T[] {
  const keyed = all.map((one) => ({ one, text: `${one.made} ${canonicalJson(one)}` }))
  return keyed.sort((a, b) => (a.text > b.text ? -1 : 1)).map(({ one }) => one)
}

function foldersOf(name: string): string[] {
  const parts = name.split('/')
  return parts.slice(1).map((_, n) => parts.slice(0, n + 1).join('/'))
}
