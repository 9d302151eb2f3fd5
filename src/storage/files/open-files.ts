import type { Clock } from '../../lib/clock.ts'
import type { FileStore } from '../../services/file-store.ts'

/** The files of the dossier whose database has this name. */
export function openFiles(name: string, clock: Clock): FileStore {
  throw new Error(`the files of ${name} cannot be kept yet, at ${clock.now()}`)
}
