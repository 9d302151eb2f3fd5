import { whenIdle } from '../lib/when-idle.ts'
import type { Services } from '../services/services.ts'
import type { SessionStore } from './session-state.ts'

/** After the first screen is there, in ms. */
export const stockAfterMs = 1500
/** How long a busy device may put it off after that, in ms. */
export const idleWithinMs = 4000

export interface LaterStock {
  readonly session: Pick<SessionStore, 'state' | 'subscribe'>
  readonly stock: (services: Services) => Promise<unknown>
}

/**
 * Gives the example its photos and files after its first screen is there, so that opening it costs
 * nothing more. What fails is made up for the next time the example is opened.
 */
export function stockExampleLater({ session, stock }: LaterStock): void {
  let last: Services['store'] | undefined
  const look = () => {
    const state = session.state()
    if (state.phase !== 'open' || !state.services.isExample || state.services.store === last) return
    const { services } = state
    last = services.store
    const begin = () => {
      // Left meanwhile: its files are gone with it.
      const now = session.state()
      if (now.phase !== 'open' || now.services !== services) return
      stock(services).catch(() => undefined)
    }
    setTimeout(() => whenIdle(begin, idleWithinMs), stockAfterMs)
  }
  session.subscribe(look)
  look()
}
