/** Reads a large file in pieces, into memory that is used again. */
export interface ByteSource {
  /** Of the whole file, in bytes. */
  readonly size: number
  /**
   * `length` bytes from `at` on; fewer when the file ends before that. Several may be asked for at
   * once: they come one after the other, quickest in the order of the file. Rejects with what the
   * browser says of a file that it cannot read.
   */
  read(at: number, length: number): Promise<Uint8Array<ArrayBuffer>>
  /** Takes the memory of what `read` gave: only its last user may call it, and nobody has to. */
  release(bytes: Uint8Array<ArrayBuffer>): void
  /** Lets go of the file, when nobody reads any more. */
  close(): void
}
