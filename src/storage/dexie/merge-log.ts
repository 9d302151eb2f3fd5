import type { Clock } from '../../lib/clock.ts'
import type { Log } from '../../domain/log/log.ts'
import { mergeLogs, type MergeReport } from '../../domain/log/merge.ts'
import type { DossierId } from '../../domain/log/op.ts'
import { changeOfLog, ownPart, receiveAll } from '../log-change.ts'
import type { TakenFile } from '../../services/dossier-store.ts'
import type { DossierDatabase } from './database.ts'
import { readWhole, writeChange } from './log-tables.ts'
import { writeMeta, type Meta } from './meta.ts'
import { keepTaken } from './taken-rows.ts'

/**
 * The work of a merge, in one transaction: all of the incoming copy, or nothing of it. What an
 * incoming erasure had not seen goes to `rescued`, which never leaves this device.
 */
export function mergeWork(
  dossier: DossierId,
  { incoming, taken }: { readonly incoming: Log; readonly taken: TakenFile | undefined },
  clock: Clock,
): (db: DossierDatabase, meta: Meta) => Promise<{ result: MergeReport; ops: number }> {
  return async (db, meta) => {
    const before = await readWhole(db, dossier)
    const { log: after, report } = mergeLogs(before, ownPart(dossier, incoming))
    const change = changeOfLog(dossier, before, after)
    const ops = meta.ops + change.growth
    await writeChange(db, dossier, change)
    if (report.rescued.length > 0) {
      const rows = report.rescued.map((op) => ({ id: op.id, rec: op.rec, dossier, op }))
      await db.rescued.bulkPut(rows)
    }
    const hlc = receiveAll(meta.hlc, report.added, clock.now())
    await writeMeta(db, dossier, { hlc, ops })
    if (taken !== undefined) await keepTaken(db, dossier, taken)
    return { result: report, ops }
  }
}
