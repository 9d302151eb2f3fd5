import { sameJson, type Json } from '../../src/lib/json.ts'
import { receive, zeroHlc, type Hlc } from '../../src/domain/log/hybrid-clock.ts'
import { emptyLog, logOf, type Log } from '../../src/domain/log/log.ts'
import { mergeLogs, type MergeReport } from '../../src/domain/log/merge.ts'
import type { Op } from '../../src/domain/log/op.ts'
import { thinLog } from '../../src/domain/log/thin.ts'
import { binField, viewRecord } from '../../src/domain/log/view.ts'
import {
  eraseRecord,
  writeBin,
  writeRecord,
  type Pen,
  type Written,
} from '../../src/domain/log/write.ts'
import { ownText, type Command, type Script } from './histories.ts'
import { fromText, opsOf, seededRandom, toText } from './law.ts'
import {
  erasedRecords,
  factsOf,
  knowsNothing,
  learn,
  standing,
  unseenByErasers,
  type ErasureFact,
  type Fact,
  type Knowledge,
} from './model.ts'

export interface Device {
  readonly writer: string
  log: Log
  known: Knowledge
  hlc: Hlc
  now: number
  form:
    | {
        readonly rec: string
        readonly seen: ReadonlyMap<string, readonly string[]>
        readonly facts: readonly Fact[]
      }
    | undefined
}

/** A file that was written at some moment and may come back much later. */
export interface Copy {
  readonly text: string
  readonly known: Knowledge
  readonly hlc: Hlc
}

export interface Meeting {
  readonly before: Log
  readonly incoming: Log
  readonly after: Log
  readonly report: MergeReport
  /** Ids that the model says must be rescued. */
  readonly unseen: ReadonlySet<string>
  /** The clock before and after, and real time as the device believes. */
  readonly clock: { readonly before: Hlc; readonly after: Hlc; readonly now: number }
}

export interface Played {
  readonly devices: readonly Device[]
  readonly copies: readonly Copy[]
  readonly meetings: readonly Meeting[]
  /** All that was ever written, with what the writer's clock said just before. */
  readonly writes: readonly { readonly op: Op; readonly clock: Hlc }[]
  /** Writes of a value that the field already had. */
  readonly idle: readonly Written[]
  readonly facts: readonly Fact[]
}

export const dossier = 'dossier-1'
const records = [
  { rec: 'rec-stage', kind: 'experience' },
  { rec: 'rec-look-back', kind: 'reflection' },
  { rec: 'rec-of-tomorrow', kind: 'x-kind-of-tomorrow' },
] as const
const fields = [
  'title',
  'story',
  'title',
  'competencies/networking',
  'competencies/motives',
  'x-field-of-tomorrow',
  '__proto__',
  'constructor',
] as const
const start = Date.UTC(2026, 8, 1)

function pick<T>(list: readonly T[], index: number): T {
  const item = list[index % list.length]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}

