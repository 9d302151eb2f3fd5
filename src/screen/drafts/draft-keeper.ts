import type { Json } from '../../lib/json.ts'

/** Typing is written this long after the last key, in ms. */
const pauseMs = 400
/** Someone who types without a pause is kept this often, in ms; the promise is 1 s. */
const longestWaitMs = 900

interface DraftKeeperTools {
  /** Writes the draft; false when the device refused. */
  readonly write: (value: Json) => Promise<boolean>
  /** Marks the tab as holding unsaved text, until the returned function is called. */
  readonly hold: () => () => void
  /** Milliseconds, as the device believes. */
  readonly now: () => number
}

export interface DraftKeeper {
  /** Something was typed: this is the whole form now. */
  readonly typed: (value: Json) => void
  /** Writes what waits, at once. */
  readonly flush: () => void
  /** Lets go of what waits, and of the hold: the text was saved, or is not wanted. */
  readonly forget: () => void
}

/**
 * Decides when typing is written to the device. What the device refused waits for the next key or
 * flush; the text itself is in the form all the while.
 */
export function createDraftKeeper({ write, hold, now }: DraftKeeperTools): DraftKeeper {
  let timer: ReturnType<typeof setTimeout> | undefined
  let waitingSince: number | undefined
  let latest: { readonly value: Json } | undefined
  let release: (() => void) | undefined

  function flush(): void {
    clearTimeout(timer)
    waitingSince = undefined
    const writing = latest
    latest = undefined
    if (writing === undefined) return
    void write(writing.value).then((written) => {
      if (!written && release !== undefined) latest ??= writing
    })
  }

  return {
    typed(value) {
      release ??= hold()
      latest = { value }
      waitingSince ??= now()
      clearTimeout(timer)
      const left = longestWaitMs - (now() - waitingSince)
      timer = setTimeout(flush, Math.max(0, Math.min(pauseMs, left)))
    },
    flush,
    forget() {
      clearTimeout(timer)
      waitingSince = undefined
      latest = undefined
      release?.()
      release = undefined
    },
  }
}
