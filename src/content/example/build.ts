import { zeroHlc } from '../../domain/log/hybrid-clock.ts'
import { logOf, type Log } from '../../domain/log/log.ts'
import type { DossierId, Op, RecordId, WriterId } from '../../domain/log/op.ts'
import { writeBin, writeRecord, type Pen } from '../../domain/log/write.ts'
import { ownerKind, ownerRecordId } from '../../domain/records/owner.ts'
import { agreedOps } from '../../domain/agreement.ts'
import { viewRecord, type RecordView } from '../../domain/log/view.ts'
import { wordHeads } from '../../domain/older-version.ts'
import { newId, type RandomBytes } from '../../lib/ids.ts'
import type { Json } from '../../lib/json.ts'
import { exampleDossier, type ExampleEdit, type ExampleRecord } from './dossier.ts'

/** The devices on which the example says it was written. */
export const exampleWriters = {
  phone: 'example',
  laptop: 'example-laptop',
  mentor: 'example-mentor',
} as const

export interface ExampleOptions {
  readonly dossier: DossierId
  /** YYYY-MM-DD; everything was written before it. */
  readonly today: string
  readonly random: RandomBytes
  /** Interface language in which the student wrote; Dutch when left out. */
  readonly language?: string
}

/**
 * The example dossier as a log with a real history: written day by day by the rules of the log,
 * with earlier versions, one field that two devices wrote at once, and one record in the bin.
 * Pure: the same options (and random bytes) give the same log.
 */
export function exampleLog({ dossier, today, random, language = 'nl' }: ExampleOptions): Log {
  const records = exampleDossier(today, language)
  const recBySlug = new Map(
    records.map(({ id, at, kind }, index) => [
      id,
      kind === ownerKind.kind ? ownerRecordId(dossier) : newId(timeOf(at, index), random),
    ]),
  )
  const pen = (writer: WriterId, now: number): Pen => {
    return { dossier, writer, hlc: zeroHlc, now, random }
  }
  const ops: Op[] = []
  for (const [index, record] of records.entries()) {
    ops.push(...historyOf(withReadOps(record, index, ops, recBySlug), index, recBySlug, pen))
  }
  for (const [index, record] of records.entries()) {
    if (record.agreed) ops.push(...agreementsOn(record, index, ops, recBySlug, pen))
  }
  return logOf(ops)
}

/** Feedback names the operations of what it is about, as they were when it was given. */
function withReadOps(
  record: ExampleRecord,
  index: number,
  ops: readonly Op[],
  recBySlug: ReadonlyMap<string, RecordId>,
): ExampleRecord {
  const { about } = record.values
  if (typeof about !== 'string') return record
  const then = viewOf(ops, linkedRec(recBySlug, about), timeOf(record.at, index))
  const aboutOps = then ? wordHeads(then).join(' ') : ''
  return { ...record, values: { ...record.values, aboutOps } }
}

/** Everybody in a talk says an hour later that its text, with its steps, is right. */
function agreementsOn(
  { id, at, kind, values }: ExampleRecord,
  index: number,
  ops: readonly Op[],
  recBySlug: ReadonlyMap<string, RecordId>,
  pen: (writer: WriterId, now: number) => Pen,
): readonly Op[] {
  const rec = linkedRec(recBySlug, id)
  const now = timeOf(at, index) + hourMs
  const talk = viewOf(ops, rec)
  if (talk === undefined) return []
  const stepRecs = ops.filter(({ field, value }) => field === 'talk' && value === rec)
  const steps = stepRecs.flatMap((op) => viewOf(ops, op.rec) ?? [])
  const people = Object.keys(values).filter((field) => field.startsWith('people.'))
  const keys = ['owner', ...people.map((field) => field.slice('people.'.length))]
  const agreement = { at: now, about: agreedOps(talk, steps).join(' ') }
  const agreed = Object.fromEntries(keys.map((key) => [`agreed.${key}`, agreement]))
  const own = ops.filter((op) => op.rec === rec)
  return writeRecord(pen(exampleWriters.phone, now), own, { rec, kind, values: agreed }).ops
}

function viewOf(ops: readonly Op[], rec: RecordId, until = Infinity): RecordView | undefined {
  return viewRecord(ops.filter((op) => op.rec === rec && op.hlc.t <= until))
}

/**
 * Everything that was ever written in one record, in order. Each writing has a time of its own, so
 * that no clock has to be carried from one record to the next.
 */
function historyOf(
  record: ExampleRecord,
  index: number,
  recBySlug: ReadonlyMap<string, RecordId>,
  pen: (writer: WriterId, now: number) => Pen,
): Op[] {
  const { kind, rival, binned } = record
  const { laptop } = exampleWriters
  const phone = record.byMentor ? exampleWriters.mentor : exampleWriters.phone
  const rec = linkedRec(recBySlug, record.id)
  const ops: Op[] = []
  const written = (writer: WriterId, { at, values }: ExampleEdit, delay: number) => {
    const edit = { rec, kind, values: linkedValues(values, recBySlug) }
    return writeRecord(pen(writer, timeOf(at, index) + delay), ops, edit).ops
  }
  ops.push(...written(phone, record, 0))
  for (const [turn, edit] of record.edits.entries()) {
    // Both look at the same operations: neither has seen what the other writes.
    const unseen = rival && turn === 0 ? written(laptop, rival, 0) : []
    ops.push(...written(phone, edit, hourMs), ...unseen)
  }
  if (binned !== undefined) {
    ops.push(...writeBin(pen(phone, timeOf(binned, index) + hourMs), ops, true).ops)
  }
  return ops
}

const hourMs = 60 * 60 * 1000

/** In the afternoon of that day, in ms since 1970; a second apart in the order of the list. */
function timeOf(day: string, index: number): number {
  return Date.parse(`${day}T15:00:00Z`) + index * 1000
}

/** Fields that name another record. */
const linkFields = ['experience', 'reflection', 'about', 'talk', 'withdraws']

/** The values with record ids in place of the slugs. */
function linkedValues(
  values: Readonly<Record<string, Json>>,
  recBySlug: ReadonlyMap<string, RecordId>,
): Record<string, Json> {
  const entries = Object.entries(values).map(([field, value]): [string, Json] => {
    const [set, slug] = field.split('/')
    if (set === 'experiences' && slug) return [`${set}/${linkedRec(recBySlug, slug)}`, value]
    const isLink = linkFields.includes(field)
    return [field, isLink && typeof value === 'string' ? linkedRec(recBySlug, value) : value]
  })
  return Object.fromEntries(entries)
}

function linkedRec(recBySlug: ReadonlyMap<string, RecordId>, slug: string): RecordId {
  const rec = recBySlug.get(slug)
  if (rec === undefined) throw new Error(`The example links to nothing: ${slug}`)
  return rec
}
