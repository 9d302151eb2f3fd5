import { useState } from 'react'
import { type Area, type Turn } from './area.ts'

/** What was done to a picture. Areas are fractions of the picture before it was turned. */
export interface Edits {
  readonly turn: Turn
  readonly crop?: Area
  readonly covers: readonly Area[]
}

const noEdits: Edits = { turn: 0, covers: [] }

interface History {
  readonly past: readonly Edits[]
  readonly now: Edits
  /** What the last change was made by; changes by the same are undone together. */
  readonly by: string | undefined
}

/** The edits of now with the way back to each earlier state. */
export interface EditHistory {
  readonly edits: Edits
  readonly isChanged: boolean
  readonly canUndo: boolean
  /** With `by`, changes that follow each other by the same name are undone at once. */
  readonly change: (to: Edits, by?: string) => void
  readonly undo: () => void
  /** Back to the picture as it came; that too can be undone. */
  readonly startOver: () => void
}

export function useEdits(): EditHistory {
  const [{ past, now }, setHistory] = useState<History>({ past: [], now: noEdits, by: undefined })
  const change = (to: Edits, by?: string) =>
    setHistory((before) => ({
      past: by !== undefined && by === before.by ? before.past : [...before.past, before.now],
      now: to,
      by,
    }))
  const isChanged = now.turn !== 0 || now.crop !== undefined || now.covers.length > 0
  return {
    edits: now,
    isChanged,
    canUndo: past.length > 0,
    change,
    undo: () =>
      setHistory((before) => {
        const last = before.past.at(-1)
        return last === undefined
          ? before
          : { past: before.past.slice(0, -1), now: last, by: undefined }
      }),
    startOver: () => {
      if (isChanged) change(noEdits)
    },
  }
}
