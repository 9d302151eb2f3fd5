import type { ByteSource } from '../lib/byte-source.ts'
import type { Json } from '../lib/json.ts'
import { err, ok, type Result } from '../lib/result.ts'
import { logOf, type Log } from '../domain/log/log.ts'
import {
  attachmentEntry,
  entryNames,
  extraEntry,
  formatVersion,
  logEntry,
  readLimits,
  type ReadLimits,
} from './format.ts'
import { createRunningHash, hashFast } from './hash.ts'
import { parseCanonical } from './json-text.ts'
import { readFormat, readManifest, unknownKeys, type LeftOut, type Manifest } from './manifest.ts'
import { damaged, ReadFailure, type ReadError } from './read-error.ts'
import {
  noLines,
  readErasures,
  readOps,
  twinsIn,
  type LinesRead,
  type UnsoundLine,
} from './read-lines.ts'
import { readContainer, scanContainer } from './read-container.ts'
import type { PlacedEntry } from './zip/check-layout.ts'
import { readEntry, readWhole } from './zip/entry-bytes.ts'
import { sniffFile } from './sniff-file.ts'
import { container } from './zip/read-directory.ts'

/** Bytes in the file that were not looked at yet; see `readStored`. */
export interface StoredPart {
  readonly entry: PlacedEntry
  /** What the manifest, and of attachments the name, say of them. */
  readonly sha256: string
}

/** A dossier file as it was read. Nothing of it is kept anywhere yet. */
export interface DossierFile {
  readonly file: Blob
  readonly manifest: Manifest
  readonly log: Log
  /** Lines that were not taken, counted; the first hundred are described. */
  readonly unsound: readonly UnsoundLine[]
  readonly unsoundCount: number
  /** Ids of operations that stand in the file with different bytes. */
  readonly twins: readonly string[]
  readonly attachments: readonly StoredPart[]
  readonly leftOut: readonly LeftOut[]
  /** What is not whole; empty unless the file was read to save what can be saved. */
  readonly damage: readonly Damage[]
  /** Entries `x-*` and keys of the manifest that this version does not know. */
  readonly extras: readonly StoredPart[]
  readonly unknownKeys: Readonly<Record<string, Json>>
}

/** A part that is not what it should be. */
export type Damage = Omit<Extract<ReadError, { type: 'Damaged' }>, 'type'>

export interface ReadOptions {
  /**
   * Reads what can be read of a file that is cut off or damaged, and tells what is not whole. A text
   * of a damaged part may hold wrong letters: let a person decide, and never merge it unasked.
   */
  readonly salvage?: boolean
  readonly limits?: ReadLimits
  /** Told of the bytes of the log that were read. */
  readonly onProgress?: (done: number, total: number) => void
  readonly signal?: AbortSignal
  /** A quicker way to the same bytes than the Blob; who opened it closes it. */
  readonly source?: ByteSource
}

/**
 * Reads a dossier file up to its attachments (`checkAttachments`): by its first bytes, never by its
 * name; container, manifest, then every line of the log. All is checked before anything is given
 * back, and nothing is changed anywhere. Lines that are no sound operations are counted and told.
 */
export async function readDossierFile(
  file: Blob,
  options: ReadOptions = {},
): Promise<Result<DossierFile, ReadError>> {
  try {
    return ok(await read(file, options))
  } catch (cause) {
    return err(readErrorOf(cause, options.signal))
  }
}

/** The expected failure that ended a reading; throws again what is a bug. */
export function readErrorOf(cause: unknown, signal?: AbortSignal): ReadError {
  if (signal?.aborted) return { type: 'Cancelled' }
  if (cause instanceof ReadFailure) return cause.error
  // What a browser says of a file that it can no longer read.
  if (cause instanceof DOMException) return { type: 'FileUnreadable' }
  throw cause
}

async function read(file: Blob, options: ReadOptions): Promise<DossierFile> {
  const { limits = readLimits, signal } = options
  signal?.throwIfAborted()
  const begins = await sniffFile(file)
  if (begins !== 'dossier') throw new ReadFailure({ type: begins })
  if (file.size > limits.file) throw new ReadFailure({ type: 'TooBig', part: container })
  const damage: Damage[] = []
  const trouble = (failure: unknown) => {
    const error = failure instanceof ReadFailure ? failure.error : undefined
    if (!options.salvage || error?.type !== 'Damaged') throw failure
    if (damage.every(({ part }) => part !== error.part))
      damage.push({ part: error.part, reason: error.reason })
  }
  const entries = await openContainer(file, options, trouble)
  const manifest = await readTheManifest(file, entries, limits, signal)
  const listed = checkListed(entries, manifest, trouble)
  const lines = await readLog(file, entries, manifest, listed, options, trouble)
  const log = logOf(lines.ops, lines.erasures)
  await checkTexts(file, entries, listed, trouble, signal)
  const parts = (wanted: RegExp) =>
    [...entries.values()]
      .filter(({ name }) => wanted.test(name) && listed.has(name))
      .map((entry) => ({ entry, sha256: listed.get(entry.name) ?? '' }))
  return {
    file,
    manifest,
    log,
    unsound: lines.unsound,
    unsoundCount: lines.unsoundCount,
    // As many as came: none has the id of another.
    twins: log.ops.size === lines.ops.length ? [] : twinsIn(lines.ops),
    attachments: parts(attachmentEntry),
    leftOut: manifest.leftOut,
    damage,
    extras: parts(extraEntry),
    unknownKeys: unknownKeys(manifest),
  }
}

