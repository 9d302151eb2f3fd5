import { maxJsonDepth } from '../lib/json.ts'
import {
  areTwins,
  isErasure,
  isOp,
  type DossierId,
  type Erasure,
  type Op,
} from '../domain/log/op.ts'
import { parseCanonical, type TextTrouble } from './json-text.ts'

/** A line of the log that was not taken. It stays in the file; a person is told. */
export interface UnsoundLine {
  readonly entry: string
  /** From 1. */
  readonly line: number
  readonly reason: TextTrouble | 'notAnOperation' | 'notAnErasure' | 'otherDossier'
}

/** What the lines of a file say, as far as it was read. */
export interface LinesRead {
  readonly ops: Op[]
  readonly erasures: Erasure[]
  /** All of them are counted; only the first `keptUnsound` are described. */
  readonly unsound: UnsoundLine[]
  unsoundCount: number
}

const keptUnsound = 100

export function noLines(): LinesRead {
  return { ops: [], erasures: [], unsound: [], unsoundCount: 0 }
}

/** Adds the operations of an entry; those of another dossier do not belong here. */
export function readOps(
  entry: string,
  bytes: Uint8Array,
  dossier: DossierId,
  mostPerLine: number,
  read: LinesRead,
): void {
  eachLine(bytes, (line, number) => {
    // One level more than a value has: the operation around it.
    const parsed = parseCanonical(line, mostPerLine, maxJsonDepth + 1)
    if (!parsed.ok) tell(read, { entry, line: number, reason: parsed.error })
    else if (!isOp(parsed.value)) tell(read, { entry, line: number, reason: 'notAnOperation' })
    else if (parsed.value.dossier !== dossier)
      tell(read, { entry, line: number, reason: 'otherDossier' })
    else read.ops.push(parsed.value)
  })
}

/** Adds the erasures of an entry. */
export function readErasures(
  entry: string,
  bytes: Uint8Array,
  mostPerLine: number,
  read: LinesRead,
): void {
  eachLine(bytes, (line, number) => {
    const parsed = parseCanonical(line, mostPerLine)
    if (!parsed.ok) tell(read, { entry, line: number, reason: parsed.error })
    else if (!isErasure(parsed.value)) tell(read, { entry, line: number, reason: 'notAnErasure' })
    else read.erasures.push(parsed.value)
  })
}

/** Ids that stand in the file with different bytes: tampered with or damaged. */
export function twinsIn(ops: readonly Op[]): string[] {
  const byId = new Map<string, Op>()
  const twins = new Set<string>()
  for (const op of ops) {
    const first = byId.get(op.id)
    if (first === undefined) byId.set(op.id, op)
    else if (areTwins(first, op)) twins.add(op.id)
  }
  return [...twins]
}

function tell(read: LinesRead, line: UnsoundLine): void {
  read.unsoundCount++
  if (read.unsound.length < keptUnsound) read.unsound.push(line)
}

/** Lines end with a line feed; the last one may lack it. */
function eachLine(bytes: Uint8Array, take: (line: Uint8Array, number: number) => void): void {
  let number = 0
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf(0x0a, start)
    const stop = end < 0 ? bytes.length : end
    take(bytes.subarray(start, stop), ++number)
    start = stop + 1
  }
}