/** Plays a script on the code under test and on the model, side by side. */
export function play(script: Script): Played {
  const random = seededRandom(7)
  const devices: Device[] = script.skews.map((skew, index) => ({
    writer: `writer-${index}`,
    log: emptyLog,
    known: knowsNothing,
    hlc: zeroHlc,
    now: start + skew,
    form: undefined,
  }))
  const copies: Copy[] = []
  const meetings: Meeting[] = []
  const writes: { op: Op; clock: Hlc }[] = []
  const idle: Written[] = []
  const facts: Fact[] = []

  function penOf({ writer, hlc, now }: Device): Pen {
    return { dossier, writer, hlc, now, random }
  }

  function isErased(device: Device, rec: string): boolean {
    return erasedRecords(device.known.erasures).has(rec)
  }

  /** Adds what was written to the device and to the model. */
  function put(device: Device, written: Written, inSight: readonly Fact[], change = same): void {
    for (const made of written.ops) {
      const op = change(made)
      writes.push({ op, clock: device.hlc })
      device.hlc = op.hlc
      const had = factsOf(device.known, op.rec)
      const isMark = op.field === binField && op.value !== null
      const fact: Fact = {
        op,
        replaces: new Set(inSight.filter((f) => f.op.field === op.field).map((f) => f.op.id)),
        ...(isMark && {
          binned: new Set(had.filter((f) => f.op.field !== binField).map((f) => f.op.id)),
        }),
      }
      facts.push(fact)
      device.known = learn(device.known, { facts: new Set([fact]), erasures: new Set() })
      device.log = logOf([...device.log.ops.values(), op], device.log.erasures.values())
    }
  }

  function write(
    device: Device,
    { rec: r, field: f, value: given }: Command,
    future = false,
  ): void {
    const { rec, kind } = pick(records, r)
    if (isErased(device, rec)) return
    const field = pick(fields, f)
    const inSight = factsOf(device.known, rec)
    const value = valueFor(field, given)
    const heads = standing(inSight, field)
    const written = writeRecord(penOf(device), opsOf(device.log, rec), {
      rec,
      kind,
      values: { [field]: value },
    })
    if (heads.length === 1 && sameJson(heads[0]?.op.value, value)) idle.push(written)
    put(device, written, inSight, future ? fromTomorrow : same)
  }

  function valueFor(field: string, value: Json): Json {
    if (field.includes('/') && value !== null) return value === true || value === ownText
    return value === ownText ? `${ownText} <${facts.length}>` : value
  }

  function meet(device: Device, incoming: Log, known: Knowledge): void {
    const { log, report } = mergeLogs(device.log, incoming)
    const before = device.hlc
    for (const op of incoming.ops.values()) device.hlc = receive(device.hlc, op.hlc, device.now)
    meetings.push({
      before: device.log,
      incoming,
      after: log,
      report,
      unseen: unseenByErasers(device.known, known),
      clock: { before, after: device.hlc, now: device.now },
    })
    device.log = log
    device.known = learn(device.known, known)
  }

  const run: Record<Command['deed'], (device: Device, command: Command) => void> = {
    write: (device, command) => write(device, command),
    futureWrite: (device, command) => write(device, command, true),
    openForm(device, command) {
      const { rec } = pick(records, command.rec)
      const view = viewRecord(opsOf(device.log, rec))
      const seen = Object.entries(view?.fields ?? {}).map(([f, { heads }]) => [f, heads] as const)
      device.form = { rec, seen: new Map(seen), facts: factsOf(device.known, rec) }
    },
    saveForm(device, command) {
      const { form } = device
      device.form = undefined
      if (form === undefined || isErased(device, form.rec)) return
      const field = pick(fields, command.field)
      const written = writeRecord(penOf(device), opsOf(device.log, form.rec), {
        rec: form.rec,
        kind: records.find(({ rec }) => rec === form.rec)?.kind ?? '',
        values: { [field]: valueFor(field, command.value) },
        seen: Object.fromEntries(form.seen),
      })
      put(device, written, form.facts)
    },
    choose(device, command) {
      const { rec, kind } = pick(records, command.rec)
      const view = viewRecord(opsOf(device.log, rec))
      const torn = Object.entries(view?.fields ?? {}).find(([, { others }]) => others.length > 0)
      if (torn === undefined) return
      const [field, { value, others }] = torn
      const values = { [field]: pick([value, ...others.map((o) => o.value)], command.other) }
      const written = writeRecord(penOf(device), opsOf(device.log, rec), { rec, kind, values })
      put(device, written, factsOf(device.known, rec))
    },
    bin: (device, command) => putInBin(device, command, true),
    unbin: (device, command) => putInBin(device, command, false),
    erase(device, command) {
      const { rec } = pick(records, command.rec)
      if (isErased(device, rec)) return
      const had = new Set(factsOf(device.known, rec).map(({ op }) => op.id))
      const erasure = eraseRecord(penOf(device), opsOf(device.log, rec), rec)
      const fact: ErasureFact = { erasure, had }
      device.log = logOf(device.log.ops.values(), [...device.log.erasures.values(), erasure])
      device.known = learn(device.known, { facts: new Set(), erasures: new Set([fact]) })
    },
    merge(device, command) {
      const from = pick(devices, command.other)
      if (from !== device) meet(device, from.log, from.known)
    },
    exportCopy({ log, known, hlc }) {
      copies.push({ text: toText(log), known, hlc })
    },
    mergeCopy(device, command) {
      if (copies.length === 0) return
      const copy = pick(copies, command.other)
      meet(device, fromText(copy.text), copy.known)
    },
    restoreCopy(device, command) {
      if (copies.length === 0) return
      const { text, known, hlc } = pick(copies, command.other)
      Object.assign(device, { log: fromText(text), known, hlc, form: undefined })
    },
    clone(device) {
      if (devices.length < 6) devices.push({ ...device })
    },
    thin(device, command) {
      const times = [...device.log.ops.values()].map((op) => op.hlc.t)
      device.log = thinLog(device.log, pick([Infinity, ...times], command.other))
    },
    tamper(device, command) {
      const ops = [...device.log.ops.values()]
      if (ops.length === 0) return
      const op = pick(ops, command.other)
      const twin = pick(tampered(op), command.field)
      const rest = ops.filter(({ id }) => id !== op.id)
      device.log = logOf([...rest, twin], device.log.erasures.values())
    },
  }

  function putInBin(device: Device, command: Command, binned: boolean): void {
    const { rec } = pick(records, command.rec)
    const written = writeBin(penOf(device), opsOf(device.log, rec), binned)
    put(device, written, factsOf(device.known, rec))
  }

  for (const command of script.commands) {
    const device = pick(devices, command.device)
    device.now += command.tick
    run[command.deed](device, command)
  }
  return { devices, copies, meetings, writes, idle, facts }
}

function same(op: Op): Op {
  return op
}

/** An operation as a later version may write it: newer schema, keys nobody knows yet. */
function fromTomorrow(op: Op): Op {
  const extra = { v: 9, 'x-sign': { by: 'é', list: [1, 2.5, 1e21] }, hlc: { ...op.hlc, n: 1 } }
  return { ...op, ...extra }
}

/** Other bytes under the same id: changed text, time, or past. */
function tampered(op: Op): Op[] {
  return [
    { ...op, value: 'tampered' },
    { ...op, value: null },
    { ...op, hlc: { t: op.hlc.t + 1, c: 0 } },
    { ...op, prev: [] },
    { ...op, prev: [...op.prev, op.id, 'nothing'] },
    { ...op, writer: 'writer-9', value: '' },
  ]
}
