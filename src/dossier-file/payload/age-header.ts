import { Decrypter, Encrypter } from 'age-encryption'
import { payloadNonceBytes } from './payload-key.ts'
import { sealedBytes } from './payload.ts'

/** The beginning of an age file: who can get at its key. */
export interface AgeHeader {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** 16 bytes; seals the payload, and is in the header for those who may open it. */
  readonly fileKey: Uint8Array
}

/** A header for these, `age1...`, with a new key. At least one. */
export async function makeAgeHeader(recipients: readonly string[]): Promise<AgeHeader> {
  const encrypter = new Encrypter()
  for (const recipient of recipients) encrypter.addRecipient(recipient)
  let fileKey = new Uint8Array()
  // One who is told the key and leaves nothing in the header.
  encrypter.addRecipient({
    wrapFileKey(key) {
      fileKey = key.slice()
      return []
    },
  })
  const file = await encrypter.encrypt(new Uint8Array())
  // Its payload of nothing has a nonce of its own, so that nothing is sealed twice with one key.
  const end = file.length - payloadNonceBytes - sealedBytes(0)
  return { bytes: file.slice(0, end), fileKey }
}

/** No more of a header is read, in bytes: room for 20 recipients, also with quantum-proof keys. */
export const mostHeaderBytes = 64 * 1024

/** A header by its form only; nothing of it was checked. */
export interface FoundHeader {
  /** The first lines of its stanzas. */
  readonly stanzas: readonly string[]
  /** In bytes. */
  readonly size: number
}

/** Undefined when these bytes do not begin with a whole header. */
export function findAgeHeader(bytes: Uint8Array): FoundHeader | undefined {
  const head = bytes.subarray(0, mostHeaderBytes)
  const text = Array.from(head, (byte) => String.fromCharCode(byte)).join('')
  const end = text.indexOf('\n---')
  const size = text.indexOf('\n', end + 1) + 1
  if (!text.startsWith('age-encryption.org/v1\n') || end < 0 || size === 0) return undefined
  const lines = text.slice(0, end).split('\n')
  return { stanzas: lines.filter((line) => line.startsWith('-> ')), size }
}

/**
 * The key of the file, by a secret key (`AGE-SECRET-KEY-1...` or X25519). Rejects when the header is
 * not whole or has no place for it.
 */
export async function openAgeHeader(
  header: Uint8Array,
  secret: string | CryptoKey,
): Promise<Uint8Array> {
  const decrypter = new Decrypter()
  decrypter.addIdentity(secret)
  return decrypter.decryptHeader(header)
}
