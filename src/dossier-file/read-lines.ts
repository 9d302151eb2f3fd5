import { maxJsonDepth, type Json } from '../lib/json.ts'
import type { Result } from '../lib/result.ts'
import {
  areTwins,
  hasOpShape,
  isErasure,
  type DossierId,
  type Erasure,
  type Op,
} from '../domain/log/op.ts'
import { decodeText, parseCanonical, parseCanonicalText, type TextTrouble } from './json-text.ts'

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
  // One level more than a value has: the operation around it.
  eachLine(bytes, mostPerLine, maxJsonDepth + 1, (parsed, number) => {
    if (!parsed.ok) tell(read, { entry, line: number, reason: parsed.error })
    else if (!hasOpShape(parsed.value))
      tell(read, { entry, line: number, reason: 'notAnOperation' })
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
  eachLine(bytes, mostPerLine, maxJsonDepth, (parsed, number) => {
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

/** Lines that are decoded at once; in bytes. */
const together = 2 ** 16

/**
 * Lines end with a line feed; the last one may lack it. Many short ones are decoded at once, for a
 * call to the decoder costs more than a line. Where that fails each is looked at by itself.
 */
function eachLine(
  bytes: Uint8Array,
  most: number,
  levels: number,
  take: (parsed: Result<Json, TextTrouble>, number: number) => void,
): void {
  let number = 0
  for (let start = 0; start < bytes.length;) {
    const end = endOfSome(bytes, start)
    const some = bytes.subarray(start, end)
    const text = some.length <= most ? decodeText(some) : undefined
    if (text === undefined) {
      for (const line of oneByOne(some)) take(parseCanonical(line, most, levels), ++number)
    } else {
      for (const line of text.split('\n')) take(parseCanonicalText(line, levels), ++number)
    }
    start = end + 1
  }
}

/** Where a line ends: the last that ends within reach of `start`, or the one that begins there. */
function endOfSome(bytes: Uint8Array, start: number): number {
  const near = bytes.subarray(start, start + together).lastIndexOf(0x0a)
  if (near >= 0) return start + near
  const end = bytes.indexOf(0x0a, start)
  return end < 0 ? bytes.length : end
}

function* oneByOne(bytes: Uint8Array): Generator<Uint8Array> {
  let start = 0
  for (let end = 0; end < bytes.length; start = end + 1) {
    end = bytes.indexOf(0x0a, start)
    if (end < 0) end = bytes.length
    yield bytes.subarray(start, end)
  }
}
