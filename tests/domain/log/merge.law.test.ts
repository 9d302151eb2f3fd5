import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson } from '../../../src/lib/json.ts'
import { canonicalLog, logOf, type Log } from '../../../src/domain/log/log.ts'
import { mergeLogs } from '../../../src/domain/log/merge.ts'
import { viewRecord } from '../../../src/domain/log/view.ts'
import { scripts } from '../../support/histories.ts'
import { fromText, holds, merge, opsOf, toText, viewText } from '../../support/law.ts'
import { play, type Played } from '../../support/play.ts'

/** Every copy there is: of the devices, and the files that were ever written. */
function logsOf({ devices, copies }: Played): Log[] {
  return [...devices.map(({ log }) => log), ...copies.map(({ text }) => fromText(text))]
}

test('merging is commutative: who gives and who takes makes no difference', () => {
  holds(scripts(), (script) => {
    const logs = logsOf(play(script))
    logs.forEach((a, i) => {
      const b = logs[(i + 1) % logs.length] ?? a
      expect(canonicalLog(merge(a, b))).toBe(canonicalLog(merge(b, a)))
    })
  })
})

test('merging is associative: through which device it went makes no difference', () => {
  holds(scripts(), (script) => {
    const logs = logsOf(play(script))
    logs.forEach((a, i) => {
      const b = logs[(i + 1) % logs.length] ?? a
      const c = logs[(i + 2) % logs.length] ?? a
      expect(canonicalLog(merge(merge(a, b), c))).toBe(canonicalLog(merge(a, merge(b, c))))
    })
  })
})

test('merging is idempotent: the same copy again changes nothing and reports nothing', () => {
  holds(scripts(), (script) => {
    const logs = logsOf(play(script))
    logs.forEach((a, i) => {
      const b = logs[(i + 1) % logs.length] ?? a
      const once = merge(a, b)
      expect(canonicalLog(merge(once, once))).toBe(canonicalLog(once))
      const again = mergeLogs(once, b)
      expect(canonicalLog(again.log)).toBe(canonicalLog(once))
      expect(again.report.added).toEqual([])
      expect(again.report.newErasures).toEqual([])
    })
  })
})

test('order and repetition of delivery make no difference, operation by operation', () => {
  const delivered = fc.tuple(scripts(), fc.array(fc.nat(), { maxLength: 60, size: 'max' }))
  holds(delivered, ([script, order]) => {
    const logs = logsOf(play(script))
    const ops = logs.flatMap((log) => [...log.ops.values()])
    const erasures = logs.flatMap((log) => [...log.erasures.values()])
    const drops = [...ops.map((op) => logOf([op])), ...erasures.map((e) => logOf([], [e]))]
    const shuffled = drops
      .map((drop, i) => ({ drop, at: order[i % (order.length || 1)] ?? 0 }))
      .sort((a, b) => a.at - b.at)
      .map(({ drop }) => drop)
    const all = canonicalLog(merge(...logs))
    expect(canonicalLog(merge(...shuffled, ...shuffled.slice(0, 5)))).toBe(all)
  })
})

test('a view does not depend on the order of the operations', () => {
  holds(fc.tuple(scripts(), fc.nat()), ([script, turn]) => {
    for (const { log } of play(script).devices) {
      for (const rec of new Set(Array.from(log.ops.values(), (op) => op.rec))) {
        const ops = opsOf(log, rec)
        const at = turn % ops.length
        const view = canonicalJson(viewRecord(ops))
        expect(canonicalJson(viewRecord([...ops].reverse()))).toBe(view)
        expect(canonicalJson(viewRecord([...ops.slice(at), ...ops.slice(0, at)]))).toBe(view)
      }
    }
  })
})

test('through a file and back nothing is lost, not what this version does not know either', () => {
  holds(scripts(), (script) => {
    const { devices } = play(script)
    for (const { log } of devices) {
      const back = fromText(toText(log))
      expect(canonicalLog(back)).toBe(canonicalLog(log))
      expect(viewText(back)).toBe(viewText(log))
    }
  })
})

test('untouched operations stay byte-equal to what their writer wrote, whoever carried them', () => {
  holds(scripts({ without: ['tamper', 'thin'] }), (script) => {
    const { devices, writes } = play(script)
    const asWritten = new Map(writes.map(({ op }) => [op.id, canonicalJson(op)]))
    for (const { log } of devices) {
      for (const op of fromText(toText(log)).ops.values()) {
        expect(canonicalJson(op)).toBe(asWritten.get(op.id))
      }
    }
  })
})

test('the report of a merge counts what really changed', () => {
  holds(scripts(), (script) => {
    for (const { before, incoming, after, report } of play(script).meetings) {
      const added = [...after.ops.keys()].filter((id) => !before.ops.has(id))
      expect(report.added.map(({ id }) => id).sort()).toEqual(added.sort())
      for (const op of report.added) expect(after.ops.get(op.id)).toBe(op)
      const erasures = [...after.erasures.keys()].filter((key) => !before.erasures.has(key))
      expect(report.newErasures.map((e) => canonicalJson(e)).sort()).toEqual(erasures.sort())
      const twins = [...before.ops].filter(([id, here]) => {
        const there = incoming.ops.get(id)
        if (there === undefined) return false
        const both = here.thinned === there.thinned ? [here, there] : [here, there].map(thinned)
        return new Set(both.map((op) => canonicalJson(op))).size === 2
      })
      expect([...report.twins].sort()).toEqual(twins.map(([id]) => id).sort())
    }
  })
})

function thinned(op: object): object {
  return { ...op, value: null, thinned: true }
}

test('of tampered twins every device keeps the same one, and both sides are told', () => {
  holds(scripts({ without: ['erase', 'thin'] }), (script) => {
    const { devices } = play(script)
    const all = merge(...devices.map(({ log }) => log))
    for (const { log } of devices) {
      for (const other of devices) {
        const there = mergeLogs(log, other.log)
        const here = mergeLogs(other.log, log)
        expect(canonicalLog(there.log)).toBe(canonicalLog(here.log))
        const differ = [...log.ops.values()].filter((op) => {
          const twin = other.log.ops.get(op.id)
          return twin !== undefined && canonicalJson(twin) !== canonicalJson(op)
        })
        expect([...there.report.twins].sort()).toEqual(differ.map(({ id }) => id).sort())
        expect([...here.report.twins].sort()).toEqual(differ.map(({ id }) => id).sort())
      }
      expect(canonicalLog(merge(log, all))).toBe(canonicalLog(all))
    }
  })
})
