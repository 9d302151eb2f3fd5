import type { Result } from '../../lib/result.ts'
import type { SealKey } from '../../dossier-file/open-sealed-file.ts'
import type { OpenError, ReadProgress } from '../../services/opening/dossier-reader.ts'
import type { FileRead } from './read-file-job.ts'
import type { AsideOrder, NamedAside } from './set-aside.ts'

/** What the page asks of the reading worker; one file each. */
export interface ReadJob {
  readonly file: Blob
  readonly key: SealKey | undefined
  readonly salvage: boolean
  /** Under which name a decrypted copy may stand. */
  readonly name: string
  readonly aside: (AsideOrder & { readonly folder: FileSystemDirectoryHandle }) | undefined
}

/** What it says: that it is there, how far it is, and one answer. */
export type ReadAnswer =
  | { readonly type: 'ready' }
  | { readonly type: 'progress'; readonly progress: ReadProgress }
  | {
      readonly type: 'done'
      readonly result: Result<FileRead, OpenError>
      readonly aside: readonly NamedAside[]
    }
  /** A bug, to be thrown in the page. */
  | { readonly type: 'failed'; readonly reason: string }
