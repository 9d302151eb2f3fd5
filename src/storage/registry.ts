import type { Clock } from '../lib/clock.ts'
import type { RandomBytes } from '../lib/ids.ts'
import type { DossierId } from '../domain/log/op.ts'

/** Where the files of all dossiers are. */
export interface FilesPlace {
  readonly indexedDB: IDBFactory
  /** Root of the private file system for slots, see [Note: slots]; undefined where there is none. */
  readonly root: () => Promise<FileSystemDirectoryHandle | undefined>
}

/** What storage needs of the world around it; passed in, so that tests are exact. */
export interface StorageEnv {
  readonly clock: Clock
  readonly random: RandomBytes
  readonly localStorage: Storage
  readonly indexedDB: IDBFactory
  /** Where a second copy is kept, see [Note: spare]; left out, or undefined: there is none. */
  readonly spare?: () => Promise<IDBFactory | undefined>
  /** Where the files of dossiers are kept, see `filesPlace`; left out: nowhere. */
  readonly files?: () => Promise<FilesPlace>
  /** How long the browser may take to open a database, in ms; 10 s when left out. */
  readonly openWithinMs?: number
}

const prefix = 'loopbaandossier-'

/** The example dossier lives apart, under a name that no real dossier can have. */
export const exampleName = `${prefix}example`

const filesSuffix = '-files'

/**
 * The database of a real dossier: another one for every id, whatever a file from outside calls its
 * dossier, and never that of the example or of the files of another one.
 */
export function databaseName(dossier: DossierId): string {
  const name = prefix + dossier
  const isTaken = name === exampleName || name.endsWith(filesSuffix) || name.endsWith('~')
  return isTaken ? `${name}~` : name
}

/** The database of the files of a dossier, real or example, whose own database has this name. */
export function filesName(name: string): string {
  return name + filesSuffix
}

/** True for the database of a real dossier, and never for the example or for files. */
export function isDossierDatabase(name: string): boolean {
  return name.startsWith(prefix) && name !== exampleName && !name.endsWith(filesSuffix)
}

/**
 * The real dossiers of this browser, newest first; looking makes none. Empty where the browser does
 * not tell which databases there are (Firefox before 126).
 */
export async function listDossierDatabases(indexedDB: Partial<IDBFactory>): Promise<string[]> {
  const databases = (await indexedDB.databases?.()) ?? []
  return databases
    .map(({ name = '' }) => name)
    .filter(isDossierDatabase)
    .sort()
    .reverse()
}
