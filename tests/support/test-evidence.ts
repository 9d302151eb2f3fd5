import type { Clock } from '../../src/lib/clock.ts'
import { err, ok } from '../../src/lib/result.ts'
import type { EvidenceTools } from '../../src/services/evidence/evidence-tools.ts'
import type { FileError, FileStore } from '../../src/services/evidence/file-store.ts'
import type { FilmViewer, SeenFilm } from '../../src/services/evidence/film-viewer.ts'
import type { PhotoError, PhotoWorkshop } from '../../src/services/evidence/photo-workshop.ts'
import { createMemoryFileStore } from '../../src/storage/memory-file-store.ts'
import { createTestRecorder, type TestRecorder } from './test-recorder.ts'

/** A workshop that makes a small picture of anything, and fails when it is told to. */
export interface TestWorkshop extends PhotoWorkshop {
  /** Developing fails with this, until it is called with undefined. */
  failWith(error: PhotoError | undefined): void
}

/** Files in memory that cannot be kept when a test says so. */
export interface TestFiles extends FileStore {
  /** Keeping, also of recordings, fails with this, until it is called with undefined. */
  failWith(error: FileError | undefined): void
}

/** Sees in every film what a test tells it; nothing until then. */
export interface TestFilms extends FilmViewer {
  show(film: SeenFilm): void
}

export interface TestEvidence extends EvidenceTools {
  readonly files: TestFiles
  readonly photos: TestWorkshop
  readonly films: TestFilms
  readonly recorder: TestRecorder
}

/** Evidence kept in memory, with a workshop that decodes nothing. */
export function createTestEvidence({ clock }: { clock: Clock }): TestEvidence {
  return {
    files: createTestFiles(clock),
    photos: createTestWorkshop(),
    films: createTestFilms(),
    recorder: createTestRecorder(),
  }
}

function createTestFiles(clock: Clock): TestFiles {
  const files = createMemoryFileStore({ clock })
  let failure: FileError | undefined
  return {
    ...files,
    keep: async (...given) => (failure ? err(failure) : files.keep(...given)),
    addToRecording: async (...given) => (failure ? err(failure) : files.addToRecording(...given)),
    failWith: (error) => {
      failure = error
    },
  }
}

function createTestFilms(): TestFilms {
  let seen: SeenFilm = {}
  return {
    look: () => Promise.resolve(seen),
    show: (film) => {
      seen = film
    },
  }
}

function createTestWorkshop(): TestWorkshop {
  let failure: PhotoError | undefined
  return {
    develop: async (file, edits, signal) => {
      if (signal?.aborted === true) return err({ type: 'Cancelled' })
      if (failure) return err(failure)
      if (file.size === 0) return err({ type: 'EmptyFile' })
      const picture = (name: string) => [`${name} of `, JSON.stringify(edits ?? {}), ' ', file]
      return Promise.resolve(
        ok({
          photo: new Blob(picture('photo'), { type: 'image/jpeg' }),
          thumbnail: new Blob(picture('thumbnail'), { type: 'image/jpeg' }),
          width: 40,
          height: 30,
        }),
      )
    },
    failWith: (error) => {
      failure = error
    },
  }
}
