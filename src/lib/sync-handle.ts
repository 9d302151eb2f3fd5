/**
 * What workers have of a file in the origin's private file system, beyond what pages have. Reading
 * and writing hold up the worker, and take half the time of asking the browser to do it aside.
 */
export interface SyncHandle {
  /** How many bytes were read; fewer than asked for at the end of the file. */
  read(into: Uint8Array, options: { readonly at: number }): number
  /** How many bytes were written; a full disk may take fewer than it was given, or throw. */
  write(bytes: Uint8Array, options: { readonly at: number }): number
  getSize(): number
  flush(): void
  close(): void
  /** How it was opened, of browsers that know more ways than one. */
  readonly mode?: string
}

/** A file as workers of most browsers have it; the types of the page do not know it. */
export type WorkerFile = FileSystemFileHandle & {
  createSyncAccessHandle?(options?: { readonly mode: 'read-only' }): Promise<SyncHandle>
}

/** True where this worker can read and write files at once; never in a page. */
export function canReachFiles(): boolean {
  return (
    typeof FileSystemFileHandle !== 'undefined' &&
    'createSyncAccessHandle' in FileSystemFileHandle.prototype
  )
}

/** For whoever is the first to write; rejects while anybody else has it open in this way. */
export function openToWrite(file: FileSystemFileHandle): Promise<SyncHandle> {
  return open(file)
}

/** To read beside others that read, where the browser knows of that; rejects while it is written. */
export function openToRead(file: FileSystemFileHandle): Promise<SyncHandle> {
  return open(file, { mode: 'read-only' })
}

async function open(
  file: WorkerFile,
  options?: { readonly mode: 'read-only' },
): Promise<SyncHandle> {
  const handle = await file.createSyncAccessHandle?.(options)
  if (handle === undefined) throw new DOMException('only in a worker', 'NotSupportedError')
  return handle
}

/** Writes all of it, or throws what a full disk throws. */
export function writeAll(access: SyncHandle, bytes: Uint8Array, at: number): void {
  const written = access.write(bytes, { at })
  if (written < bytes.length) throw new DOMException('no room', 'QuotaExceededError')
}
