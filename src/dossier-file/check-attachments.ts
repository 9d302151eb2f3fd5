import { createBlobSource } from '../lib/blob-source.ts'
import type { ByteSource } from '../lib/byte-source.ts'
import { mapWithin } from '../lib/map-within.ts'
import { err, ok, type Result } from '../lib/result.ts'
import { evidenceLimits } from '../domain/records/evidence.ts'
import { createByteReader, readerOfBytes, type ByteReader } from '../media/byte-reader.ts'
import { identify, type KnownFile } from '../media/identify-file.ts'
import { measurePicture } from '../media/picture-size.ts'
import type { Aside, AsideFile } from './aside.ts'
import { createRunningHash, hashFast } from './hash.ts'
import { readErrorOf, type DossierFile, type StoredPart } from './read-dossier-file.ts'
import { damaged, ReadFailure, type ReadError } from './read-error.ts'
import { fitsSums, readEntry, readPieces, readPlain, readWhole } from './zip/entry-bytes.ts'

/** An attachment whose bytes are what its name says; and what they are, by themselves. */
export interface SoundAttachment extends KnownFile {
  readonly part: StoredPart
  readonly sha256: string
  /** In bytes. */
  readonly size: number
}

export interface AttachmentReport {
  readonly sound: readonly SoundAttachment[]
  /** Attachments with other bytes than their name says; each is told of by name. */
  readonly damaged: readonly StoredPart[]
}

export interface CheckOptions {
  /** In bytes, of all attachments. */
  readonly onProgress?: (done: number, total: number) => void
  readonly signal?: AbortSignal
  /** A quicker way to the same bytes than the Blob; who opened it closes it. */
  readonly source?: ByteSource
  /** What is packed is not set aside. */
  readonly aside?: Aside | undefined
}

/**
 * So many bytes are under way at once, in four attachments at most: one is read while the browser
 * hashes others beside this thread. Each is in memory twice, for the browser hashes a copy.
 */
const atOnce = 8 * 2 ** 20

/**
 * Reads every attachment once: its hash, its type by its bytes and, of a picture, its size in pixels
 * before anybody decodes it. One that is damaged costs no other. A picture that is too large or does
 * not say how large it is may be downloaded only.
 */
export async function checkAttachments(
  { file, attachments }: Pick<DossierFile, 'file' | 'attachments'>,
  { onProgress, signal, source, aside }: CheckOptions = {},
): Promise<Result<AttachmentReport, ReadError>> {
  const total = attachments.reduce((sum, { entry }) => sum + entry.size, 0)
  let done = 0
  const onBytes = (bytes: number) => onProgress?.((done += bytes), total)
  const weights = {
    most: atOnce,
    weigh: ({ entry }: StoredPart) => Math.max(entry.size, atOnce / 4),
  }
  const from = source ?? createBlobSource(file)
  try {
    const checked = await mapWithin(attachments, weights, async (part) => {
      let counted = 0
      const sound = await checkPart({ file, source: from, signal, aside }, part, (bytes) => {
        counted += bytes
        onBytes(bytes)
      })
      onBytes(part.entry.size - counted)
      return sound
    })
    signal?.throwIfAborted()
    const broken = attachments.filter((_, n) => checked[n] === undefined)
    return ok({ sound: checked.filter((one) => one !== undefined), damaged: broken })
  } catch (cause) {
    return err(readErrorOf(cause, signal))
  } finally {
    if (!source) from.close()
  }
}

/**
 * The bytes of an attachment or an extra entry, hashed while they pass: other bytes than the file
 * promised end in a `ReadFailure` after the last one, so keep nothing before this is through.
 */
export async function* readStored(
  file: Blob,
  { entry, sha256 }: StoredPart,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array, void> {
  const hash = createRunningHash()
  for await (const bytes of readEntry(file, entry, signal)) {
    hash.add(bytes)
    yield bytes
  }
  if (hash.end() !== sha256) throw damaged(entry.name, 'bytes')
}

/** The bytes as a Blob: a slice of the file, or, of a deflated entry, an unpacked copy. */
export async function storedBlob(
  file: Blob,
  { entry }: StoredPart,
  signal?: AbortSignal,
): Promise<Blob> {
  if (entry.method === 0) return file.slice(entry.start, entry.start + entry.size)
  const pieces: BlobPart[] = []
  for await (const bytes of readEntry(file, entry, signal))
    pieces.push(bytes as BlobPart & Uint8Array)
  return new Blob(pieces)
}

/** Up to here a whole attachment may be in memory, alone and twice, for the browser's own hash. */
const wholeBytes = 24 * 2 ** 20

interface Where {
  readonly file: Blob
  readonly source: ByteSource
  readonly signal: AbortSignal | undefined
  readonly aside: Aside | undefined
}

/** Undefined when its bytes are not what its name says. */
async function checkPart(
  where: Where,
  part: StoredPart,
  onBytes: (bytes: number) => void,
): Promise<SoundAttachment | undefined> {
  const beside = part.entry.method === 0 ? where.aside?.begin(part) : undefined
  let sound: SoundAttachment | undefined
  try {
    sound = await (part.entry.size <= wholeBytes
      ? checkWhole(where, part, beside)
      : checkInPieces(where, part, onBytes, beside))
  } catch (cause) {
    if (!(cause instanceof ReadFailure)) throw cause
  } finally {
    await beside?.end(sound !== undefined)
  }
  return sound
}

async function checkWhole(
  { file, source, signal }: Where,
  part: StoredPart,
  beside: AsideFile | undefined,
): Promise<SoundAttachment | undefined> {
  const { entry, sha256 } = part
  const isPlain = entry.method === 0
  let bytes: Uint8Array<ArrayBuffer> | undefined = isPlain
    ? await readPlain(source, entry, signal)
    : await readWhole(file, entry, wholeBytes, signal)
  try {
    const hashing = hashFast(bytes)
    // Summed and set aside while the browser hashes; what was unpacked was summed by then.
    const fits = !isPlain || fitsSums(bytes, entry)
    const described = await describe(readerOfBytes(bytes), part)
    if (fits && beside) bytes = await beside.add(bytes)
    return (await hashing) === sha256 && fits ? described : undefined
  } finally {
    if (isPlain && bytes) source.release(bytes)
  }
}

async function checkInPieces(
  { file, source, signal }: Where,
  part: StoredPart,
  onBytes: (bytes: number) => void,
  beside: AsideFile | undefined,
): Promise<SoundAttachment | undefined> {
  const { entry, sha256 } = part
  const pieces = entry.method === 0 ? readPieces(source, entry, signal) : undefined
  const hash = createRunningHash()
  for await (const bytes of pieces ?? readEntry(file, entry, signal)) {
    hash.add(bytes)
    await beside?.add(bytes.slice())
    onBytes(bytes.length)
  }
  if (hash.end() !== sha256) return undefined
  return describe(createByteReader(await storedBlob(file, part, signal)), part)
}

async function describe(reader: ByteReader, part: StoredPart): Promise<SoundAttachment> {
  const known = await identify(reader)
  const about = { part, sha256: part.sha256, size: reader.size }
  if (known.use !== 'photo') return { ...known, ...about }
  const size = await measurePicture(reader)
  const fits = size !== undefined && size.width * size.height <= evidenceLimits.photoPixels
  return { ...known, ...about, show: fits ? known.show : 'download' }
}
