import type { Clock } from '../lib/clock.ts'
import type { RandomBytes } from '../lib/ids.ts'
import type { Json } from '../lib/json.ts'
import { ok } from '../lib/result.ts'
import { zeroHlc } from '../domain/log/hybrid-clock.ts'
import { emptyLog, logOf, type Log } from '../domain/log/log.ts'
import { mergeLogs } from '../domain/log/merge.ts'
import { isOp, type DossierId, type Op, type RecordId, type WriterId } from '../domain/log/op.ts'
import type {
  DossierStore,
  Draft,
  StoreEvent,
  StoreTable,
  Taken,
} from '../services/dossier-store.ts'
import { createListeners } from './listeners.ts'
import { assertOwn, changeOfLog, isDraftOf, ownPart, receiveAll } from './log-change.ts'
import type { RecordRow } from './record-row.ts'
import { selectRows } from './select-rows.ts'

export interface MemoryStoreOptions {
  readonly dossier: DossierId
  readonly writer: WriterId
  readonly clock: Clock
  readonly random: RandomBytes
}

/**
 * A dossier kept in memory only: for tests, and held to the same contract suite as the real store.
 * Nothing in it fails.
 */
export function createMemoryStore({ dossier, writer, clock }: MemoryStoreOptions): DossierStore {
  const listeners = createListeners<StoreEvent>()
  const drafts = new Map<string, Draft>()
  const rescued = new Map<string, Op>()
  const notes = new Map<string, Json>()
  let rows = new Map<RecordId, RecordRow>()
  let log: Log = emptyLog
  let hlc = zeroHlc
  let taken: Taken = { foreign: undefined, last: undefined }

  function advance(after: Log): void {
    const change = changeOfLog(dossier, log, after)
    log = after
    rows = new Map(rows)
    for (const rec of change.goneRecords) rows.delete(rec)
    for (const row of change.rows) rows.set(row.rec, row)
    for (const key of drafts.keys()) if (isDraftOf(key, change.goneRecords)) drafts.delete(key)
  }
  const tell = (...tables: StoreTable[]) => listeners.emit({ type: 'changed', tables })
  const done = <T>(value: T) => Promise.resolve(ok(value))

  return {
    dossier,
    // `async` so that a bug in `decide` rejects, as it does in the real store.
    // eslint-disable-next-line @typescript-eslint/require-await
    commit: async (recs, decide) => {
      const ops = [...log.ops.values()].filter((op) => recs.includes(op.rec) && isOp(op))
      const everErased = Array.from(log.erasures.values(), ({ rec }) => rec)
      const erased = new Set(everErased.filter((rec) => recs.includes(rec)))
      const commit = decide({ ops, erased, writer, hlc })
      assertOwn(dossier, commit.ops)
      const erasures = commit.erasures ?? []
      advance(logOf([...log.ops.values(), ...commit.ops], [...log.erasures.values(), ...erasures]))
      hlc = commit.hlc
      if (commit.ops.length + erasures.length > 0) tell('records', 'drafts')
      return ok(commit.result)
    },
    merge: (incoming, file) => {
      const { log: after, report } = mergeLogs(log, ownPart(dossier, incoming))
      advance(after)
      for (const op of report.rescued) rescued.set(op.id, op)
      hlc = receiveAll(hlc, report.added, clock.now())
      if (file) taken = { foreign: file.foreign(taken.foreign), last: file.note }
      tell('records', 'drafts')
      return done(report)
    },
    readTaken: () => done(taken),
    readRecord: (rec) => done(rows.get(rec)?.value),
    readRecords: (query) => done(selectRows(rows.values(), query).map((row) => row.value)),
    readHistory: (rec) => done([...log.ops.values()].filter((op) => op.rec === rec)),
    readLog: () => done(log),
    readIds: () => done({ ops: [...log.ops.keys()], erasures: [...log.erasures.keys()] }),
    readOps: (ids) => done(ids.map((id) => log.ops.get(id)).filter((op) => op !== undefined)),
    readNote: (name) => done(notes.get(name)),
    writeNote: (name, value) => {
      notes.set(name, value)
      return done(undefined)
    },
    readRescued: () => done([...rescued.values()]),
    readDraft: (key) => done(drafts.get(key)),
    readDrafts: () => done([...drafts.values()].sort((a, b) => (a.key < b.key ? -1 : 1))),
    writeDraft: (draft) => {
      drafts.set(draft.key, draft)
      tell('drafts')
      return done(undefined)
    },
    dropDraft: (key) => {
      if (drafts.delete(key)) tell('drafts')
      return done(undefined)
    },
    check: () =>
      done({
        ops: log.ops.size,
        records: rows.size,
        repaired: [],
        unsound: [...log.ops.values()].filter((op) => !isOp(op)).length,
      }),
    subscribe: listeners.subscribe,
    close: () => undefined,
    destroy: () => {
      log = emptyLog
      rows = new Map()
      drafts.clear()
      notes.clear()
      rescued.clear()
      return done(undefined)
    },
  }
}