/** Takes what is wrong with a part: throws it, or notes it and lets the reading go on. */
type Trouble = (failure: unknown) => void

async function openContainer(
  file: Blob,
  { limits = readLimits, salvage = false, signal, source }: ReadOptions,
  trouble: Trouble,
): Promise<ReadonlyMap<string, PlacedEntry>> {
  try {
    return await readContainer(file, limits, signal, source)
  } catch (failure) {
    const isCut = failure instanceof ReadFailure && failure.error.type === 'CutOff'
    trouble(isCut && salvage ? damaged(container, 'layout') : failure)
    return scanContainer(file, limits, signal)
  }
}

async function readTheManifest(
  file: Blob,
  entries: ReadonlyMap<string, PlacedEntry>,
  limits: ReadLimits,
  signal?: AbortSignal,
): Promise<Manifest> {
  const entry = entries.get(entryNames.manifest)
  if (!entry) throw damaged(entryNames.manifest, 'missing')
  const bytes = await readWhole(file, entry, limits.manifest, signal)
  const text = bytes.at(-1) === 0x0a ? bytes.subarray(0, -1) : bytes
  const json = parseCanonical(text, limits.manifest)
  if (!json.ok) throw damaged(entryNames.manifest, 'manifest')
  const format = readFormat(json.value)
  if (format && format.minReader > formatVersion) {
    throw new ReadFailure({ type: 'NewerFormat', format: format.format })
  }
  const manifest = readManifest(json.value)
  if (!manifest) throw damaged(entryNames.manifest, 'manifest')
  return manifest
}

/** The hash of every entry, after file and manifest were found to name the same ones. */
function checkListed(
  entries: ReadonlyMap<string, PlacedEntry>,
  manifest: Manifest,
  trouble: Trouble,
): ReadonlyMap<string, string> {
  const listed = new Map(manifest.entries.map((entry) => [entry.name, entry]))
  for (const { name, size } of entries.values()) {
    if (name === entryNames.manifest) continue
    const said = listed.get(name)
    const hash = attachmentEntry.exec(name)?.[1]
    if (!isKnown(name)) trouble(damaged(name, 'stray'))
    else if (!said) trouble(damaged(name, 'unlisted'))
    else if (said.size !== size) trouble(damaged(name, 'bytes'))
    else if (hash !== undefined && hash !== said.sha256) trouble(damaged(name, 'manifest'))
  }
  for (const name of listed.keys()) if (!entries.has(name)) trouble(damaged(name, 'missing'))
  return new Map(
    manifest.entries
      .filter(({ name }) => entries.has(name) && isKnown(name))
      .map(({ name, sha256 }) => [name, attachmentEntry.exec(name)?.[1] ?? sha256]),
  )
}

const known: ReadonlySet<string> = new Set(Object.values(entryNames))

function isKnown(name: string): boolean {
  return known.has(name) || [logEntry, attachmentEntry, extraEntry].some((rule) => rule.test(name))
}

async function readLog(
  file: Blob,
  entries: ReadonlyMap<string, PlacedEntry>,
  { dossier }: Manifest,
  listed: ReadonlyMap<string, string>,
  { limits = readLimits, onProgress, signal }: ReadOptions,
  trouble: Trouble,
): Promise<LinesRead> {
  const parts = [...entries.values()].filter(
    ({ name }) => name.startsWith('log/') && listed.has(name),
  )
  const total = parts.reduce((sum, { size }) => sum + size, 0)
  if (total > limits.log) throw new ReadFailure({ type: 'TooBig', part: 'log' })
  const lines = noLines()
  let done = 0
  for (const entry of parts) {
    const { name } = entry
    try {
      const bytes = await readWhole(file, entry, limits.log, signal, trouble)
      if ((await hashFast(bytes)) !== listed.get(name)) trouble(damaged(name, 'bytes'))
      if (name === entryNames.erasures) readErasures(name, bytes, limits.line, lines)
      else readOps(name, bytes, dossier, limits.line, lines)
    } catch (failure) {
      trouble(failure)
    }
    done += entry.size
    onProgress?.(done, total)
  }
  return lines
}

/** The texts that nothing is read from, so that a file is whole or is not. */
async function checkTexts(
  file: Blob,
  entries: ReadonlyMap<string, PlacedEntry>,
  listed: ReadonlyMap<string, string>,
  trouble: Trouble,
  signal?: AbortSignal,
): Promise<void> {
  for (const name of [entryNames.mimetype, entryNames.readMe, entryNames.page, entryNames.state]) {
    const entry = entries.get(name)
    if (!entry || !listed.has(name)) continue
    try {
      const hash = createRunningHash()
      for await (const bytes of readEntry(file, entry, signal)) hash.add(bytes)
      if (hash.end() !== listed.get(name)) throw damaged(name, 'bytes')
    } catch (failure) {
      trouble(failure)
    }
  }
}
