import type { Clock } from '../../lib/clock.ts'
import { createGate, type Gate } from '../../lib/gate.ts'
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
  /** Files whose bytes are in memory, by their bytes; those being named are not any more. */
  readonly gate: Gate
}

/** So many bytes of files are in memory at once, or one file that has more. */
const inMemoryBytes = 12 * 2 ** 20

export function createKeepGate(): Gate {
  return createGate(inMemoryBytes)
}
