import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalLog } from '../../../src/domain/log/log.ts'
import { thinLog } from '../../../src/domain/log/thin.ts'
import { scripts } from '../../support/histories.ts'
import { holds, merge, viewText } from '../../support/law.ts'
import { play } from '../../support/play.ts'

const histories = fc.tuple(scripts({ without: ['thin', 'tamper'] }), fc.nat())

test('thinning changes nothing that can be seen, here or after any merge', () => {
  holds(histories, ([script, at]) => {
    const { devices } = play(script)
    for (const { log } of devices) {
      const times = [Infinity, ...Array.from(log.ops.values(), (op) => op.hlc.t)]
      const thin = thinLog(log, times[at % times.length] ?? 0)
      expect(viewText(thin)).toBe(viewText(log))
      for (const other of devices) {
        const seen = viewText(merge(log, other.log))
        expect(viewText(merge(thin, other.log))).toBe(seen)
        expect(viewText(merge(other.log, thin))).toBe(seen)
      }
    }
  })
})

test('a full copy gives back what thinning dropped', () => {
  holds(histories, ([script]) => {
    for (const { log } of play(script).devices) {
      const thin = thinLog(log, Infinity)
      expect(canonicalLog(merge(thin, log))).toBe(canonicalLog(log))
      expect(canonicalLog(merge(log, thin))).toBe(canonicalLog(log))
    }
  })
})

test('thinning drops the text of what was replaced before the date, and of nothing else', () => {
  let dropped = 0
  holds(histories, ([script, at]) => {
    const { devices, facts } = play(script)
    for (const { log } of devices) {
      const times = [Infinity, ...Array.from(log.ops.values(), (op) => op.hlc.t)]
      const before = times[at % times.length] ?? 0
      const thin = thinLog(log, before)
      expect([...thin.ops.keys()].sort()).toEqual([...log.ops.keys()].sort())
      const replaced = new Set(
        facts.filter(({ op }) => log.ops.has(op.id)).flatMap(({ replaces }) => [...replaces]),
      )
      for (const [id, op] of thin.ops) {
        const old = replaced.has(id) && op.hlc.t < before
        if (old) dropped += 1
        expect(op.thinned === true).toBe(old)
        if (!old) expect(op).toBe(log.ops.get(id))
        else expect(op).toEqual({ ...log.ops.get(id), value: null, thinned: true })
      }
    }
  })
  expect(dropped).toBeGreaterThan(0)
})
