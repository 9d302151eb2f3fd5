import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  compareHlc,
  maxDriftMs,
  receive,
  tick,
  zeroHlc,
  type Hlc,
} from '../../../src/domain/log/hybrid-clock.ts'
import { scripts } from '../../support/histories.ts'
import { holds } from '../../support/law.ts'
import { play } from '../../support/play.ts'

const counts = fc.oneof(fc.nat(3), fc.maxSafeNat(), fc.constant(Number.MAX_SAFE_INTEGER))
const readings: fc.Arbitrary<Hlc> = fc.record({ t: fc.nat(4e12), c: counts })
const foreign: fc.Arbitrary<Hlc> = fc.record({ t: counts, c: counts })
const nows = fc.oneof(
  fc.integer({ min: -1e13, max: 1e13 }),
  fc.double({ min: -1e13, max: 1e13, noNaN: true }),
)

test('a tick is always later, however the real clock stands, jumps or runs back', () => {
  holds(fc.tuple(readings, nows), ([clock, now]) => {
    const next = tick(clock, now)
    expect(compareHlc(next, clock)).toBeGreaterThan(0)
    expect(next.t).toBeGreaterThanOrEqual(Math.trunc(Math.max(0, now)))
    expect([next.t, next.c].every((n) => Number.isSafeInteger(n) && n >= 0)).toBe(true)
  })
})

test('a foreign clock pulls ours along, at most a day past real time, and never back', () => {
  holds(fc.tuple(readings, foreign, nows), ([clock, other, now]) => {
    const after = receive(clock, other, now)
    const limit = Math.max(clock.t, Math.max(0, Math.trunc(now)) + maxDriftMs)
    expect(compareHlc(after, clock)).toBeGreaterThanOrEqual(0)
    expect(after.t).toBeLessThanOrEqual(limit)
    if (other.t <= limit) expect(compareHlc(after, other)).toBeGreaterThanOrEqual(0)
    else expect(after.t).toBe(limit)
    expect(receive(after, other, now)).toEqual(after)
  })
})

test('a day is a day', () => {
  expect(maxDriftMs).toBe(86_400_000)
  const now = Date.UTC(2026, 8, 1)
  const wrong = { t: now + 10 * 365 * maxDriftMs, c: 5 }
  expect(receive({ t: now, c: 3 }, wrong, now)).toEqual({ t: now + maxDriftMs, c: 0 })
  expect(receive({ t: now, c: 3 }, { t: now + 1, c: 9 }, now)).toEqual({ t: now + 1, c: 9 })
  expect(receive({ t: now, c: 3 }, { t: now, c: 9 }, now)).toEqual({ t: now, c: 9 })
  expect(receive({ t: now, c: 3 }, zeroHlc, now)).toEqual({ t: now, c: 3 })
})

test('a counter sent at its end does not stop ours', () => {
  const full = { t: 5, c: Number.MAX_SAFE_INTEGER }
  expect(tick(full, 0)).toEqual({ t: 6, c: 0 })
})

test('in every history, what a device writes is later than all it wrote and read before', () => {
  holds(scripts(), (script) => {
    const { writes, meetings } = play(script)
    for (const { op, clock } of writes) expect(compareHlc(op.hlc, clock)).toBeGreaterThan(0)
    for (const { clock } of meetings) {
      expect(compareHlc(clock.after, clock.before)).toBeGreaterThanOrEqual(0)
      const limit = Math.max(clock.before.t, clock.now + maxDriftMs)
      expect(clock.after.t).toBeLessThanOrEqual(limit)
    }
  })
})

test('the order of readings is one order: time, then counter', () => {
  holds(fc.tuple(readings, readings), ([a, b]) => {
    expect(Math.sign(compareHlc(a, b))).toBe(-Math.sign(compareHlc(b, a)) + 0)
    if (a.t !== b.t) expect(compareHlc(a, b) < 0).toBe(a.t < b.t)
    else expect(compareHlc(a, b) < 0).toBe(a.c < b.c)
  })
})
