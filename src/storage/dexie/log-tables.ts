import { emptyLog, type Log } from '../../domain/log/log.ts'
import type { DossierId, Op, RecordId } from '../../domain/log/op.ts'
import type { LogIds } from '../../services/dossier-store.ts'
import { isDraftOf, type LogChange } from '../log-change.ts'
import type { DossierDatabase, ErasureRow } from './database.ts'

/** The operations and erasures of these records only. */
export async function readPart(
  db: DossierDatabase,
  dossier: DossierId,
  recs: readonly RecordId[],
): Promise<Log> {
  // Waiting for nothing inside a transaction would let the browser end it.
  if (recs.length === 0) return emptyLog
  const [ops, erasures] = await Promise.all([
    Promise.all(recs.map((rec) => db.ops.where('rec').equals(rec).toArray())),
    Promise.all(recs.map((rec) => db.erasures.where('rec').equals(rec).toArray())),
  ])
  return rowsToLog(dossier, ops.flat(), erasures.flat())
}

/** Everything of this dossier, as it stands in the tables. */
export async function readWhole(db: DossierDatabase, dossier: DossierId): Promise<Log> {
  const [ops, erasures] = await Promise.all([db.ops.toArray(), db.erasures.toArray()])
  return rowsToLog(dossier, ops, erasures)
}

/** The ids of everything. A database holds one dossier, so no row has to be looked at. */
export async function readLogIds(db: DossierDatabase): Promise<LogIds> {
  const [ops, erasures] = await Promise.all([
    db.ops.toCollection().primaryKeys(),
    db.erasures.toCollection().primaryKeys(),
  ])
  return { ops, erasures }
}

function rowsToLog(dossier: DossierId, ops: readonly Op[], erasures: readonly ErasureRow[]): Log {
  const own = (row: { readonly dossier: DossierId }) => row.dossier === dossier
  return {
    ops: new Map(ops.filter(own).map((op) => [op.id, op])),
    erasures: new Map(erasures.filter(own).map(({ key, value }) => [key, value])),
  }
}

/** Log and view in one go, inside the caller's transaction. Erased records lose their drafts too. */
export async function writeChange(
  db: DossierDatabase,
  dossier: DossierId,
  change: LogChange,
): Promise<void> {
  const erasures = Array.from(change.newErasures, ([key, value]) => {
    return { key, rec: value.rec, dossier, value }
  })
  await Promise.all([
    // `add`, not `put`: what is in the log is not overwritten, whatever goes wrong above.
    change.newOps.length > 0 && db.ops.bulkAdd(change.newOps),
    change.changedOps.length > 0 && db.ops.bulkPut(change.changedOps),
    change.goneOps.length > 0 && db.ops.bulkDelete([...change.goneOps]),
    erasures.length > 0 && db.erasures.bulkPut(erasures),
    change.rows.length > 0 && db.records.bulkPut(change.rows),
    change.goneRecords.length > 0 && db.records.bulkDelete([...change.goneRecords]),
  ])
  if (change.goneRecords.length > 0) {
    const keys = await db.drafts.toCollection().primaryKeys()
    await db.drafts.bulkDelete(keys.filter(([, key]) => isDraftOf(key, change.goneRecords)))
  }
}
