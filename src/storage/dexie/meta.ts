import { newId, type RandomBytes } from '../../lib/ids.ts'
import type { Clock } from '../../lib/clock.ts'
import { zeroHlc, type Hlc } from '../../domain/log/hybrid-clock.ts'
import type { DossierId, WriterId } from '../../domain/log/op.ts'
import { StoreFailure } from '../store-errors.ts'
import {
  isNewerDatabase,
  storageVersion,
  type DossierDatabase,
  type MetaKey,
  type MetaRow,
} from './database.ts'

/** What a dossier's database knows about itself. */
export interface Meta {
  readonly writer: WriterId
  readonly hlc: Hlc
  /** How many operations the log holds; kept in step by every write. */
  readonly ops: number
}

/** The first rows of a new dossier, with a new writer: this device. */
export function firstMeta(
  dossier: DossierId,
  { clock, random }: { clock: Clock; random: RandomBytes },
  ops = 0,
): MetaRow[] {
  const values = {
    writer: newId(clock.now(), random),
    hlc: { ...zeroHlc },
    minWriter: storageVersion,
    schema: storageVersion,
    ops,
  } satisfies Partial<Record<MetaKey, MetaRow['value']>>
  const keys = Object.keys(values) as (keyof typeof values)[]
  return keys.map((key) => ({ dossier, key, value: values[key] }))
}

/**
 * Reads what is known, inside a transaction that is going to write. [Note: write gate] A newer
 * version raises `minWriter` before it writes anything that this one could spoil; from then on this
 * build refuses, even when it still has an open connection.
 */
export async function passGate(db: DossierDatabase, dossier: DossierId): Promise<Meta> {
  const keys = ['writer', 'hlc', 'minWriter', 'ops'] as const
  const rows = await db.meta.bulkGet(keys.map((key): [DossierId, MetaKey] => [dossier, key]))
  const [writer, hlc, minWriter, ops] = rows.map((row) => row?.value)
  if ((typeof minWriter === 'number' && minWriter > storageVersion) || isNewerDatabase(db)) {
    throw new StoreFailure({ type: 'NewerVersion' })
  }
  if (typeof writer !== 'string' || typeof ops !== 'number' || !isHlc(hlc)) {
    throw new StoreFailure({ type: 'StorageFailed', detail: 'the meta table is damaged' })
  }
  return { writer, hlc, ops }
}

/** Puts the clock and the count where the next write looks for them. */
export async function writeMeta(
  db: DossierDatabase,
  dossier: DossierId,
  { hlc, ops }: Pick<Meta, 'hlc' | 'ops'>,
): Promise<void> {
  await db.meta.bulkPut([
    { dossier, key: 'hlc', value: { ...hlc } },
    { dossier, key: 'ops', value: ops },
  ])
}

function isHlc(value: unknown): value is Hlc {
  const hlc = value as Partial<Hlc> | null | undefined
  return typeof hlc?.t === 'number' && typeof hlc.c === 'number'
}
