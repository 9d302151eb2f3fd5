/** A set of listeners that is told of events until each lets go. */
export interface Listeners<E> {
  readonly emit: (event: E) => void
  /** Returns the function that lets go. */
  readonly subscribe: (listener: (event: E) => void) => () => void
}

/** Listeners are called at once, in the order they came; one may let go while being told. */
export function createListeners<E>(): Listeners<E> {
  const listeners = new Set<{ tell: (event: E) => void }>()
  return {
    emit: (event) => {
      for (const listener of [...listeners]) listener.tell(event)
    },
    subscribe: (tell) => {
      const listener = { tell }
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
