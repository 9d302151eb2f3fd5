import { groupBy } from '../../lib/group-by.ts'
import { compareOps } from '../../domain/log/heads.ts'
import type { Log } from '../../domain/log/log.ts'
import { areTwins, type Op, type RecordId, type WriterId } from '../../domain/log/op.ts'
import { viewRecord } from '../../domain/log/view.ts'
import { isGivenKind, mayBeGiven } from '../../domain/records/given-records.ts'
import { recordKinds } from '../../domain/records/kinds.ts'
import { isKeyChecked, readerKeyKind } from '../../domain/records/reader-key.ts'
import { readRecord } from '../../domain/records/record-kind.ts'
import { shareKind } from '../../domain/records/share.ts'
import { keyRecordId } from '../../dossier-file/key-card.ts'
import { readSignature } from '../../dossier-file/signing/read-signature.ts'
import { signerField } from '../../dossier-file/signing/signed-text.ts'
import type { Refusal } from './reply.ts'

/** A record of a reply, and what becomes of it. */
export interface WeighedRecord {
  readonly rec: RecordId
  readonly kind: string
  /** What is not here yet; empty: all of it was here already. */
  readonly ops: readonly Op[]
  /** The record was here before, from an earlier reply. */
  readonly isKnown: boolean
  /** Why nothing of it is taken; undefined when it is. */
  readonly refusal?: Refusal
}

export interface Weighing {
  /** The dossier of now. */
  readonly here: Log
  /** This device's writer. */
  readonly ownWriter: WriterId
  readonly incoming: Log
  /** Who made the reply, as its manifest says. */
  readonly writer: WriterId
  /** The packet that it answers. */
  readonly share: RecordId
}

/**
 * Decides for each record of a reply whether it may come in: whole or not at all. A reply may add
 * feedback, talks and statements by its own writer, and say more of what that writer gave before. It
 * never touches what is the owner's.
 */
export async function weighReply(weighing: Weighing): Promise<WeighedRecord[]> {
  const { here, incoming, writer } = weighing
  const opsHere = groupBy(here.ops.values(), ({ rec }) => rec)
  const erased = new Set(Array.from(here.erasures.values(), ({ rec }) => rec))
  const ownWriters = writersOfOwner(weighing)
  const signKeys = knownSignKeys(weighing, opsHere)
  const weighed: WeighedRecord[] = []
  for (const [rec, ops] of groupBy(incoming.ops.values(), (op) => op.rec)) {
    const mine = opsHere.get(rec) ?? []
    const fresh = ops.filter(({ id }) => !here.ops.has(id))
    const refusal = erased.has(rec)
      ? 'erased'
      : (refusalOf(ops, mine, here, writer, ownWriters) ??
        (await signatureRefusal([...mine, ...fresh], signKeys)))
    const kind = viewRecord(ops)?.kind ?? ''
    weighed.push({ rec, kind, ops: fresh, isKnown: mine.length > 0, ...(refusal && { refusal }) })
  }
  return weighed
}

function refusalOf(
  ops: readonly Op[],
  mine: readonly Op[],
  here: Log,
  writer: WriterId,
  ownWriters: ReadonlySet<WriterId>,
): Refusal | undefined {
  if (ops.some((op) => ownWriters.has(op.writer))) return 'ownWriter'
  if (ops.some((op) => op.writer !== writer)) return 'otherWriter'
  const isTwin = (op: Op) => {
    const known = here.ops.get(op.id)
    return known !== undefined && areTwins(known, op)
  }
  if (ops.some(isTwin)) return 'twin'
  const [maker] = [...mine].sort(compareOps)
  if (maker !== undefined && maker.writer !== writer) return 'touchesOwn'
  for (const { kind, field } of ops) {
    if (!isGivenKind(kind)) return knownKinds.has(kind) ? 'touchesOwn' : 'unknownKind'
    if (kind !== (maker ?? ops[0])?.kind || !mayBeGiven(kind, field)) return 'touchesOwn'
  }
  return undefined
}

const knownKinds: ReadonlySet<string> = new Set(recordKinds.map(({ kind }) => kind))

/** Devices that wrote what only an owner writes. */
function writersOfOwner({ here, ownWriter }: Weighing): ReadonlySet<WriterId> {
  const writers = new Set([ownWriter])
  for (const { kind, writer } of here.ops.values()) if (!isGivenKind(kind)) writers.add(writer)
  return writers
}

interface KnownKeys {
  /** Keys that this writer, or the reader of that packet, is known by; empty: none yet. */
  readonly expected: ReadonlySet<string>
  /** Keys that the owner saw in person. */
  readonly checked: ReadonlySet<string>
}

function knownSignKeys(
  { here, writer, share }: Weighing,
  opsHere: ReadonlyMap<RecordId, readonly Op[]>,
): KnownKeys {
  const expected = new Set<string>()
  for (const op of here.ops.values()) {
    if (op.field === signerField && op.writer === writer && typeof op.value === 'string') {
      expected.add(op.value)
    }
  }
  const given = viewRecord(opsHere.get(share) ?? [])
  const recipient = given && readRecord(shareKind, given).recipient
  const keys = Array.from(opsHere.values(), (ops) => viewRecord(ops))
    .filter((view) => view?.kind === readerKeyKind.kind && !view.binned)
    .map((view) => view && readRecord(readerKeyKind, view))
    .filter((key) => key?.signKey !== undefined && key.rec === keyRecordId(key.signKey))
  const signKeysOf = (wanted: typeof keys) =>
    wanted.flatMap((key) => (key?.signKey === undefined ? [] : [key.signKey]))
  const ofReader = keys.filter((key) => recipient !== undefined && key?.recipient === recipient)
  for (const signKey of signKeysOf(ofReader)) expected.add(signKey)
  return { expected, checked: new Set(signKeysOf(keys.filter((key) => key && isKeyChecked(key)))) }
}

async function signatureRefusal(
  ops: readonly Op[],
  { expected, checked }: KnownKeys,
): Promise<Refusal | undefined> {
  const signature = await readSignature(ops)
  if (signature.state === 'none') return undefined
  if (signature.state === 'invalid') return 'badSignature'
  const { signKey } = signature
  const isOther = expected.size > 0 && !expected.has(signKey) && !checked.has(signKey)
  return isOther ? 'otherKey' : undefined
}
