import { canonicalJson } from '../../lib/json.ts'
import { logOf, type Log } from '../../domain/log/log.ts'
import { isOp, type DossierId, type Op, type RecordId } from '../../domain/log/op.ts'
import type { Commit, CommitState } from '../../services/dossier-store.ts'
import { assertOwn, changeOfLog } from '../log-change.ts'
import type { DossierDatabase } from './database.ts'
import { readPart, writeChange } from './log-tables.ts'
import { writeMeta, type Meta } from './meta.ts'

/**
 * The work of one commit, inside a transaction that reads the heads it builds on, so that two tabs
 * at once are safe. It may run again after a fault: when the earlier try turns out to have been
 * kept after all, nothing is decided or written twice.
 */
export function commitWork<T>(
  dossier: DossierId,
  recs: readonly RecordId[],
  decide: (state: CommitState) => Commit<T>,
): (db: DossierDatabase, meta: Meta) => Promise<{ result: T; ops: number }> {
  let tried: Commit<T> | undefined
  return async (db, meta) => {
    if (tried !== undefined && (await isKept(db, tried.ops))) {
      return { result: tried.result, ops: meta.ops }
    }
    const asked = await readPart(db, dossier, recs)
    const commit = decide({
      ops: [...asked.ops.values()].filter(isOp),
      erased: new Set(Array.from(asked.erasures.values(), ({ rec }) => rec)),
      writer: meta.writer,
      hlc: meta.hlc,
    })
    assertOwn(dossier, commit.ops)
    tried = commit
    const erasures = commit.erasures ?? []
    if (commit.ops.length + erasures.length === 0) return { result: commit.result, ops: meta.ops }

    const before = await withRest(db, dossier, recs, asked, commit)
    const after = logOf(
      [...before.ops.values(), ...commit.ops],
      [...before.erasures.values(), ...erasures],
    )
    const change = changeOfLog(dossier, before, after)
    const ops = meta.ops + change.growth
    await writeChange(db, dossier, change)
    await writeMeta(db, dossier, { hlc: commit.hlc, ops })
    return { result: commit.result, ops }
  }
}

/** `asked` and all that the commit touches beside it, such as an operation with an id we have. */
async function withRest<T>(
  db: DossierDatabase,
  dossier: DossierId,
  recs: readonly RecordId[],
  asked: Log,
  { ops, erasures = [] }: Commit<T>,
): Promise<Log> {
  const twins = await db.ops.bulkGet(ops.map((op) => op.id))
  const touched = [...ops, ...erasures, ...twins].map((one) => one?.rec)
  const rest = [...new Set(touched)].filter((rec) => rec !== undefined && !recs.includes(rec))
  if (rest.length === 0) return asked
  const more = await readPart(db, dossier, rest as RecordId[])
  return {
    ops: new Map([...asked.ops, ...more.ops]),
    erasures: new Map([...asked.erasures, ...more.erasures]),
  }
}

async function isKept(db: DossierDatabase, ops: readonly Op[]): Promise<boolean> {
  if (ops.length === 0) return false
  const kept = await db.ops.bulkGet(ops.map((op) => op.id))
  return kept.every((op, i) => op !== undefined && canonicalJson(op) === canonicalJson(ops[i]))
}
