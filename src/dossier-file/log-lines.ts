import { groupBy } from '../lib/group-by.ts'
import { canonicalJson } from '../lib/json.ts'
import { compareOps } from '../domain/log/heads.ts'
import type { Log } from '../domain/log/log.ts'
import type { WriterId } from '../domain/log/op.ts'
import { entryNames } from './format.ts'
import { hashOf } from './hash.ts'

/** A text in the file. */
export interface TextEntry {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Where a part of a log is cut, in bytes: what was written long ago stays the same file for ever. */
const partBytes = 2 ** 20

/**
 * The log as entries: for every writer its operations, oldest first, one canonical line each; and
 * the erasures. A pure function of the set, so equal logs have equal bytes.
 */
export function logEntries(log: Log): TextEntry[] {
  const byWriter = [...groupBy(log.ops.values(), (op) => op.writer)]
  const parts = byWriter.flatMap(([writer, ops]) => {
    const lines = [...ops].sort(compareOps).map((op) => encodeLine(canonicalJson(op)))
    return inParts(lines).map((bytes, n) => ({
      name: `log/${folderOf(writer)}/${n + 1}.jsonl`,
      bytes,
    }))
  })
  const erasures = [...log.erasures.keys()].sort().map(encodeLine)
  return [
    ...parts.sort((a, b) => (a.name < b.name ? -1 : 1)),
    { name: entryNames.erasures, bytes: join(erasures) },
  ]
}

/** A writer's id is any text, and a folder is not; ids of this app are folder names already. */
function folderOf(writer: WriterId): string {
  if (/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(writer)) return writer
  return `w-${hashOf(new TextEncoder().encode(writer)).slice(0, 32)}`
}

function encodeLine(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${text}\n`)
}

function inParts(lines: readonly Uint8Array[]): Uint8Array<ArrayBuffer>[] {
  const parts: Uint8Array[][] = []
  let room = 0
  for (const line of lines) {
    if (line.length > room) {
      parts.push([])
      room = Math.max(partBytes, line.length)
    }
    parts.at(-1)?.push(line)
    room -= line.length
  }
  return parts.map(join)
}

function join(lines: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(lines.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const line of lines) {
    all.set(line, at)
    at += line.length
  }
  return all
}
