import {
  hostileContainers,
  hostileNames,
  hostileNeighbours,
  named,
  sound,
} from '../dossier-file/hostile-files.ts'
import { hostileLines } from '../dossier-file/hostile-lines.ts'
import { hostileLocks, passphrase } from '../dossier-file/hostile-locks.ts'
import { makeZip, withBytes } from '../dossier-file/zip-maker.ts'
import { canonicalJson } from '../../src/lib/json.ts'
import { opWith } from '../support/ops.ts'

export interface HostileFile {
  readonly about: string
  readonly bytes: Uint8Array
  readonly passphrase?: string
}

/** One field that was written so often, each time upon the time before. */
function writtenOften(times: number): string {
  const ops = Array.from({ length: times }, (_, n) =>
    canonicalJson(opWith({ id: `op-${n}`, rec: 'rec-9', prev: n ? [`op-${n - 1}`] : [] })),
  )
  return ops.join('\n')
}

const zeros = { name: 'x-zeros', bytes: new Uint8Array(300 * 2 ** 20), method: 8 } as const
const empty = (n: number) => ({ name: `x-${n}`, bytes: new Uint8Array() })

/** Everything that the tests hold against the reader, and what is only large. */
export const hostileFiles: readonly HostileFile[] = [
  ...[...hostileContainers, ...hostileNeighbours].map(([about, bytes]) => ({ about, bytes })),
  ...hostileNames.map((name) => ({ about: `the name ${name}`, bytes: named(name) })),
  ...hostileLines.map(([about, line]) => ({
    about,
    bytes: makeZip(withBytes(sound, { 'log/a/1.jsonl': line })),
  })),
  ...hostileLocks.map(([about, bytes]) => ({ about, bytes, passphrase })),
  { about: '300 MiB of zeros', bytes: makeZip([...sound, zeros]) },
  {
    about: '60,000 entries',
    bytes: makeZip([...sound, ...Array.from({ length: 60_000 }, (_, n) => empty(n))]),
  },
  {
    about: 'a field that was written 100,000 times',
    bytes: makeZip(withBytes(sound, { 'log/a/1.jsonl': writtenOften(100_000) })),
  },
]
