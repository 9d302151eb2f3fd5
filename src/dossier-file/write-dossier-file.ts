import { groupBy } from '../lib/group-by.ts'
import { canonicalJson, isSoundJson, type Json } from '../lib/json.ts'
import type { Log } from '../domain/log/log.ts'
import { fieldOf, viewRecord } from '../domain/log/view.ts'
import { ownerKind, ownerRecordId } from '../domain/records/owner.ts'
import { attachmentName } from './attachment-name.ts'
import { isSafeName } from './entry-name.ts'
import { entryNames, extraEntry, formatVersion, mimetype, type Purpose } from './format.ts'
import { hashOf } from './hash.ts'
import { logEntries, type TextEntry } from './log-lines.ts'
import type { LeftOut, Manifest } from './manifest.ts'
import { plainState, type PlainState } from './plain-state.ts'
import { readMeText } from './read-me-text.ts'
import { writeZip } from './zip/write-zip.ts'

/** Bytes that are fetched when their turn has come, so that memory stays flat. */
export interface ByteSource {
  /** SHA-256 and size in bytes, known before; the file says them ahead of the bytes. */
  readonly sha256: string
  readonly size: number
  /** Called at most once. */
  readonly open: () => AsyncIterable<Uint8Array>
}

export interface DossierParts {
  readonly purpose: Purpose
  readonly dossier: string
  /** By which writer, with which version of the app, when (ms since 1970). */
  readonly writer: string
  readonly app: string
  readonly at: number
  /** Of packets: what it is for, and until when it may be kept, YYYY-MM-DD. */
  readonly reason?: string
  readonly keepUntil?: string
  readonly log: Log
  /** `index.html`: the dossier for a person. */
  readonly page?: string
  readonly attachments: readonly (ByteSource & { readonly media: string })[]
  /** What the log names and is not among `attachments`. */
  readonly leftOut?: readonly LeftOut[]
  /** Entries `x-*` and keys of the manifest that a later version made, to go out as they came. */
  readonly extras?: readonly (ByteSource & { readonly name: string })[]
  readonly unknownKeys?: Readonly<Record<string, Json>>
}

export interface WrittenFile {
  /** Ends in a `SourceChanged` when bytes are not as many as was said; then nothing is whole. */
  readonly stream: ReadableStream<Uint8Array>
  /** Of the whole file, in bytes; known before the first one is written. */
  readonly size: number
  readonly manifest: Manifest
}

/** A source gave more or fewer bytes than it said. Leave it out (`damaged`) and write again. */
export class SourceChanged extends Error {
  readonly sha256: string

  constructor(sha256: string) {
    super('a source gave other bytes than it said')
    this.sha256 = sha256
  }
}

/**
 * A dossier file as a stream (FORMAT.md). Equal parts give equal bytes, on any device: fixed order
 * and dates, nothing deflated. What is small is made and hashed now; attachments go through one
 * after the other. Cancel the stream to stop. That attachments are what they are called is seen when
 * the file is read back, not here. Throws on names and keys that no reader would take.
 */
export function writeDossierFile(parts: DossierParts): WrittenFile {
  const { page, extras = [], unknownKeys = {} } = parts
  if (!isSoundJson(unknownKeys)) throw new TypeError('writeDossierFile: unfit keys for a manifest')
  const ahead = [
    textEntry(entryNames.mimetype, mimetype),
    textEntry(entryNames.readMe, readMeText(ownerName(parts), parts.at)),
    ...(page === undefined ? [] : [textEntry(entryNames.page, page)]),
  ]
  const state = plainState(parts.dossier, parts.log)
  const texts = [...logEntries(parts.log), textEntry(entryNames.state, `${canonicalJson(state)}\n`)]
  const sources = [
    ...parts.attachments.map((file) => ({
      ...file,
      name: attachmentName(file.sha256, file.media),
    })),
    ...extras.map((extra) => ({ ...extra, name: checkedExtra(extra.name) })),
  ].sort((a, b) => (a.name < b.name ? -1 : 1))
  const manifest = makeManifest(parts, state, [
    ...[...ahead, ...texts].map(({ name, bytes }) => listed(name, bytes.length, hashOf(bytes))),
    ...sources.map(({ name, size, sha256 }) => listed(name, size, sha256)),
  ])
  const entries = [
    ...[...ahead, textEntry(entryNames.manifest, `${canonicalJson(manifest)}\n`), ...texts].map(
      ({ name, bytes }) => ({ name, size: bytes.length, input: () => bytes }),
    ),
    ...sources.map((source) => ({ ...source, input: () => counted(source) })),
  ]
  return { ...writeZip(entries), manifest }
}

async function* counted({ sha256, size, open }: ByteSource) {
  let count = 0
  for await (const bytes of open()) {
    count += bytes.length
    if (count > size) throw new SourceChanged(sha256)
    yield bytes as Uint8Array<ArrayBuffer>
  }
  if (count < size) throw new SourceChanged(sha256)
}

function makeManifest(
  parts: DossierParts,
  { records }: PlainState,
  entries: Manifest['entries'],
): Manifest {
  const kinds = [...groupBy(records, ({ kind }) => kind)].sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    ...parts.unknownKeys,
    format: formatVersion,
    minReader: 1,
    purpose: parts.purpose,
    dossier: parts.dossier,
    made: { at: new Date(parts.at).toISOString(), writer: parts.writer, app: parts.app },
    ...(parts.reason !== undefined && { reason: parts.reason }),
    ...(parts.keepUntil !== undefined && { keepUntil: parts.keepUntil }),
    records: kinds.map(([kind, { length }]) => ({ kind, count: length })),
    ops: parts.log.ops.size,
    erasures: parts.log.erasures.size,
    entries,
    leftOut: [...(parts.leftOut ?? [])].sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1)),
  }
}

function listed(name: string, size: number, sha256: string) {
  return { name, size, sha256 }
}

function textEntry(name: string, text: string): TextEntry {
  return { name, bytes: new TextEncoder().encode(text) }
}

function checkedExtra(name: string): string {
  if (extraEntry.test(name) && isSafeName(name)) return name
  throw new TypeError('writeDossierFile: an extra entry has a name that no reader takes')
}

function ownerName({ dossier, log }: DossierParts): string | undefined {
  const rec = ownerRecordId(dossier)
  const view = viewRecord([...log.ops.values()].filter((op) => op.rec === rec))
  const name = view && view.kind === ownerKind.kind && fieldOf(view, 'firstName')?.value
  return typeof name === 'string' ? name : undefined
}
