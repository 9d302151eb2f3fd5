import type { Inspection } from '../../services/opening/open-file.ts'
import type { Host } from './host.ts'
import type { Opening } from './use-opening.ts'

/** A file that was read, and what can be done with it. */
export interface PreviewProps {
  inspection: Inspection
  opening: Opening
  host: Host
}
