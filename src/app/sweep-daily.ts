import type { Clock } from '../lib/clock.ts'
import { plainDate, type PlainDate } from '../lib/dates.ts'
import type { Services } from '../services/services.ts'
import type { SessionStore } from './session-state.ts'

/** Long after the first screen is there, in ms. */
export const sweepAfterMs = 60_000

export interface DailySweep {
  readonly session: Pick<SessionStore, 'state'>
  readonly clock: Clock
  /** Remembers on this device on which day it was done. */
  readonly note: { read(): PlainDate | undefined; write(day: PlainDate): void }
  readonly sweep: (services: Services) => Promise<{ readonly ok: boolean }>
}

/**
 * Clears away files without a name: once a day, in the own dossier, a minute after the start and
 * when the browser has nothing else to do. A day that fails is made up for at the next start.
 */
export function sweepDaily({ session, clock, note, sweep }: DailySweep): void {
  const sweepNow = async () => {
    const state = session.state()
    const day = plainDate(clock.now())
    if (state.phase !== 'open' || state.services.isExample || note.read() === day) return
    try {
      const swept = await sweep(state.services)
      if (swept.ok) note.write(day)
    } catch (error) {
      // Such as a part of an older version that is gone; nobody waits for this.
      // eslint-disable-next-line no-console
      console.warn('Files without a name were not cleared away', error)
    }
  }
  setTimeout(() => {
    const begin = () => void sweepNow()
    // Safari has no idle time.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(begin, { timeout: sweepAfterMs })
    else begin()
  }, sweepAfterMs)
}
