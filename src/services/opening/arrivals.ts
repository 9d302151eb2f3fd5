import type { TakeReport } from './take-report.ts'

/** What came in from outside the app and was not dealt with yet. */
export interface Arrival {
  /** The file that is to be looked at; undefined when there is none. */
  readonly file: File | undefined
  /** What became of the last one, to be told once; it outlives a change of dossiers. */
  readonly report: TakeReport | undefined
}

/** Where a file waits that was dropped, pasted, shared or opened with the app, in this tab. */
export interface Arrivals {
  readonly read: () => Arrival
  readonly offer: (file: File) => void
  /** The file was taken over; nothing waits any more. */
  readonly settle: (report: TakeReport) => void
  /** Nothing waits and nothing is left to tell. */
  readonly clear: () => void
  readonly subscribe: (listener: () => void) => () => void
}

const none: Arrival = { file: undefined, report: undefined }

export function createArrivals(): Arrivals {
  let now = none
  const listeners = new Set<() => void>()
  const set = (next: Arrival) => {
    now = next
    for (const listener of [...listeners]) listener()
  }
  return {
    read: () => now,
    offer: (file) => set({ file, report: undefined }),
    settle: (report) => set({ file: undefined, report }),
    clear: () => set(none),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
