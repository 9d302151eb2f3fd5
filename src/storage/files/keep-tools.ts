import type { Clock } from '../../lib/clock.ts'
import type { FilesConnection } from './files-connection.ts'
import type { KeepTogether } from './keep-together.ts'
import type { FileSlots } from './slots/open-slots.ts'

/** What keeping a file needs; all of the same database. */
export interface KeepTools {
  readonly connection: FilesConnection
  /** For what fits in one transaction; of the same connection. */
  readonly together: KeepTogether
  readonly clock: Clock
  readonly slots: FileSlots
}
