import type { Json } from '../lib/json.ts'
import type { Result } from '../lib/result.ts'
import type { Hlc } from '../domain/log/hybrid-clock.ts'
import type { Log } from '../domain/log/log.ts'
import type { MergeReport } from '../domain/log/merge.ts'
import type { DossierId, Erasure, Op, OpId, RecordId, WriterId } from '../domain/log/op.ts'
import type { RecordView } from '../domain/log/view.ts'
import type { ForeignParts } from './opening/foreign-parts.ts'

/** What can go wrong while keeping a dossier. Each has one sentence for people in `i18n`. */
export type StoreError =
  /** The write did not fit; nothing of it was kept. */
  | { readonly type: 'DiskFull' }
  /** The browser dropped the database connection and reopening did not help. */
  | { readonly type: 'ConnectionLost' }
  /** The database did not open in time; another tab may hold it. */
  | { readonly type: 'Blocked' }
  /** The database was made, or is now guarded, by a newer version of the app. */
  | { readonly type: 'NewerVersion' }
  /** This tab gave up its connection because a newer version took over. */
  | { readonly type: 'Superseded' }
  /** Anything else the browser reported. */
  | { readonly type: 'StorageFailed'; readonly detail: string }

/** Which records to read. Every answer leaves out the bin unless it is asked for. */
export type RecordQuery =
  /** All of a kind, by date, newest first (undated ones last, newest writing first). */
  | { readonly by: 'kind'; readonly kind: string; readonly limit?: number }
  /**
   * Those that belong to a record, alone or among others, each once, oldest first: the reflections,
   * steps and evidence of an experience.
   */
  | { readonly by: 'parent'; readonly parent: RecordId }
  /** Those of a kind that wait for the student, by the date they wait for, in this direction. */
  | {
      readonly by: 'attention'
      readonly kind: string
      readonly order: 'soonest' | 'latest'
      readonly limit?: number
    }
  /** Those of a kind whose date lies from `from` to `to`, both included, oldest first. */
  | { readonly by: 'date'; readonly kind: string; readonly from: string; readonly to: string }
  | { readonly by: 'binned' }

/** What a commit decides on; read in the transaction that also writes, so nothing slips between. */
export interface CommitState {
  /** All operations of the records that were asked for. */
  readonly ops: readonly Op[]
  /** Which of those records are erased for ever. */
  readonly erased: ReadonlySet<RecordId>
  readonly writer: WriterId
  readonly hlc: Hlc
}

export interface Commit<T> {
  readonly ops: readonly Op[]
  readonly erasures?: readonly Erasure[]
  readonly hlc: Hlc
  readonly result: T
}

/** Typing that is not in the log yet; kept so that a crash costs at most two seconds of it. */
export interface Draft {
  /** Which form of which record, such as `experience/<rec>`. */
  readonly key: string
  readonly value: Json
  /** Milliseconds since 1970. */
  readonly at: number
}

/** Which operations and erasures there are, without what they say. */
export interface LogIds {
  readonly ops: readonly OpId[]
  /** Canonical texts of the erasures. */
  readonly erasures: readonly string[]
}

/** What "Controleer en herstel" saw. */
export interface CheckReport {
  readonly ops: number
  readonly records: number
  /** Records whose view differed from the log, and were rebuilt. */
  readonly repaired: readonly RecordId[]
  /** Operations that are not sound; they stay in the log and are told of, never thrown away. */
  readonly unsound: number
}

/** A file that was taken over as a whole; the mark that this is done. */
export interface TakenNote {
  /** When, ms since 1970. */
  readonly at: number
  /** What its manifest says: when it was made (UTC), by which writer, and what for. */
  readonly made: string
  readonly writer: string
  readonly purpose: string
}

/** What is kept of a file in the transaction that takes it over, beside its log. */
export interface TakenFile {
  /** Given what is here, what is to be here; pure, called in the transaction (`addForeign`). */
  readonly foreign: (here: ForeignParts | undefined) => ForeignParts
  readonly note: TakenNote
}

export interface Taken {
  /** Undefined until the first file. */
  readonly foreign: ForeignParts | undefined
  readonly last: TakenNote | undefined
}

/** What a device remembers beside a dossier; a new name enters here, so that the spare has it too. */
export const deviceNotes = ['copies', 'arrival-declined', 'ownership'] as const
export type DeviceNote = (typeof deviceNotes)[number]

/** Something the screens must know of. Other tabs' changes come here too. */
export type StoreEvent =
  | { readonly type: 'changed'; readonly tables: readonly StoreTable[] }
  /** A newer version wants the database. Drafts written while being told this are still kept. */
  | { readonly type: 'closing' }
  /** A newer version took over in another tab; drafts were flushed, the connection is closed. */
  | { readonly type: 'superseded' }
  | { readonly type: 'failed'; readonly error: StoreError }
  | { readonly type: 'recovered' }

export type StoreTable = 'records' | 'drafts'

/**
 * One dossier, kept. A promise resolves `ok` only after the browser confirmed the whole
 * transaction; a write is all or nothing. Implementations: Dexie (the real one) and memory (tests);
 * one contract suite holds both to this.
 */
export interface DossierStore {
  readonly dossier: DossierId
  /** Reads the operations of `recs`, lets `decide` (pure, synchronous) say what to add, and adds it. */
  commit<T>(
    recs: readonly RecordId[],
    decide: (state: CommitState) => Commit<T>,
  ): Promise<Result<T, StoreError>>
  /**
   * Merges another copy of this dossier in one transaction, with what its file brought beside the
   * log. Operations of other dossiers stay out.
   */
  merge(incoming: Log, taken?: TakenFile): Promise<Result<MergeReport, StoreError>>
  /** What was taken over from files beside the log, and which file was the last. */
  readTaken(): Promise<Result<Taken, StoreError>>
  readRecord(rec: RecordId): Promise<Result<RecordView | undefined, StoreError>>
  readRecords(query: RecordQuery): Promise<Result<readonly RecordView[], StoreError>>
  /** The whole history of a record, in no particular order. */
  readHistory(rec: RecordId): Promise<Result<readonly Op[], StoreError>>
  /** Everything; for copies, merging and checking. */
  readLog(): Promise<Result<Log, StoreError>>
  /** Everything by its ids only: tens of times less to read. */
  readIds(): Promise<Result<LogIds, StoreError>>
  /** The operations with these ids that are here, in no particular order. */
  readOps(ids: readonly OpId[]): Promise<Result<readonly Op[], StoreError>>
  /** What this device remembers beside the dossier under that name; never part of any copy. */
  readNote(name: DeviceNote): Promise<Result<Json | undefined, StoreError>>
  writeNote(name: DeviceNote, value: Json): Promise<Result<void, StoreError>>
  /** Text that an erasure from elsewhere would have taken away unseen; only ever on this device. */
  readRescued(): Promise<Result<readonly Op[], StoreError>>
  readDraft(key: string): Promise<Result<Draft | undefined, StoreError>>
  readDrafts(): Promise<Result<readonly Draft[], StoreError>>
  writeDraft(draft: Draft): Promise<Result<void, StoreError>>
  dropDraft(key: string): Promise<Result<void, StoreError>>
  /** Rebuilds every view from the log, compares, and puts right what differs. */
  check(): Promise<Result<CheckReport, StoreError>>
  /** Tells of changes until the returned function is called. */
  subscribe(listener: (event: StoreEvent) => void): () => void
  /** Lets go of the connection; afterwards only `destroy` may be called. */
  close(): void
  /** Erases the dossier from this device: operations, views, drafts and the marker. */
  destroy(): Promise<Result<void, StoreError>>
}
