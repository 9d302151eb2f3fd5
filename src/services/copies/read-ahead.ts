import { filePartBytes, type FileId, type FileStore } from '../evidence/file-store.ts'

/** Parts that are fetched before they are asked for: so many MiB more in memory. */
const window = 6

export type ReadPart = FileStore['readPart']

/**
 * Reads parts of files that will be asked for in this order, the next ones while one is being
 * written: to find and open a file takes a store longer than to read it, so it does that for several
 * at once. The parts of one file come one after the other; then the store knows it from the first.
 * Another order costs only time.
 */
export function createReadAhead(
  files: Pick<FileStore, 'readPart'>,
  order: readonly { readonly file: FileId; readonly size: number }[],
): ReadPart {
  const plan = order.flatMap(({ file, size }) =>
    Array.from({ length: Math.ceil(size / filePartBytes) }, (_, n) => ({ file, n })),
  )
  const places = new Map(plan.map((part, at) => [keyOf(part), at]))
  const fetched = new Map<string, ReturnType<ReadPart>>()

  function fetchPart(part: Part): ReturnType<ReadPart> {
    const { file, n } = part
    const before = fetched.get(keyOf({ file, n: n - 1 }))
    const asked =
      fetched.get(keyOf(part)) ??
      (before ? before.then(() => files.readPart(file, n)) : files.readPart(file, n))
    fetched.set(keyOf(part), asked)
    return asked
  }

  return (file, n) => {
    const asked = fetchPart({ file, n })
    const at = places.get(keyOf({ file, n })) ?? plan.length
    for (const next of plan.slice(at + 1, at + 1 + window)) void fetchPart(next)
    fetched.delete(keyOf({ file, n }))
    return asked
  }
}

interface Part {
  readonly file: FileId
  readonly n: number
}

function keyOf({ file, n }: Part): string {
  return `${n} ${file}`
}
