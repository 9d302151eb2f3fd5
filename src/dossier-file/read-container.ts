import type { ByteSource } from '../lib/byte-source.ts'
import { createByteReader, readerOfSource } from '../media/byte-reader.ts'
import { findTwinName, isSafeName } from './entry-name.ts'
import type { ReadLimits } from './format.ts'
import { damaged, ReadFailure } from './read-error.ts'
import { checkLayout, type PlacedEntry } from './zip/check-layout.ts'
import { createHeaderReader } from './zip/header-reader.ts'
import { readDirectory } from './zip/read-directory.ts'
import { scanEntries } from './zip/scan-entries.ts'

/**
 * Every file of the container by its name; folders are let go of. Throws `ReadFailure` on anything
 * that is not as FORMAT.md says. `source`: a quicker way to the same bytes, where there is one.
 */
export async function readContainer(
  file: Blob,
  limits: ReadLimits,
  signal?: AbortSignal,
  source?: ByteSource,
): Promise<Map<string, PlacedEntry>> {
  const reader = source ? readerOfSource(source) : createByteReader(file)
  const directory = await readDirectory(reader, limits)
  const names = directory.entries.map(({ name }) => name)
  const unsafe =
    names.find((name) => !isSafeName(name.replace(/\/$/, ''))) ??
    findTwinName(names.filter((name) => !name.endsWith('/')))
  if (unsafe !== undefined) throw damaged(unsafe, 'name')
  let unpacked = 0
  for (const entry of directory.entries) {
    unpacked += entry.size
    const isBomb = entry.size > entry.packed * limits.ratio + 1024
    if (unpacked > limits.unpacked || isBomb)
      throw new ReadFailure({ type: 'TooBig', part: entry.name })
    if (entry.name.endsWith('/') && entry.size > 0) throw damaged(entry.name, 'packing')
  }
  const headers = source ? reader : createHeaderReader(file, directory)
  const placed = await checkLayout(headers, directory, signal)
  return new Map(
    placed.filter(({ name }) => !name.endsWith('/')).map((entry) => [entry.name, entry] as const),
  )
}

/** What is left of a container that is cut off or whose directory is damaged. */
export async function scanContainer(
  file: Blob,
  limits: ReadLimits,
  signal?: AbortSignal,
): Promise<Map<string, PlacedEntry>> {
  const entries = await scanEntries(createByteReader(file), limits, signal)
  return new Map(entries.map((entry) => [entry.name, entry] as const))
}
