import { groupBy } from '../lib/group-by.ts'
import { newId, type RandomBytes } from '../lib/ids.ts'
import type { Json } from '../lib/json.ts'
import { logOf, type Log } from '../domain/log/log.ts'
import type { DossierId, Op, RecordId, WriterId } from '../domain/log/op.ts'
import { shownHeads } from '../domain/log/shown-heads.ts'
import { binField, isSetField, viewRecord, type RecordView } from '../domain/log/view.ts'
import { schemaVersion } from '../domain/log/write.ts'
import { ownerKind, ownerRecordId } from '../domain/records/owner.ts'
import { readerKeyKind } from '../domain/records/reader-key.ts'
import { privateRecords, shareableKinds } from '../domain/records/shareable.ts'
import { keyRecordId } from './key-card.ts'
import type { StandsFor } from './packet-head.ts'
import { hiddenNames, linksToHidden, pruneValue, type HiddenNames } from './hidden-names.ts'
import { readSignature } from './signing/read-signature.ts'
import { decodeSignature, signatureField, signerField } from './signing/signed-text.ts'

export interface PacketSource {
  readonly log: Log
  readonly dossier: DossierId
  readonly writer: WriterId
  /** Ms since 1970. */
  readonly now: number
  readonly random: RandomBytes
}

export interface PacketContent {
  /** One operation for each value, without any past; signed records as they were signed. */
  readonly log: Log
  readonly heads: readonly StandsFor[]
  /** What is really in it, of what was ticked. */
  readonly records: readonly RecordId[]
}

/** What of a feedback is about the owner's own reading of it, and nobody else's business. */
const ownersReading = new Set(['read', 'hidden'])
/** Names operations of the record in `about`. */
const aboutOps = 'aboutOps'
const dayMs = 86_400_000

/**
 * The chosen records and nothing else: no earlier values, no other versions, nothing from the bin,
 * no private record that is not in `privateToo`, and no word that would tell that it exists. The
 * owner's first name always goes along; of those who signed, the public key.
 */
export async function packetLog(
  source: PacketSource,
  ticked: readonly RecordId[],
  privateToo: readonly RecordId[],
): Promise<PacketContent> {
  const opsByRecord = groupBy(source.log.ops.values(), (op) => op.rec)
  const views = Array.from(opsByRecord.values(), (ops) => viewRecord(ops)).filter(
    (view) => view !== undefined,
  )
  const secret = privateRecords(views)
  const chosen = views.filter(
    ({ rec, kind, binned }) =>
      ticked.includes(rec) &&
      shareableKinds.includes(kind) &&
      !binned &&
      (!secret.has(rec) || privateToo.includes(rec)),
  )
  const records = chosen.map(({ rec }) => rec)
  const hidden = hiddenNames(source.log, new Set(records))
  const write = freshWriter(source)
  const heads: StandsFor[] = []
  const ops: Op[] = []
  const signers = new Set<string>()
  for (const view of chosen) {
    const own = opsByRecord.get(view.rec) ?? []
    const signed = await signedOps(own, hidden)
    for (const { field, value } of signed) {
      if (field === signerField && typeof value === 'string') signers.add(keyRecordId(value))
    }
    ops.push(...signed)
    addFresh(view, new Set(signed.map(({ field }) => field)))
  }
  for (const view of views) {
    const isOwner = view.kind === ownerKind.kind && view.rec === ownerRecordId(source.dossier)
    if (isOwner) addFresh(only(view, ['firstName']), new Set())
    const isSigner = view.kind === readerKeyKind.kind && signers.has(view.rec) && !view.binned
    if (isSigner) addFresh(only(view, ['name', 'role', 'signKey', 'how', 'seen']), new Set())
  }
  return { log: logOf(ops), heads, records }

  function mayGo(view: RecordView, field: string, value: Json): boolean {
    if (isEmpty(field, value) || linksToHidden(field, value, hidden)) return false
    const about = view.fields['about']?.value
    return field !== aboutOps || (typeof about === 'string' && hidden.isGiven(about))
  }

  function addFresh(view: RecordView, done: ReadonlySet<string>): void {
    const seen = shownHeads(view)
    for (const [field, { value, heads: all }] of Object.entries(view.fields)) {
      if (done.has(field) || ownersReading.has(field)) continue
      const pruned = mayGo(view, field, value) ? pruneValue(value, hidden) : undefined
      if (pruned !== undefined) {
        const shown = opsByRecord.get(view.rec)?.find(({ id }) => id === all[0])
        ops.push(write(view, field, pruned, shown?.hlc.t ?? source.now))
      }
      // Also of a plain field that is empty: whoever reads the record has seen that it is.
      const isPlain = !/[/.]/.test(field) && field !== binField
      if (pruned !== undefined || isPlain) {
        heads.push({ rec: view.rec, field, ops: [...(seen[field] ?? [])].sort() })
      }
    }
  }
}

/** True for what says nothing to a reader: nothing, not in a set, a signature that cannot go along. */
function isEmpty(field: string, value: Json): boolean {
  if (value === null || [binField, signerField, signatureField].includes(field)) return true
  return isSetField(field) && value === false
}

/**
 * The operations that a signature on the record names, with the one that carries it: they go as they
 * are, or nobody could check them. None when they name something that stays behind, or hold another
 * version.
 */
async function signedOps(ops: readonly Op[], hidden: HiddenNames): Promise<readonly Op[]> {
  const { state } = await readSignature(ops)
  if (state !== 'valid' && state !== 'uncheckable') return []
  const carriers = ops.filter(({ field }) => field === signatureField)
  const replaced = new Set(carriers.flatMap(({ prev }) => prev))
  const carrier = carriers.find(({ id }) => !replaced.has(id))
  const ids = new Set(decodeSignature(carrier?.value)?.ops)
  const signed = ops.filter((op) => op === carrier || ids.has(op.id))
  const tells = signed.some(
    ({ field, value }) =>
      linksToHidden(field, value, hidden) || pruneValue(value, hidden) !== value,
  )
  // Signed with two versions of a field: the other one would go along.
  const hasOthers = new Set(signed.map(({ field }) => field)).size < signed.length
  return tells || hasOthers ? [] : signed
}

function only(view: RecordView, names: readonly string[]): RecordView {
  const fields = Object.entries(view.fields).filter(([field]) => names.includes(field))
  return { ...view, fields: Object.fromEntries(fields) }
}

/** Writes operations that are the first of their field. Times are told by the day only. */
function freshWriter({ dossier, writer, now, random }: PacketSource) {
  let count = 0
  return ({ rec, kind }: RecordView, field: string, value: Json, at: number): Op => ({
    id: newId(now, random),
    dossier,
    writer,
    hlc: { t: Math.floor(Math.min(at, now) / dayMs) * dayMs, c: count++ },
    rec,
    kind,
    field,
    prev: [],
    value,
    v: schemaVersion,
  })
}
