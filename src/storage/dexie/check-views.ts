import { sameJson } from '../../lib/json.ts'
import { groupBy } from '../../lib/group-by.ts'
import { logOf } from '../../domain/log/log.ts'
import { isErasure, isOp, type DossierId, type RecordId } from '../../domain/log/op.ts'
import type { CheckReport } from '../../services/dossier-store.ts'
import { opsToRow, type RecordRow } from '../record-row.ts'
import type { DossierDatabase } from './database.ts'
import { readWhole } from './log-tables.ts'
import { writeMeta, type Meta } from './meta.ts'

/**
 * "Controleer en herstel": builds every view again from the log, compares it with what is kept,
 * index columns included, and puts right what differs. Nothing of the log is thrown away, except
 * operations of erased records, which should not have been there.
 */
export async function checkViews(
  db: DossierDatabase,
  dossier: DossierId,
  meta: Meta,
): Promise<{ result: CheckReport; ops: number }> {
  const found = await readWhole(db, dossier)
  const foreign = (await db.ops.count()) - found.ops.size
  const log = logOf(found.ops.values(), found.erasures.values())
  const wanted = new Map<RecordId, RecordRow>()
  for (const [rec, ops] of groupBy(log.ops.values(), (op) => op.rec)) {
    const row = opsToRow(dossier, ops)
    if (row) wanted.set(rec, row)
  }
  const kept = new Map((await db.records.toArray()).map((row) => [row.rec, row]))

  const wrong = [...wanted.values()].filter((row) => !sameJson(kept.get(row.rec) ?? null, row))
  const surplus = [...kept.keys()].filter((rec) => !wanted.has(rec))
  const erasedOps = [...found.ops.values()].filter((op) => !log.ops.has(op.id))
  await Promise.all([
    wrong.length > 0 && db.records.bulkPut(wrong),
    surplus.length > 0 && db.records.bulkDelete(surplus),
    erasedOps.length > 0 && db.ops.bulkDelete(erasedOps.map((op) => op.id)),
  ])
  const ops = log.ops.size
  if (ops !== meta.ops) await writeMeta(db, dossier, { hlc: meta.hlc, ops })

  const repaired = [...wrong, ...erasedOps].map(({ rec }) => rec).concat(surplus)
  const unsound =
    [...log.ops.values()].filter((op) => !isOp(op)).length +
    [...log.erasures.values()].filter((erasure) => !isErasure(erasure)).length +
    foreign
  return {
    result: { ops, records: wanted.size, repaired: [...new Set(repaired)].sort(), unsound },
    ops,
  }
}
