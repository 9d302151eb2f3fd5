/**
 * Hybrid logical clock (Kulkarni et al. 2014): real milliseconds where the device's clock is
 * sane, a counter where it stands still or runs back. It orders only what is truly concurrent;
 * what replaced what is told by `prev`.
 */
export interface Hlc {
  /** Milliseconds since 1970. */
  readonly t: number
  readonly c: number
}

export const zeroHlc: Hlc = { t: 0, c: 0 }

/** How far past real time a foreign clock may pull ours, in ms: one wrong clock drags nobody. */
export const maxDriftMs = 24 * 60 * 60 * 1000

/** The next reading for an operation written at `now`; always later than `clock`. */
export function tick(clock: Hlc, now: number): Hlc {
  const real = Math.max(0, Math.trunc(now))
  if (real > clock.t) return { t: real, c: 0 }
  // A counter can only be this high because somebody sent it; past it, counting stands still.
  if (clock.c >= Number.MAX_SAFE_INTEGER) return { t: clock.t + 1, c: 0 }
  return { t: clock.t, c: clock.c + 1 }
}

/** The local clock after reading foreign operations; at most `maxDriftMs` past `now`. */
export function receive(clock: Hlc, foreign: Hlc, now: number): Hlc {
  const limit = Math.max(clock.t, Math.max(0, Math.trunc(now)) + maxDriftMs)
  if (foreign.t > limit) return clock.t === limit ? clock : { t: limit, c: 0 }
  return compareHlc(foreign, clock) > 0 ? { t: foreign.t, c: foreign.c } : clock
}

/** Negative when `a` comes first. */
export function compareHlc(a: Hlc, b: Hlc): number {
  return a.t - b.t || a.c - b.c
}
