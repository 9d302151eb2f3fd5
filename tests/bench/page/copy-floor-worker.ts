// What the browser takes for the same bytes: one file copied to another, by synchronous handles.

interface SyncHandle {
  read(into: Uint8Array, options: { at: number }): number
  write(bytes: Uint8Array, options: { at: number }): number
  truncate(size: number): void
  getSize(): number
  flush(): void
  close(): void
}

const partBytes = 2 ** 20

async function openHandle(name: string): Promise<SyncHandle> {
  const root = await navigator.storage.getDirectory()
  const handle = await root.getFileHandle(name, { create: true })
  return (
    handle as unknown as { createSyncAccessHandle(): Promise<SyncHandle> }
  ).createSyncAccessHandle()
}

const from = 'bench-from'

/** One source for all copies of one size. */
async function makeSource(size: number): Promise<SyncHandle> {
  const handle = await openHandle(from)
  if (handle.getSize() === size) return handle
  handle.truncate(0)
  const part = crypto.getRandomValues(new Uint8Array(65_536))
  const bytes = new Uint8Array(partBytes)
  for (let at = 0; at < partBytes; at += part.length) bytes.set(part, at)
  for (let at = 0; at < size; at += partBytes) {
    handle.write(bytes.subarray(0, Math.min(partBytes, size - at)), { at })
  }
  handle.flush()
  return handle
}

/** Ms for a copy of so many bytes into a new file, which stays. */
async function copyPlainly(size: number): Promise<number> {
  const [source, target] = [await makeSource(size), await openHandle(crypto.randomUUID())]
  const bytes = new Uint8Array(partBytes)
  const start = performance.now()
  for (let at = 0; at < size; at += partBytes) {
    const length = source.read(bytes, { at })
    target.write(bytes.subarray(0, length), { at })
  }
  target.flush()
  const took = performance.now() - start
  source.close()
  target.close()
  return took
}

addEventListener('message', ({ data }: MessageEvent<number>) => {
  void copyPlainly(data).then((took) => postMessage(took))
})
