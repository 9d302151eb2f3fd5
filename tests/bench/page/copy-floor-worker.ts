// What the browser takes for the same bytes: one file copied to another, by synchronous handles.

interface SyncHandle {
  read(into: Uint8Array, options: { at: number }): number
  write(bytes: Uint8Array, options: { at: number }): number
  truncate(size: number): void
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

/** Ms for a copy of so many bytes. The source is made before, and both are gone afterwards. */
async function copyPlainly(size: number): Promise<number> {
  const [from, to] = [await openHandle('bench-from'), await openHandle('bench-to')]
  const part = crypto.getRandomValues(new Uint8Array(65_536))
  const bytes = new Uint8Array(partBytes)
  for (let at = 0; at < partBytes; at += part.length) bytes.set(part, at)
  for (let at = 0; at < size; at += partBytes) from.write(bytes, { at })
  from.flush()
  const start = performance.now()
  for (let at = 0; at < size; at += partBytes) {
    const length = from.read(bytes, { at })
    to.write(bytes.subarray(0, length), { at })
  }
  to.flush()
  const took = performance.now() - start
  from.close()
  to.close()
  const root = await navigator.storage.getDirectory()
  await root.removeEntry('bench-from')
  await root.removeEntry('bench-to')
  return took
}

addEventListener('message', ({ data }: MessageEvent<number>) => {
  void copyPlainly(data).then((took) => postMessage(took))
})
