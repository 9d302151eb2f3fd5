import { Encrypter, identityToRecipient } from 'age-encryption'
import { describe, expect, test } from 'vitest'
import {
  isSealedByKey,
  openSealedFile,
  type SealKey,
} from '../../src/dossier-file/open-sealed-file.ts'
import { readDossierFile } from '../../src/dossier-file/read-dossier-file.ts'
import { ReadFailure } from '../../src/dossier-file/read-error.ts'
import { createRecoveryKey, sealFile } from '../../src/dossier-file/seal-file.ts'
import { writeDossierFile } from '../../src/dossier-file/write-dossier-file.ts'
import { workOf } from '../support/work-of.ts'
import { header } from './hostile-locks.ts'
import { bytesOf, fileOf, partsOf, sourceOf, toBlob } from './parts.ts'
import { entriesOf, makeZip, type MadeEntry } from './zip-maker.ts'

const passphrase = 'fiets appel kaart water'
const big = new Uint8Array(400_000).map((_, n) => (n * n) >> 5)
const parts = partsOf({ attachments: [{ ...sourceOf(big), media: 'image/jpeg' }] })
const recovery = await createRecoveryKey()
const inner = await bytesOf(await toBlob(writeDossierFile(parts).stream))
const sealing = await sealFile(writeDossierFile(parts), {
  passphrase,
  recipients: [recovery.recipient],
  workFactor: 10,
})
const sealed = await toBlob(sealing.stream)
const entries = await entriesOf(sealed)

/** What becomes of a file: its bytes, or the failure in one word or two. */
async function open(file: Blob, key: SealKey = { passphrase }) {
  const opened = await openSealedFile(file, key)
  const error = opened.ok ? undefined : opened.error
  if (!opened.ok) return 'reason' in opened.error ? `Damaged: ${opened.error.reason}` : error?.type
  try {
    return await bytesOf(await toBlob(opened.value))
  } catch (cause) {
    if (!(cause instanceof ReadFailure)) throw cause
    return 'reason' in cause.error ? `late Damaged: ${cause.error.reason}` : cause.error.type
  }
}

/** The sealed file with other bytes in one of its entries. */
function withEntry(name: string, change: (bytes: Uint8Array) => Uint8Array): Blob {
  return zip(
    entries.map((entry) => (entry.name === name ? { name, bytes: change(entry.bytes) } : entry)),
  )
}

function zip(made: readonly MadeEntry[]): Blob {
  return new Blob([makeZip(made)])
}

function flip(at: number) {
  return (bytes: Uint8Array) => {
    const changed = bytes.slice()
    changed.set([(changed.at(at) ?? 0) ^ 1], at < 0 ? changed.length + at : at)
    return changed
  }
}

const headerOf = (stanzas: readonly string[]) => () => header(stanzas)

