import { err, ok, type Result } from '../../lib/result.ts'
import type { DossierId } from '../../domain/log/op.ts'
import { toStoreError } from '../store-errors.ts'
import type { DossierDatabase } from './database.ts'
import { firstMeta } from './meta.ts'
import type { DatabaseSource, OpenError } from './open-database.ts'

/**
 * Which dossier a database holds and how many operations of it. Rows that are missing from the
 * meta table, which only damage can cause, are made anew from the log: this device then goes on as
 * a new writer. A database without a dossier and without operations is as good as none: `Missing`.
 */
export async function settleMeta(
  db: DossierDatabase,
  source: DatabaseSource & { readonly dossier?: DossierId | undefined },
): Promise<Result<{ dossier: DossierId; ops: number }, OpenError>> {
  try {
    const rows = await db.meta.toArray()
    const dossier = rows[0]?.dossier ?? (await db.ops.limit(1).first())?.dossier ?? source.dossier
    if (dossier === undefined) return err({ type: 'Missing' })
    if (source.dossier !== undefined && source.dossier !== dossier) {
      throw new TypeError(`${db.name} holds ${dossier}, not ${source.dossier}`)
    }
    const ops = rows.find((row) => row.key === 'ops')?.value
    const here = new Set<string>(rows.map((row) => row.key))
    const isWhole = firstMeta(dossier, source).every(({ key }) => here.has(key))
    if (typeof ops === 'number' && isWhole) return ok({ dossier, ops })
    const count = await db.ops.count()
    const lacking = firstMeta(dossier, source, count).filter((row) => !here.has(row.key))
    await db.transaction('rw', db.meta, () => db.meta.bulkPut(lacking))
    return ok({ dossier, ops: count })
  } catch (cause) {
    return err(toStoreError(cause))
  }
}
