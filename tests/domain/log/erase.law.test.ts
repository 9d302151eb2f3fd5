import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson, sameJson } from '../../../src/lib/json.ts'
import { canonicalLog } from '../../../src/domain/log/log.ts'
import { mergeLogs } from '../../../src/domain/log/merge.ts'
import { writeBin } from '../../../src/domain/log/write.ts'
import { deeds, scripts } from '../../support/histories.ts'
import { fromText, holds, merge, opsOf, seededRandom, viewsOf } from '../../support/law.ts'
import { erasedRecords, factsOf, isInBin } from '../../support/model.ts'
import { dossier, play } from '../../support/play.ts'

test('what is erased is erased for ever: in no view, and no byte of it in any copy', () => {
  holds(scripts({ without: ['restoreCopy'] }), (script) => {
    const { devices, copies, facts } = play(script)
    for (const { log, known } of devices) {
      const erased = erasedRecords(known.erasures)
      if (erased.size === 0) continue
      const returned = copies.reduce((all, { text }) => mergeLogs(all, fromText(text)).log, log)
      const reversed = copies
        .map(({ text }) => fromText(text))
        .reduce((all, copy) => mergeLogs(copy, all).log, log)
      for (const copy of [log, returned, reversed]) {
        const bytes = canonicalLog(copy)
        for (const rec of erased) expect(viewsOf(copy).has(rec)).toBe(false)
        for (const { op } of facts) {
          if (!erased.has(op.rec)) continue
          expect(copy.ops.has(op.id)).toBe(false)
          if (isMarked(op.value)) expect(bytes).not.toContain(op.value)
        }
      }
    }
  })
})

/** Texts of the histories that are written once, so that finding one proves a leak. */
function isMarked(value: unknown): value is string {
  return typeof value === 'string' && value.startsWith('own text <')
}

test('an unseen edit that meets an erasure is rescued, and nothing else is', () => {
  let met = 0
  holds(scripts({ without: ['tamper'] }), (script) => {
    for (const { report, unseen } of play(script).meetings) {
      met += unseen.size
      expect(report.rescued.map(({ id }) => id).sort()).toEqual([...unseen].sort())
    }
  })
  expect(met).toBeGreaterThan(0)
})

test('what is rescued is whole: the operation as it was', () => {
  holds(scripts({ without: ['thin', 'tamper'] }), (script) => {
    const { meetings, facts } = play(script)
    const written = new Map(facts.map(({ op }) => [op.id, op]))
    for (const { report } of meetings) {
      for (const op of report.rescued) expect(sameJson(op, written.get(op.id))).toBe(true)
    }
  })
})

/** Histories in which little else happens than that two people disagree about the bin. */
const quarrels = scripts({
  without: deeds.filter((deed) => !['write', 'bin', 'unbin', 'merge'].includes(deed)),
})

test('a record is in the bin only while nobody wrote in it unseen by those who put it there', () => {
  holds(fc.oneof(quarrels, scripts({ without: ['tamper'] })), (script) => {
    for (const { log, known } of play(script).devices) {
      for (const [rec, { binned }] of viewsOf(log)) {
        expect(binned).toBe(isInBin(factsOf(known, rec)))
      }
    }
  })
})

test('the bin gives back what it got, word for word, on every device', () => {
  holds(scripts({ without: ['tamper'] }), (script) => {
    const { devices } = play(script)
    const log = merge(...devices.map((device) => device.log))
    const pen = { dossier, writer: 'w', hlc: { t: 0, c: 0 }, now: 0, random: seededRandom(3) }
    for (const [rec, before] of viewsOf(log)) {
      const ops = opsOf(log, rec)
      const put = writeBin(pen, ops, !before.binned)
      const turned = viewsOf(merge(log, logWith(put.ops))).get(rec)
      expect(turned?.binned).toBe(!before.binned)
      const back = writeBin({ ...pen, hlc: put.hlc }, [...ops, ...put.ops], before.binned)
      for (const device of devices) {
        const after = viewsOf(merge(logWith(back.ops), device.log, logWith(put.ops), log)).get(rec)
        expect(after?.binned).toBe(before.binned)
        expect(withoutBin(after?.fields)).toEqual(withoutBin(before.fields))
      }
    }
  })
})

function logWith(ops: ReturnType<typeof writeBin>['ops']): Parameters<typeof mergeLogs>[0] {
  return { ops: new Map(ops.map((op) => [op.id, op])), erasures: new Map() }
}

function withoutBin(fields: object | undefined): string {
  return canonicalJson(Object.entries(fields ?? {}).filter(([field]) => field !== 'bin'))
}
