import { createBlobSource } from '../lib/blob-source.ts'
import type { ByteSource } from '../lib/byte-source.ts'
import { err, ok, type Result } from '../lib/result.ts'
import { streamOf } from '../lib/stream-of.ts'
import { entryNames, readLimits, sealedNames, type ReadLimits } from './format.ts'
import { localLocksmith, type Locksmith } from './locks/locksmith.ts'
import {
  findAgeHeader,
  mostHeaderBytes,
  openAgeHeader,
  type FoundHeader,
} from './payload/age-header.ts'
import { pickCipher } from './payload/pick-cipher.ts'
import { payloadKey, payloadNonceBytes } from './payload/payload-key.ts'
import { openPayload } from './payload/payload.ts'
import { readContainer } from './read-container.ts'
import { readErrorOf } from './read-dossier-file.ts'
import { damaged, ReadFailure, type ReadError } from './read-error.ts'
import { sniffFile } from './sniff-file.ts'
import type { PlacedEntry } from './zip/check-layout.ts'
import { readPieces, readWhole } from './zip/entry-bytes.ts'

/**
 * What opens an encrypted file: its passphrase, or a secret key: `AGE-SECRET-KEY-1...`, or an X25519
 * key that the browser does not give out.
 */
export type SealKey = { readonly passphrase: string } | { readonly secret: string | CryptoKey }

export interface OpenOptions {
  readonly limits?: ReadLimits
  readonly signal?: AbortSignal
  /** Turns the passphrase into a key; here when it is left out. */
  readonly locksmith?: Locksmith | undefined
  /** A quicker way to the same bytes than the Blob; who opened it closes it, after the stream. */
  readonly source?: ByteSource
}

/**
 * The dossier file inside an encrypted one, as a stream: keep it where it can be read from the
 * middle, then `readDossierFile`. Ends in a `ReadFailure` when a byte was changed or is missing, so
 * use nothing before its end. Turning a passphrase into a key takes long: call it in a worker.
 */
export async function openSealedFile(
  file: Blob,
  key: SealKey,
  { limits = readLimits, signal, locksmith = localLocksmith, source }: OpenOptions = {},
): Promise<Result<ReadableStream<Uint8Array>, ReadError>> {
  try {
    const begins = await sniffFile(file)
    if (begins !== 'Encrypted') {
      throw new ReadFailure({ type: begins === 'dossier' ? 'NotADossier' : begins })
    }
    if (file.size > limits.file) throw new ReadFailure({ type: 'TooBig', part: 'zip' })
    const entries = await readContainer(file, limits, signal, source)
    const [lock, sealed] = onlyKnown(entries)
    const how = { limits, ...(signal && { signal }), ...(source && { source }) }
    if ('secret' in key) {
      const wrong = new ReadFailure({ type: 'WrongPassphrase' })
      return ok(await unseal(file, sealed, key.secret, wrong, how))
    }
    // Closed with the key of who gets it: no passphrase opens it.
    if (!lock) throw new ReadFailure({ type: 'WrongPassphrase' })
    const bytes = await readLock(file, lock, limits, signal)
    // The sums of the zip were right, so what does not fit is the passphrase.
    const text = await locksmith.open(bytes, key.passphrase)
    if (text === undefined) throw new ReadFailure({ type: 'WrongPassphrase' })
    const secret = text.split(/\r?\n/).find((line) => line.startsWith('AGE-SECRET-KEY-'))
    if (secret === undefined) throw damaged(lock.name, 'bytes')
    // The passphrase was right, so what does not fit is the file.
    const broken = damaged(sealed.name, 'bytes')
    return ok(await unseal(file, sealed, secret, broken, how))
  } catch (cause) {
    return err(readErrorOf(cause, signal))
  }
}

/**
 * True for an encrypted file that no passphrase opens, only the key of who gets it. False for one with
 * a passphrase, and for all that is no encrypted file or is damaged: opening it says why.
 */
export async function isSealedByKey(
  file: Blob,
  { limits = readLimits, signal }: OpenOptions = {},
): Promise<boolean> {
  if ((await sniffFile(file)) !== 'Encrypted' || file.size > limits.file) return false
  try {
    const [lock] = onlyKnown(await readContainer(file, limits, signal))
    return lock === undefined
  } catch (cause) {
    readErrorOf(cause, signal)
    return false
  }
}

function onlyKnown(
  entries: ReadonlyMap<string, PlacedEntry>,
): [PlacedEntry | undefined, PlacedEntry] {
  const known: string[] = [entryNames.mimetype, entryNames.readMe, ...Object.values(sealedNames)]
  for (const name of entries.keys()) if (!known.includes(name)) throw damaged(name, 'stray')
  const [lock, sealed] = [entries.get(sealedNames.key), entries.get(sealedNames.dossier)]
  if (!sealed) throw damaged(sealedNames.dossier, 'missing')
  return [lock, sealed]
}

/** A key file has one stanza and one line of text in it. */
const keyFileBytes = 4096

/** The key file, when its header asks for no more work than this device should do. */
async function readLock(
  file: Blob,
  lock: PlacedEntry,
  limits: ReadLimits,
  signal?: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await readWhole(file, lock, keyFileBytes, signal)
  const { stanzas } = headerOf(bytes, lock.name)
  const factor = /^-> scrypt \S+ ([1-9]\d?)$/.exec(stanzas[0] ?? '')?.[1]
  if (stanzas.length !== 1 || factor === undefined) throw damaged(lock.name, 'bytes')
  if (Number(factor) > limits.workFactor) throw new ReadFailure({ type: 'LockTooHard' })
  return bytes
}

/** `misfit`: what to say when the header is not whole or has no place for this key. */
async function unseal(
  file: Blob,
  sealed: PlacedEntry,
  secret: string | CryptoKey,
  misfit: ReadFailure,
  options: OpenOptions & { readonly limits: ReadLimits },
): Promise<ReadableStream<Uint8Array>> {
  const broken = damaged(sealed.name, 'bytes')
  if (sealed.method !== 0) throw broken
  const end = sealed.start + Math.min(sealed.size, mostHeaderBytes + payloadNonceBytes)
  const head = new Uint8Array(await file.slice(sealed.start, end).arrayBuffer())
  const { stanzas, size } = headerOf(head, sealed.name)
  if (stanzas.length > options.limits.recipients) throw new ReadFailure({ type: 'LockTooHard' })
  const fileKey = await openAgeHeader(head.subarray(0, size), secret).catch(() => {
    throw misfit
  })
  const start = size + payloadNonceBytes
  if (head.length < start) throw broken
  const cipher = await pickCipher(payloadKey(fileKey, head.subarray(size, start)))
  const payload = payloadOf(file, sealed, start, options)
  return streamOf(openPayload(payload, cipher, () => broken))
}

function headerOf(bytes: Uint8Array, name: string): FoundHeader {
  const found = findAgeHeader(bytes)
  if (found === undefined) throw damaged(name, 'bytes')
  return found
}

/** The sealed bytes behind the header and its nonce. */
async function* payloadOf(
  file: Blob,
  sealed: PlacedEntry,
  start: number,
  { source: given, signal }: Pick<OpenOptions, 'source' | 'signal'>,
): AsyncGenerator<Uint8Array, void> {
  const source = given ?? createBlobSource(file)
  let left = start
  try {
    for await (const piece of readPieces(source, sealed, signal)) {
      if (piece.length > left) yield piece.subarray(left)
      left = Math.max(0, left - piece.length)
    }
  } finally {
    if (!given) source.close()
  }
}
