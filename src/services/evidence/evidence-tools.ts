import type { FileStore } from './file-store.ts'
import type { FilmViewer } from './film-viewer.ts'
import type { PhotoWorkshop } from './photo-workshop.ts'
import type { Recorder } from './recorder.ts'

/** What photos, recordings and files need of the device; fetched when first asked for. */
export interface EvidenceTools {
  readonly files: FileStore
  readonly photos: PhotoWorkshop
  readonly films: FilmViewer
  readonly recorder: Recorder
}
