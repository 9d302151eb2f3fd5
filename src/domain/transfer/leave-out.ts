import { groupBy } from '../../lib/group-by.ts'
import type { Json } from '../../lib/json.ts'
import type { Log } from '../log/log.ts'
import type { RecordId } from '../log/op.ts'
import { fieldOf, viewRecord, type RecordView } from '../log/view.ts'
import { evidenceKind } from '../records/evidence.ts'
import { experienceKind } from '../records/experience.ts'
import { feedbackKind } from '../records/feedback.ts'
import { ownerKind } from '../records/owner.ts'
import { periodKind } from '../records/period.ts'
import { reflectionKind } from '../records/reflection.ts'
import { shareKind } from '../records/share.ts'
import { statementKind } from '../records/statement.ts'
import { stepKind } from '../records/step.ts'
import { talkKind } from '../records/talk.ts'

/*
 * [Note: left out whole] A record goes along with every operation it has, or with none. What is
 * left is a part of the same set, so merging it with the full dossier is the full dossier, in either
 * order; no field is cut, no signature and no mark of the bin loses what it was made over. Links to
 * a record that stayed are ids of no meaning; they find it again when both come together.
 */

/** The log without these records; erasures hold no text and all stay. [Note: left out whole] */
export function logWithout(log: Log, out: ReadonlySet<RecordId>): Log {
  if (out.size === 0) return log
  return { ...log, ops: new Map([...log.ops].filter(([, op]) => !out.has(op.rec))) }
}

/** Every record of a log as it is shown, the bin too. */
export function viewsOf(log: Log): RecordView[] {
  return Array.from(
    groupBy(log.ops.values(), (op) => op.rec).values(),
    (ops) => viewRecord(ops) ?? [],
  ).flat()
}

/**
 * True when the owner keeps it to themselves: private, or another person's words that they hid. In
 * any version: where two devices disagree, the careful one counts.
 */
export function isPrivate(view: RecordView): boolean {
  return ['private', ...(view.kind === feedbackKind.kind ? ['hidden'] : [])].some((field) =>
    valuesOf(view, field).includes(true),
  )
}

/** `chosen`, and all that says nothing, or too much, without what is left out already. */
export function withWhatHangsOn(
  views: readonly RecordView[],
  chosen: Iterable<RecordId>,
): Set<RecordId> {
  const out = new Set(chosen)
  for (let before = -1; before !== out.size;) {
    before = out.size
    for (const view of views) if (!out.has(view.rec) && hangsOn(view, out)) out.add(view.rec)
  }
  return out
}

/** Kinds that stand on their own, whatever they name. */
const free: readonly string[] = [
  ownerKind.kind,
  periodKind.kind,
  experienceKind.kind,
  shareKind.kind,
]

/** Fields that name what a record is about; one of them left out is enough. */
const aboutFields: Readonly<Record<string, readonly string[]>> = {
  [reflectionKind.kind]: ['experience'],
  [stepKind.kind]: ['experience', 'reflection', 'talk'],
  [feedbackKind.kind]: ['about', 'talk'],
  [statementKind.kind]: ['experience', 'withdraws'],
}

function hangsOn(view: RecordView, out: ReadonlySet<RecordId>): boolean {
  const { kind } = view
  if (free.includes(kind)) return false
  const about = Object.hasOwn(aboutFields, kind) ? aboutFields[kind] : undefined
  if (about) return about.some((field) => valuesOf(view, field).some((value) => isOut(value, out)))
  if (kind === evidenceKind.kind || kind === talkKind.kind) {
    const experiences = elementsOf(view, 'experiences')
    return experiences.length > 0 && experiences.every((rec) => out.has(rec))
  }
  // A later version knows what it is about; here naming what is left out is enough.
  return Object.keys(view.fields).some(
    (field) =>
      out.has(field.slice(field.search(/[/.]/) + 1)) ||
      valuesOf(view, field).some((value) => isOut(value, out)),
  )
}

function isOut(value: Json, out: ReadonlySet<RecordId>): boolean {
  return typeof value === 'string' && out.has(value)
}

function valuesOf(view: RecordView, field: string): Json[] {
  const found = fieldOf(view, field)
  return found === undefined ? [] : [found.value, ...found.others.map(({ value }) => value)]
}

function elementsOf(view: RecordView, set: string): string[] {
  const prefix = `${set}/`
  return Object.entries(view.fields)
    .filter(([field, { value }]) => field.startsWith(prefix) && value === true)
    .map(([field]) => field.slice(prefix.length))
}
