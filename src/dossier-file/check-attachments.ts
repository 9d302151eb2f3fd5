import { err, ok, type Result } from '../lib/result.ts'
import { evidenceLimits } from '../domain/records/evidence.ts'
import { identifyFile, type KnownFile } from '../media/identify-file.ts'
import { pictureSize } from '../media/picture-size.ts'
import { createRunningHash, hashFast } from './hash.ts'
import { readErrorOf, type DossierFile, type StoredPart } from './read-dossier-file.ts'
import { damaged, ReadFailure, type ReadError } from './read-error.ts'
import { readEntry, readWhole } from './zip/entry-bytes.ts'

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
}

/**
 * Reads every attachment once: its hash, its type by its bytes and, of a picture, its size in pixels
 * before anybody decodes it. One that is damaged costs no other. A picture that is too large or does
 * not say how large it is may be downloaded only.
 */
export async function checkAttachments(
  { file, attachments }: Pick<DossierFile, 'file' | 'attachments'>,
  { onProgress, signal }: CheckOptions = {},
): Promise<Result<AttachmentReport, ReadError>> {
  const total = attachments.reduce((sum, { entry }) => sum + entry.size, 0)
  const sound: SoundAttachment[] = []
  const broken: StoredPart[] = []
  let before = 0
  try {
    for (const part of attachments) {
      const isSound = await checkPart(file, part, signal, (done) =>
        onProgress?.(before + done, total),
      )
      if (isSound) sound.push(await describe(file, part, signal))
      else broken.push(part)
      before += part.entry.size
    }
  } catch (cause) {
    return err(readErrorOf(cause, signal))
  }
  return ok({ sound, damaged: broken })
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

/** Up to here a whole attachment may be in memory, for the faster hash. Most photos are smaller. */
const wholeBytes = 8 * 2 ** 20

async function checkPart(
  file: Blob,
  part: StoredPart,
  signal: AbortSignal | undefined,
  onBytes: (done: number) => void,
): Promise<boolean> {
  let done = 0
  try {
    if (part.entry.size <= wholeBytes) {
      const bytes = await readWhole(file, part.entry, wholeBytes, signal)
      onBytes(bytes.length)
      return (await hashFast(bytes)) === part.sha256
    }
    for await (const bytes of readStored(file, part, signal)) onBytes((done += bytes.length))
    return true
  } catch (cause) {
    if (cause instanceof ReadFailure) return false
    throw cause
  }
}

async function describe(
  file: Blob,
  part: StoredPart,
  signal?: AbortSignal,
): Promise<SoundAttachment> {
  const blob = await storedBlob(file, part, signal)
  const known = await identifyFile(blob)
  const about = { part, sha256: part.sha256, size: blob.size }
  if (known.use !== 'photo') return { ...known, ...about }
  const size = await pictureSize(blob)
  const fits = size !== undefined && size.width * size.height <= evidenceLimits.photoPixels
  return { ...known, ...about, show: fits ? known.show : 'download' }
}
