import type { CopyDesk } from './copy-desk.ts'
import type { CopySink } from './copy-sink.ts'

/** What making a file needs of the device; fetched when first asked for. */
export interface CopyTools {
  readonly desk: CopyDesk
  /**
   * The ways that this browser has, the surest first; downloading is always there. `description`
   * names the kind of file, in the window where a place is picked; the app's own name unless told.
   */
  readonly sinks: (description?: string) => readonly CopySink[]
}
