import * as z from 'zod/mini'
import { formatVersion } from '../../src/dossier-file/format.ts'
import { manifestSchema } from '../../src/dossier-file/manifest.ts'
import { packetHeadSchema, replyHeadSchema } from '../../src/dossier-file/packet-head.ts'
import { recordKinds, retiredNames } from '../../src/domain/records/kinds.ts'
import { storedSchema } from '../architecture/schema.ts'

const count = z.int().check(z.nonnegative())
const name = z.string().check(z.minLength(1), z.maxLength(200))

/** What `isOp` asks of an operation, in words that a schema has. */
export const opSchema = z.looseObject({
  id: name,
  dossier: name,
  writer: name,
  hlc: z.looseObject({ t: count, c: count }),
  rec: name,
  kind: name,
  field: name,
  prev: z.array(name),
  value: z.json(),
  v: count,
  thinned: z.optional(z.literal(true)),
})

/** What `isErasure` asks of an erasure. */
export const erasureSchema = z.looseObject({
  rec: name,
  at: count,
  writer: name,
  seen: z.array(name),
})

/** What `plainState` makes. */
export const stateSchema = z.looseObject({
  format: z.int().check(z.positive()),
  dossier: name,
  records: z.array(
    z.looseObject({
      rec: name,
      kind: name,
      binned: z.boolean(),
      created: count,
      changed: count,
      fields: z.record(z.string(), z.json()),
      sets: z.record(z.string(), z.array(z.string())),
      others: z.record(z.string(), z.array(z.json())),
    }),
  ),
})

const described = {
  'manifest.json': [manifestSchema, 'manifest.json of a .loopbaandossier file'],
  'packet.json': [packetHeadSchema, 'The key `packet` of manifest.json'],
  'reply.json': [replyHeadSchema, 'The key `reply` of manifest.json'],
  'op.json': [opSchema, 'A line of log/<writer>/<n>.jsonl: one operation'],
  'erasure.json': [erasureSchema, 'A line of log/erased.jsonl: one erasure'],
  'dossier.json': [
    stateSchema,
    'dossier.json: the state that the log comes to, for other software',
  ],
} as const

/** The files under `public/format/v<n>/`, by name. */
export function publishedSchemas(): ReadonlyMap<string, object> {
  const lines: [string, object][] = Object.entries(described).map(([file, [schema, title]]) => {
    const json = z.toJSONSchema(schema, { io: 'input' })
    return [file, { ...json, title }]
  })
  return new Map([...lines, ['records.json', storedSchema(recordKinds, retiredNames)]])
}

export const publishedAt = `public/format/v${formatVersion}`
