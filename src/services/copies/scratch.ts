import type { ByteSource } from '../../lib/byte-source.ts'
import type { CopyError } from './copy-desk.ts'

/** A file that is being made, and lies apart from everything that is kept. */
export interface ScratchFile {
  /** Adds to its end. Throws a `ScratchFailure` when there is no room. */
  write(bytes: Uint8Array): void | Promise<void>
  /** All that was written; nothing more can be. */
  finish(): Promise<Blob>
  /** A quicker way to read what was finished, where there is one; who asks for it closes it. */
  source?(): Promise<ByteSource | undefined>
  /** Gone, also half made; afterwards the blob cannot be read. */
  discard(): Promise<void>
}

/** Where files are made before they go anywhere: on the disk of this device, or in memory. */
export interface Scratch {
  /** `isBrief`: read at once and thrown away, so that nobody waits until it is on the disk. */
  open(options?: { readonly isBrief?: boolean }): Promise<ScratchFile>
}

/** Carries an expected failure up through streams. */
export class ScratchFailure extends Error {
  readonly error: CopyError

  constructor(error: CopyError) {
    super(error.type)
    this.error = error
  }
}