describe('an encrypted file', () => {
  test('opens with its passphrase and with every key it was made for', async () => {
    expect(sealed.size).toBe(sealing.size)
    expect(await open(sealed)).toEqual(inner)
    expect(await open(sealed, { secret: recovery.secret })).toEqual(inner)
  })

  test('says that it is encrypted, and shows nothing of what is in it', async () => {
    expect(await readDossierFile(sealed)).toEqual({ ok: false, error: { type: 'Encrypted' } })
    const text = new TextDecoder('latin1').decode(await bytesOf(sealed))
    for (const word of ['bakker', 'dossier-1', 'manifest', 'phone'])
      expect(text).not.toContain(word)
  })

  test('stays shut for another passphrase or key', async () => {
    expect(await open(sealed, { passphrase: 'fiets appel kaart' })).toBe('WrongPassphrase')
    expect(await open(sealed, { secret: (await createRecoveryKey()).secret })).toBe(
      'WrongPassphrase',
    )
    expect(await open(sealed, { secret: 'no key at all' })).toBe('WrongPassphrase')
  })

  test.each<[string, Blob, string]>([
    ['a dossier file', new Blob([inner]), 'NotADossier'],
    ['a file that is cut off', sealed.slice(0, 60_000), 'CutOff'],
    ['a flipped byte in the header', withEntry('dossier.age', flip(60)), 'Damaged: bytes'],
    [
      'a flipped byte in the content',
      withEntry('dossier.age', flip(200_000)),
      'late Damaged: bytes',
    ],
    ['a flipped last byte', withEntry('dossier.age', flip(-1)), 'late Damaged: bytes'],
    [
      'content that ends too early',
      withEntry('dossier.age', (b) => b.slice(0, 200_000)),
      'late Damaged: bytes',
    ],
    ['no content', withEntry('dossier.age', () => new Uint8Array()), 'Damaged: bytes'],
    ['content that is no age', withEntry('dossier.age', () => inner), 'Damaged: bytes'],
    [
      'a key that is no age',
      withEntry('key-passphrase.age', () => inner.slice(0, 100)),
      'Damaged: bytes',
    ],
    ['a key that is too long', withEntry('key-passphrase.age', () => inner), 'TooBig'],
    [
      'scrypt 2^19',
      withEntry('key-passphrase.age', headerOf([`scrypt ${'A'.repeat(22)} 19`])),
      'LockTooHard',
    ],
    [
      'scrypt 2^40',
      withEntry('key-passphrase.age', headerOf([`scrypt ${'A'.repeat(22)} 40`])),
      'LockTooHard',
    ],
    [
      'scrypt 2^010',
      withEntry('key-passphrase.age', headerOf([`scrypt ${'A'.repeat(22)} 010`])),
      'Damaged: bytes',
    ],
    [
      'two stanzas in the key',
      withEntry('key-passphrase.age', headerOf(['scrypt a 9', 'X25519 a'])),
      'Damaged: bytes',
    ],
    [
      'another sort of key',
      withEntry('key-passphrase.age', headerOf(['X25519 a'])),
      'Damaged: bytes',
    ],
    [
      '21 recipients',
      withEntry('dossier.age', headerOf(Array<string>(21).fill('X25519 a'))),
      'LockTooHard',
    ],
    [
      '1,000 recipients',
      withEntry('dossier.age', headerOf(Array<string>(1000).fill('X25519 a'))),
      'LockTooHard',
    ],
    ['no key', zip(entries.filter(({ name }) => name !== 'key-passphrase.age')), 'WrongPassphrase'],
    ['no dossier', zip(entries.filter(({ name }) => name !== 'dossier.age')), 'Damaged: missing'],
    ['something else', zip([...entries, { name: 'x-more', bytes: big }]), 'Damaged: stray'],
  ])('with %s', async (_, file, expected) => {
    const [verdict, ms] = await workOf(() => open(file))
    expect(verdict).toBe(expected)
    expect(ms).toBeLessThan(2000)
  })

  test('a flipped byte on its way is seen by the sums of the zip, also in the key', async () => {
    const bytes = await bytesOf(sealed)
    const at = new TextDecoder('latin1').decode(bytes).indexOf('-> scrypt') + 50
    expect(await open(new Blob([flip(at)(bytes)]))).toBe('Damaged: bytes')
  })

  test('can be stopped, before and on the way', async () => {
    const control = new AbortController()
    const opened = await openSealedFile(sealed, { passphrase }, { signal: control.signal })
    if (!opened.ok) throw new Error(opened.error.type)
    const reader = opened.value.getReader()
    await reader.read()
    await reader.cancel()
    control.abort()
    expect(await openSealedFile(sealed, { passphrase }, { signal: control.signal })).toEqual({
      ok: false,
      error: { type: 'Cancelled' },
    })
  })

  test('what is being written stops at its source', async () => {
    let closed = false
    const source = {
      ...sourceOf(big),
      media: '?',
      async *open() {
        try {
          for (;;) yield Promise.resolve(big.slice())
        } finally {
          closed = true
        }
      },
    }
    const endless = { ...source, size: 2 ** 30 }
    const { stream } = await sealFile(writeDossierFile(partsOf({ attachments: [endless] })), {
      passphrase,
      workFactor: 2,
    })
    const reader = stream.getReader()
    for (let seen = 0; seen < 1e6;) seen += (await reader.read()).value?.length ?? 0
    await reader.cancel()
    await expect.poll(() => closed).toBe(true)
  })
})

test('a key that age itself made with its own cost of a passphrase is taken', async () => {
  const lock = new Encrypter()
  lock.setPassphrase(passphrase)
  lock.setScryptWorkFactor(18)
  const key = await lock.encrypt(`# created: 2026-05-12\n# public key: x\n${recovery.secret}\n`)
  expect(await open(withEntry('key-passphrase.age', () => key))).toEqual(inner)
})

describe('a file that is closed with the key of who gets it', () => {
  const reader = createRecoveryKey()
  const closed = reader.then(async ({ recipient }) => {
    const { stream } = await sealFile(writeDossierFile(partsOf()), { recipients: [recipient] })
    return toBlob(stream)
  })

  test('opens with that key, and says of itself that no passphrase opens it', async () => {
    const file = await closed
    const { secret } = await reader
    const opened = await openSealedFile(file, { secret })
    if (!opened.ok) throw new Error(opened.error.type)
    expect((await readDossierFile(await toBlob(opened.value))).ok).toBe(true)
    expect(await isSealedByKey(file)).toBe(true)
    expect(await isSealedByKey(sealed)).toBe(false)
    expect(await isSealedByKey(await fileOf())).toBe(false)
    expect(await isSealedByKey(file.slice(0, file.size >> 1))).toBe(false)
  })

  test('opens with no passphrase and with no other key', async () => {
    const file = await closed
    const other = await createRecoveryKey()
    for (const key of [{ passphrase }, { secret: other.secret }]) {
      expect(await openSealedFile(file, key)).toEqual({
        ok: false,
        error: { type: 'WrongPassphrase' },
      })
    }
  })

  test('opens with a key that the browser keeps to itself', async () => {
    const keys = await crypto.subtle.generateKey('X25519', false, ['deriveBits'])
    const { privateKey } = keys
    const recipient = await identityToRecipient(privateKey)
    const { stream } = await sealFile(writeDossierFile(partsOf()), { recipients: [recipient] })
    const opened = await openSealedFile(await toBlob(stream), { secret: privateKey })
    if (!opened.ok) throw new Error(opened.error.type)
    expect((await readDossierFile(await toBlob(opened.value))).ok).toBe(true)
  })
})
