import type { Area, Turn } from './area.ts'

/** What the editor says. */
export interface PhotoEditorLabels {
  readonly stage: string
  readonly turn: string
  readonly crop: string
  readonly cover: string
  readonly remove: string
  readonly undo: string
  readonly startOver: string
  readonly save: string
  readonly cancel: string
  /** What may be done, and how to use the tool that is on. */
  readonly start: string
  readonly cropHelp: string
  readonly coverHelp: string
  readonly keys: string
  readonly cropName: string
  readonly coverName: (number: number) => string
  /** Where an area is, in whole hundredths of the picture. */
  readonly place: (area: Area) => string
  readonly turned: (turn: Turn) => string
  readonly removed: string
  readonly undone: string
  /** Asks whether the changes may go. */
  readonly leave: {
    readonly title: string
    readonly text: string
    readonly confirm: string
    readonly cancel: string
    readonly close: string
  }
}
