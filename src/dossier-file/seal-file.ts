import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { returnBytes } from '../lib/lent-bytes.ts'
import { entryNames, sealedMimetype, sealedNames } from './format.ts'
import { localLocksmith, type Locksmith } from './locks/locksmith.ts'
import { makeAgeHeader, type AgeHeader } from './payload/age-header.ts'
import { pickCipher } from './payload/pick-cipher.ts'
import { payloadKey, payloadNonceBytes } from './payload/payload-key.ts'
import { sealedBytes, sealPayload } from './payload/payload.ts'
import { writeZip, type WrittenEntry } from './zip/write-zip.ts'

/**
 * The cost of guessing a passphrase: 2^16 rounds of scrypt, 64 MB. One step less than what is advised
 * for servers (2^17), because a cheap phone takes two seconds for it and has to do it at every copy;
 * age's own 2^18 takes eight and 256 MB. Four random words make up for the difference.
 */
const workFactor = 16

export interface SealKeys {
  readonly passphrase: string
  /** Public keys, `age1...`, of others who may open it: of the recovery sheet, of a mentor. */
  readonly recipients?: readonly string[]
  /** 2^n rounds; lower in tests only. */
  readonly workFactor?: number
}

/** Closes a file for others only: whoever makes it cannot open it again. At least one. */
export interface OthersKeys {
  readonly recipients: readonly [string, ...string[]]
}

/** A key that opens files without a passphrase, to print or keep elsewhere. */
export interface RecoveryKey {
  /** `AGE-SECRET-KEY-1...`; whoever has it can open the file. */
  readonly secret: string
  /** `age1...`; for `recipients`. */
  readonly recipient: string
}

export async function createRecoveryKey(): Promise<RecoveryKey> {
  const secret = await generateX25519Identity()
  return { secret, recipient: await identityToRecipient(secret) }
}

/**
 * A dossier file, encrypted while it streams (FORMAT.md, 10). Takes long where the passphrase is
 * turned into a key, so call it in a worker. Cancel the stream to stop; that cancels the inner one.
 * `locksmith` turns the passphrase into a key. The memory of the pieces of the inner one is given back.
 */
export async function sealFile(
  inner: { readonly stream: ReadableStream<Uint8Array>; readonly size: number },
  keys: SealKeys | OthersKeys,
  locksmith: Locksmith = localLocksmith,
): Promise<{ readonly stream: ReadableStream<Uint8Array>; readonly size: number }> {
  const lock =
    'passphrase' in keys
      ? await locksmith.make(keys.passphrase, keys.workFactor ?? workFactor)
      : undefined
  const header = await makeAgeHeader([
    ...(lock ? [lock.recipient] : []),
    ...(keys.recipients ?? []),
  ])
  const size = header.bytes.length + payloadNonceBytes + sealedBytes(inner.size)
  return writeZip([
    textEntry(entryNames.mimetype, sealedMimetype),
    textEntry(entryNames.readMe, lock ? readMe : readMeByKey),
    ...(lock ? [{ name: sealedNames.key, size: lock.file.length, input: () => lock.file }] : []),
    { name: sealedNames.dossier, size, input: () => sealAll(inner.stream, header) },
  ])
}

async function* sealAll(
  stream: ReadableStream<Uint8Array>,
  { bytes, fileKey }: AgeHeader,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  const nonce = crypto.getRandomValues(new Uint8Array(payloadNonceBytes))
  // Whoever takes the nonce empties it.
  const cipher = await pickCipher(payloadKey(fileKey, nonce))
  yield bytes
  yield nonce
  yield* sealPayload(takenFrom(stream), cipher)
}

/** All of it. It belongs to nobody else, so lent memory is returned at once. */
async function* takenFrom(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  const reader = stream.getReader()
  try {
    for (;;) {
      const { value, done } = await reader.read()
      if (done) return
      yield value
      returnBytes(value)
    }
  } finally {
    // After the end there is nothing to cancel, and after an error nobody waits for it.
    await reader.cancel().catch(() => undefined)
  }
}

function textEntry(name: string, text: string): WrittenEntry {
  const bytes = new TextEncoder().encode(text)
  return { name, size: bytes.length, input: () => bytes }
}

/** Says nothing of whose it is: that is inside. Dutch always, like that of the dossier file. */
const readMe = `DIT IS EEN VERSLEUTELD LOOPBAANDOSSIER

Je hebt de wachtzin nodig die erbij hoort.

Zo open je het in de app
1. Open de app Loopbaandossier.
2. Kies dit bestand. Pak het niet eerst uit.
3. Typ de wachtzin.

Zo open je het zonder de app
1. Dit bestand is een gewone zip. Pak een kopie ervan uit.
2. Installeer het programma age (age-encryption.org).
3. Typ deze twee opdrachten in de map met de bestanden:

age -d -o key.txt key-passphrase.age
age -d -i key.txt -o dossier.zip dossier.age

4. Pak dossier.zip uit en open index.html in een browser.
5. Gooi key.txt daarna weg.
`

/** The same of a file that is closed with the key of who gets it. */
const readMeByKey = `DIT IS EEN VERSLEUTELD LOOPBAANDOSSIER

Het is gesloten met de sleutel van degene die het krijgt.
Alleen die persoon kan het openen.

Zo open je het in de app
1. Open de app Loopbaandossier op het apparaat met jouw sleutel.
2. Kies dit bestand. Pak het niet eerst uit.
`
