/** Knows, across all tabs, whether somebody is typing; an update waits for them. */
export interface OpenForms {
  /** Marks this tab as having unsaved text until the returned function is called. */
  readonly hold: () => () => void
  /** True when any tab has unsaved text. */
  readonly any: () => Promise<boolean>
}
