import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalLog, type Log } from '../../../src/domain/log/log.ts'
import { writeRecord } from '../../../src/domain/log/write.ts'
import { logWithout } from '../../../src/domain/transfer/leave-out.ts'
import { scripts } from '../../support/histories.ts'
import {
  findable,
  fromText,
  holds,
  merge,
  opsOf,
  seededRandom,
  toText,
  viewsOf,
} from '../../support/law.ts'
import { dossier, play } from '../../support/play.ts'

/** A dossier that several devices wrote in, and some of its records to leave out. */
const leavings = fc.record({
  script: scripts({ without: ['tamper'] }),
  picks: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
})

function leave({ script, picks }: { script: Parameters<typeof play>[0]; picks: boolean[] }) {
  // Through text, as files travel: that is where -0 becomes 0.
  const full = fromText(toText(merge(...play(script).devices.map(({ log }) => log))))
  const recs = [...viewsOf(full).keys()].sort()
  const out = new Set(recs.filter((_, n) => picks[n % picks.length]))
  return { full, out, file: fromText(toText(logWithout(full, out))) }
}

test('what was left out comes back whole when both come together, in either order', () => {
  let left = 0
  holds(leavings, (leaving) => {
    const { full, out, file } = leave(leaving)
    left += out.size
    expect(canonicalLog(merge(file, full))).toBe(canonicalLog(full))
    expect(canonicalLog(merge(full, file))).toBe(canonicalLog(full))
    for (const rec of out) expect(opsOf(file, rec)).toEqual([])
    for (const [rec, view] of viewsOf(file)) expect(view).toEqual(viewsOf(full).get(rec))
  })
  expect(left).toBeGreaterThan(0)
})

test('the new device goes on without it, and neither loses a word when they meet', () => {
  holds(leavings, (leaving) => {
    const { full, out, file } = leave(leaving)
    const there = goOn(file, 'there', 'written at the new school', 11)
    const here = goOn(full, 'here', 'written on the old phone', 12)
    const both = merge(there, here)
    expect(canonicalLog(merge(here, there))).toBe(canonicalLog(both))
    for (const [rec, view] of viewsOf(here)) {
      if (out.has(rec)) expect(viewsOf(both).get(rec)).toEqual(view)
      else {
        const told = findable(viewsOf(both).get(rec)?.fields['title'])
        expect(told).toContain('"written at the new school"')
        expect(told).toContain('"written on the old phone"')
      }
    }
  })
})

/** Writes in every record of this copy, on a device of its own. */
function goOn(log: Log, writer: string, text: string, seed: number): Log {
  const random = seededRandom(seed)
  let hlc = { t: 4e12, c: 0 }
  const ops = Array.from(viewsOf(log).values(), ({ rec, kind }) => {
    const pen = { dossier, writer, hlc, now: 0, random }
    const written = writeRecord(pen, opsOf(log, rec), { rec, kind, values: { title: text } })
    hlc = written.hlc
    return written.ops
  }).flat()
  return merge(log, { ops: new Map(ops.map((op) => [op.id, op])), erasures: new Map() })
}
