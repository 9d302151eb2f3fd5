import { err, ok, type Result } from '../../lib/result.ts'
import { zeroHlc } from '../../domain/log/hybrid-clock.ts'
import { logOf } from '../../domain/log/log.ts'
import type { DossierId, Op, RecordId } from '../../domain/log/op.ts'
import { binField } from '../../domain/log/view.ts'
import { mayBeGiven } from '../../domain/records/given-records.ts'
import type { Commit, CommitState, DossierStore, StoreError } from '../../services/dossier-store.ts'
import { assertOwn } from '../log-change.ts'
import { viewToRow } from '../record-row.ts'
import { selectRows } from '../select-rows.ts'
import type { DeskTables } from './desk-tables.ts'
import { changeRows, type OwnRow, type StudentRows } from './student-rows.ts'
import { studentViews, withSummary } from './student-views.ts'

/** What a mentor's device never does to a student's dossier. */
const refused: Result<never, StoreError> = err({
  type: 'StorageFailed',
  detail: 'a student is read here, not kept',
})

/** One student of the desk as a dossier: all reading works, writing is the mentor's own records. */
export function createStudentStore(tables: DeskTables, dossier: DossierId): DossierStore {
  const rows = () => tables.read(dossier)

  async function reading<T>(read: (rows: StudentRows) => T): Promise<Result<T, StoreError>> {
    const found = await rows()
    return found.ok ? ok(read(found.value)) : found
  }

  return {
    dossier,
    commit: (recs, decide) =>
      tables.update(dossier, (found) => {
        const { student } = found
        const state: CommitState = {
          ops: ownOps(found, (rec) => recs.includes(rec)),
          erased: new Set(),
          writer: student?.writer ?? '',
          hlc: student?.hlc ?? zeroHlc,
        }
        const commit = decide(state)
        assertGiven(dossier, commit, found)
        if (student === undefined) return { result: commit.result, change: {} }
        const own = commit.ops.map((op): OwnRow => ({ dossier, id: op.id, rec: op.rec, op }))
        const after = changeRows(found, { own })
        return {
          result: commit.result,
          change: { own, student: { ...withSummary(student, after), hlc: commit.hlc } },
        }
      }),
    readRecord: (rec) => reading((found) => studentViews(found).get(rec)),
    readRecords: (query) =>
      reading((found) => {
        const views = [...studentViews(found).values()]
        const all = views.map((view) => viewToRow(dossier, view))
        return selectRows(all, query).map((row) => row.value)
      }),
    readHistory: (rec) => reading((found) => allOps(found).filter((op) => op.rec === rec)),
    readLog: () => reading((found) => logOf(allOps(found))),
    readIds: () => reading((found) => ({ ops: allOps(found).map(({ id }) => id), erasures: [] })),
    readOps: (ids) => reading((found) => allOps(found).filter(({ id }) => ids.includes(id))),
    readDraft: async (key) => {
      const drafts = await tables.readDrafts(dossier)
      return drafts.ok ? ok(drafts.value.find((draft) => draft.key === key)) : drafts
    },
    readDrafts: () => tables.readDrafts(dossier),
    writeDraft: (draft) => tables.writeDraft(dossier, draft),
    dropDraft: (key) => tables.dropDraft(dossier, key),
    readRescued: () => Promise.resolve(ok([])),
    readNote: () => Promise.resolve(ok(undefined)),
    readTaken: () => Promise.resolve(ok({ foreign: undefined, last: undefined })),
    writeNote: () => Promise.resolve(refused),
    merge: () => Promise.resolve(refused),
    check: () => Promise.resolve(refused),
    destroy: () => Promise.resolve(refused),
    subscribe: (listener) => tables.subscribe(listener),
    // The desk is shared by all students, and closed as a whole.
    close: () => undefined,
  }
}

function ownOps({ own }: StudentRows, isAsked: (rec: RecordId) => boolean = () => true): Op[] {
  return own.filter(({ rec }) => isAsked(rec)).map(({ op }) => op)
}

function allOps(rows: StudentRows): Op[] {
  return [...rows.received.flatMap(({ ops }) => ops), ...ownOps(rows)]
}

/** Throws when somebody else's record would be written or erased here: a bug, not an outcome. */
function assertGiven<T>(dossier: DossierId, commit: Commit<T>, { received, own }: StudentRows) {
  assertOwn(dossier, commit.ops)
  const mine = new Set(own.map(({ rec }) => rec))
  const theirs = new Set(received.map(({ rec }) => rec))
  for (const { kind, field, rec } of commit.ops) {
    const isAllowed = field === binField || mayBeGiven(kind, field) || field === 'agreed.owner'
    if (!isAllowed || (theirs.has(rec) && !mine.has(rec))) {
      throw new TypeError(`a mentor does not write ${kind}.${field} of ${rec}`)
    }
  }
  if ((commit.erasures ?? []).length > 0) throw new TypeError('a mentor erases nothing of others')
}
