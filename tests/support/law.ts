import fc from 'fast-check'
import type { RandomBytes } from '../../src/lib/ids.ts'
import { groupBy } from '../../src/lib/group-by.ts'
import { canonicalJson } from '../../src/lib/json.ts'
import { emptyLog, logOf, type Log } from '../../src/domain/log/log.ts'
import { mergeLogs } from '../../src/domain/log/merge.ts'
import { isErasure, isOp, type Op } from '../../src/domain/log/op.ts'
import { viewRecord, type FieldView, type RecordView } from '../../src/domain/log/view.ts'

/** How many histories each property is tried on; `npm run test:law` asks for more. */
export const lawRuns = Number(process.env['LAW_RUNS'] ?? 1000)

/** Tries a property `lawRuns` times; a failure prints its seed and the smallest history. */
export function holds<T>(histories: fc.Arbitrary<T>, property: (history: T) => void): void {
  fc.assert(fc.property(histories, property), { numRuns: lawRuns })
}

/** Random bytes that are the same in every run. */
export function seededRandom(seed: number): RandomBytes {
  let state = seed >>> 0
  return (length) =>
    Uint8Array.from({ length }, () => {
      // mulberry32
      state = (state + 0x6d2b79f5) >>> 0
      let x = Math.imul(state ^ (state >>> 15), state | 1)
      x ^= x + Math.imul(x ^ (x >>> 7), x | 61)
      return (x ^ (x >>> 14)) & 0xff
    })
}

/** The log as a file holds it: one line of JSON an operation or erasure. */
export function toText(log: Log): string {
  return [...log.ops.values(), ...log.erasures.values()]
    .map((line) => JSON.stringify(line))
    .join('\n')
}

/** Reads `toText` again; refuses nothing that a sound device wrote, so it throws on any refusal. */
export function fromText(text: string): Log {
  const lines = text === '' ? [] : text.split('\n').map((line) => JSON.parse(line) as unknown)
  const erasures = lines.filter(isErasure)
  const ops = lines.filter(isOp)
  if (erasures.length + ops.length !== lines.length) throw new Error('a line was refused')
  return logOf(ops, erasures)
}

export function merge(...logs: readonly Log[]): Log {
  return logs.reduce((all, log) => mergeLogs(all, log).log, emptyLog)
}

export function opsOf(log: Log, rec: string): Op[] {
  return [...log.ops.values()].filter((op) => op.rec === rec)
}

/** Every record of a log as people see it. */
export function viewsOf(log: Log): Map<string, RecordView> {
  const views = new Map<string, RecordView>()
  for (const [rec, ops] of groupBy(log.ops.values(), (op) => op.rec)) {
    const view = viewRecord(ops)
    if (view) views.set(rec, view)
  }
  return views
}

/** All views as one text, to compare. */
export function viewText(log: Log): string {
  return canonicalJson([...viewsOf(log)].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** What a person can find in a field: the value and the other versions, as canonical texts. */
export function findable(field: FieldView | undefined): string[] {
  if (field === undefined) return []
  return [field.value, ...field.others.map(({ value }) => value)].map((value) =>
    canonicalJson(value),
  )
}
