import { ok } from '../../src/lib/result.ts'
import { buildCopy } from '../../src/services/copies/build-copy.ts'
import type { CopyError } from '../../src/services/copies/copy-desk.ts'
import type { CopySink, SinkError, SinkKind } from '../../src/services/copies/copy-sink.ts'
import type { CopyTools } from '../../src/services/copies/copy-tools.ts'
import type { FileStore } from '../../src/services/evidence/file-store.ts'
import type { Scratch } from '../../src/services/copies/scratch.ts'
import { createMemoryScratch } from '../../src/storage/copy/memory-scratch.ts'

/** The real making of files, in memory, and ways out that keep what they were given. */
export interface TestCopies extends CopyTools {
  /** The bytes of each file that was made; a `File` of jsdom does not take them. */
  readonly made: Blob[]
  /** What went out, and which way. */
  readonly handed: { kind: SinkKind; file: File }[]
  /** Where files are made from now on, such as a disk that is full. */
  useScratch(scratch: Scratch): void
  /** Making files fails with this, until it is called with undefined. */
  failWith(error: CopyError | undefined): void
  /** Ways out fail with this, until it is called with undefined. */
  refuseWith(error: SinkError | undefined): void
  /** The ways that this browser has; downloading only, unless told. */
  offer(kinds: readonly SinkKind[]): void
}

export function createTestCopies(files: () => Promise<Pick<FileStore, 'readPart'>>): TestCopies {
  const made: Blob[] = []
  const handed: { kind: SinkKind; file: File }[] = []
  let scratch = createMemoryScratch()
  let failure: CopyError | undefined
  let refusal: SinkError | undefined
  let kinds: readonly SinkKind[] = ['downloaded']

  function sinkOf(kind: SinkKind): CopySink {
    return {
      kind,
      take: (file) => {
        if (refusal) return Promise.resolve({ ok: false, error: refusal })
        handed.push({ kind, file })
        return Promise.resolve(ok({ kind, name: file.name, isChecked: kind === 'picked' }))
      },
    }
  }
  return {
    desk: {
      async make(job, options) {
        if (failure) return { ok: false, error: failure }
        // Guessing is made cheap: a test has other things to show.
        const seal = job.seal && { ...job.seal, workFactor: 10 }
        const built = await buildCopy({ ...job, seal }, { files: await files(), scratch }, options)
        if (built.ok) made.push(built.value.bytes)
        return built
      },
    },
    sinks: () => kinds.map(sinkOf),
    made,
    handed,
    useScratch: (other) => {
      scratch = other
    },
    failWith: (error) => {
      failure = error
    },
    refuseWith: (error) => {
      refusal = error
    },
    offer: (others) => {
      kinds = others
    },
  }
}
