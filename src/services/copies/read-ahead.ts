import type { Result } from '../../lib/result.ts'
import {
  filePartBytes,
  type FileError,
  type FileId,
  type FileStore,
} from '../evidence/file-store.ts'

/** Parts that are fetched before they are asked for: so many MiB more in memory. */
const window = 3

export type ReadPart = (
  file: FileId,
  n: number,
) => Promise<Result<ArrayBuffer | undefined, FileError>>

/**
 * Reads parts of files that will be asked for in this order, the next ones while one is being
 * written: a store answers many questions in the time of one. Another order costs only time.
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
  return (file, n) => {
    const key = keyOf({ file, n })
    const part = fetched.get(key) ?? files.readPart(file, n)
    fetched.delete(key)
    const at = places.get(key) ?? plan.length
    for (const next of plan.slice(at + 1, at + 1 + window)) {
      const nextKey = keyOf(next)
      if (!fetched.has(nextKey)) fetched.set(nextKey, files.readPart(next.file, next.n))
    }
    return part
  }
}

function keyOf({ file, n }: { readonly file: FileId; readonly n: number }): string {
  return `${n} ${file}`
}
