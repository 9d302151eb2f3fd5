import type { StoredPart } from './read-dossier-file.ts'

/**
 * Where bytes of attachments go while they are checked, so that a large file is read once. It never
 * fails: what it cannot take it leaves.
 */
export interface Aside {
  /** Undefined when this one is not wanted. */
  begin(part: StoredPart): AsideFile | undefined
}

/** One attachment on its way aside. */
export interface AsideFile {
  /**
   * The next bytes, in order. Their memory goes along: use what comes back, which is undefined when it
   * was lost on the way.
   */
  add(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer> | undefined>
  /** Once, after the last: whether they are what their name says. Others are taken away. */
  end(isSound: boolean): Promise<void>
}
