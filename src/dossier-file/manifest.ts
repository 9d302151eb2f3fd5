import * as z from 'zod/mini'
import type { Json } from '../lib/json.ts'
import { isSafeName } from './entry-name.ts'

const count = z.int().check(z.nonnegative())
const name = z.string().check(z.minLength(1), z.maxLength(200))
const sha256 = z.string().check(z.regex(/^[\da-f]{64}$/))
const instant = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/))

const listedSchema = z.looseObject({ name: z.string(), size: count, sha256 })
/** An entry of the file, with its size in bytes and the SHA-256 of its bytes. */
export type ListedEntry = Readonly<z.infer<typeof listedSchema>>

const leftOutSchema = z.looseObject({ sha256, why: z.string() })
/** An attachment that the log names and the file does not hold, and why: `missing` or `damaged`. */
export type LeftOut = Readonly<z.infer<typeof leftOutSchema>>

/** `manifest.json` of the file. What later versions add stays on the objects. */
export const manifestSchema = z.looseObject({
  format: z.int().check(z.positive()),
  minReader: z.int().check(z.positive()),
  purpose: z.string(),
  dossier: name,
  made: z.looseObject({ at: instant, writer: name, app: z.string() }),
  /** Why it was given and until when it may be kept, YYYY-MM-DD; of packets. */
  reason: z.optional(z.string()),
  keepUntil: z.optional(z.string()),
  /** How many records of each kind, those in the bin too. A list: kinds are foreign names. */
  records: z.array(z.looseObject({ kind: z.string(), count })),
  ops: count,
  erasures: count,
  entries: z.array(listedSchema),
  leftOut: z.array(leftOutSchema),
})
export type Manifest = Readonly<z.infer<typeof manifestSchema>>

/** The keys of a manifest that this version makes anew; all others are carried along. */
const ownKeys: ReadonlySet<string> = new Set(Object.keys(manifestSchema.shape))

/** What a later version added to a manifest, to be written again as it came. */
export function unknownKeys(manifest: Manifest): Record<string, Json> {
  const entries = Object.entries(manifest).filter(([key]) => !ownKeys.has(key))
  return Object.fromEntries(entries) as Record<string, Json>
}

/** What every version of the format promises of its manifest, whatever else it says. */
const headSchema = z.looseObject({ format: z.int(), minReader: z.int() })

/** The format and the oldest reader that a manifest asks for; undefined when it says neither. */
export function readFormat(json: Json): { format: number; minReader: number } | undefined {
  const head = headSchema.safeParse(json)
  return head.success ? head.data : undefined
}

/** A manifest of a format that this version reads; undefined when it is none. */
export function readManifest(json: Json): Manifest | undefined {
  const manifest = manifestSchema.safeParse(json)
  if (!manifest.success) return undefined
  const names = manifest.data.entries.map((entry) => entry.name)
  const isSound = names.every(isSafeName) && new Set(names).size === names.length
  return isSound ? manifest.data : undefined
}
