import type { Result } from '../../lib/result.ts'
import type { DossierId } from '../../domain/log/op.ts'
import type { Arrivals } from './arrivals.ts'
import type { DossierReader } from './dossier-reader.ts'
import type { StoreError } from '../dossier-store.ts'
import type { AdoptedTools } from '../session.ts'

/** An empty dossier that nobody sees, to try a file out with. */
export interface Trial extends AdoptedTools {
  /** Takes it away from this device, with all that was put in. */
  readonly end: () => Promise<void>
}

/** What opening files needs of this device; the parts are fetched when first asked for. */
export interface OpenTools {
  readonly arrivals: Arrivals
  readonly reader: () => Promise<DossierReader>
  /** Makes it anew; one that a closed tab left is taken away first. */
  readonly trial: (dossier: DossierId) => Promise<Result<Trial, StoreError>>
  /** Hands a file to the person as it came. */
  readonly saveFile: (name: string, bytes: Blob) => void
  /** The file that another app shared, once; undefined when there is none. */
  readonly sharedFile: () => Promise<File | undefined>
}
