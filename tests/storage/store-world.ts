import type { Clock } from '../../src/lib/clock.ts'
import type { RandomBytes } from '../../src/lib/ids.ts'
import type { Json } from '../../src/lib/json.ts'
import type { Result } from '../../src/lib/result.ts'
import { zeroHlc } from '../../src/domain/log/hybrid-clock.ts'
import { logOf, type Log } from '../../src/domain/log/log.ts'
import type { Erasure, Op } from '../../src/domain/log/op.ts'
import { eraseRecord, writeBin, writeRecord, type Pen } from '../../src/domain/log/write.ts'
import type { CommitState, Commit, DossierStore } from '../../src/services/dossier-store.ts'

export const dossier = 'dossier-of-sam'

/** A clock that moves one second at each look, so that every write has its own moment. */
export function tickingClock(start = Date.UTC(2026, 0, 5, 9)): Clock {
  let now = start
  return { now: () => (now += 1000) }
}

/** Random bytes that are the same in every run. */
export function seededRandom(seed: number): RandomBytes {
  let state = seed >>> 0
  return (length) =>
    Uint8Array.from({ length }, () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      return state >>> 24
    })
}

/** The value of a result that must be ok; a failure fails the test and names the error. */
export async function must<T, E>(result: Promise<Result<T, E>>): Promise<T> {
  const settled = await result
  if (settled.ok) return settled.value
  throw new Error(`expected ok, got ${JSON.stringify(settled.error)}`)
}

export type Values = Readonly<Record<string, Json>>

let pens = 0
export function pen(
  now = Date.UTC(2026, 0, 6, 9),
  random?: RandomBytes,
): Omit<Pen, 'writer' | 'hlc'> {
  pens += 1
  return { dossier, now, random: random ?? seededRandom(pens * 7919) }
}

/** What the write service does: reads the heads and writes what changed. */
export function writing(rec: string, kind: string, values: Values, hand = pen()) {
  return ({ ops, erased, writer, hlc }: CommitState): Commit<readonly Op[]> => {
    if (erased.has(rec)) return { ops: [], hlc, result: [] }
    const mine = ops.filter((op) => op.rec === rec)
    const written = writeRecord({ ...hand, writer, hlc }, mine, { rec, kind, values })
    return { ...written, result: written.ops }
  }
}

export function write(
  store: DossierStore,
  rec: string,
  kind: string,
  values: Values,
  now?: number,
) {
  return store.commit([rec], writing(rec, kind, values, { ...pen(now), dossier: store.dossier }))
}

export function binning(rec: string, binned: boolean, hand = pen()) {
  return ({ ops, writer, hlc }: CommitState): Commit<readonly Op[]> => {
    const mine = ops.filter((op) => op.rec === rec)
    const written = writeBin({ ...hand, writer, hlc }, mine, binned)
    return { ...written, result: written.ops }
  }
}

export function erasing(rec: string, hand = pen()) {
  return ({ ops, writer, hlc }: CommitState): Commit<Erasure> => {
    const erasure = eraseRecord({ ...hand, writer, hlc }, ops, rec)
    return { ops: [], erasures: [erasure], hlc, result: erasure }
  }
}

/** A copy made by another device, of these writings. */
export function foreignLog(
  writings: readonly { rec: string; kind: string; values: Values }[],
  { writer = 'laptop', of = dossier, now = Date.UTC(2026, 0, 7, 9), seed = 99 } = {},
): Log {
  const random = seededRandom(seed)
  let hlc = zeroHlc
  const ops: Op[] = []
  for (const edit of writings) {
    const mine = ops.filter((op) => op.rec === edit.rec)
    const written = writeRecord({ dossier: of, writer, hlc, now, random }, mine, edit)
    ops.push(...written.ops)
    hlc = written.hlc
  }
  return logOf(ops)
}
