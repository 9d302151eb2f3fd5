import { beforeEach, expect, test } from 'vitest'
import { createSigningPair } from '../../src/dossier-file/signing/ed25519.ts'
import { restoreKeys, makeKeys } from '../../src/services/packets/make-keys.ts'
import { openSealedFile } from '../../src/dossier-file/open-sealed-file.ts'
import { sealFile } from '../../src/dossier-file/seal-file.ts'
import { writeDossierFile } from '../../src/dossier-file/write-dossier-file.ts'
import { createKeyStore } from '../../src/storage/keys/key-store.ts'
import { partsOf, toBlob } from '../dossier-file/parts.ts'

const passphrase = 'fiets appel kaart water'
const request = { name: 'Mw. De Wit', role: 'mentor', passphrase, now: 0, workFactor: 2 }
const open = () => createKeyStore({ indexedDB, localStorage })

async function made() {
  const keys = await makeKeys(request)
  if (!keys.ok) throw new Error(keys.error.type)
  return keys.value
}

async function stateOf(store = open()) {
  const read = await store.read()
  if (!read.ok) throw new Error(read.error.type)
  return read.value
}

beforeEach(async () => {
  await open().forget()
})

test('there is no key until one is made, and then it is the same one for ever', async () => {
  expect(await stateOf()).toEqual({ state: 'none' })
  const { keys } = await made()
  expect(await stateOf()).toEqual({ state: 'none' })
  await open().keep(keys)
  const later = await stateOf()
  expect(later).toMatchObject({ state: 'ready', keys: { card: keys.card } })
})

test('the browser does not give the secret halves out', async () => {
  const { keys } = await made()
  await open().keep(keys)
  const kept = await stateOf()
  if (kept.state !== 'ready') throw new Error(kept.state)
  for (const key of [kept.keys.signing, kept.keys.identity]) {
    expect(key.extractable).toBe(false)
    await expect(crypto.subtle.exportKey('pkcs8', key)).rejects.toThrow()
  }
})

test('what is kept opens what was closed with the card', async () => {
  await open().keep((await made()).keys)
  const kept = await stateOf()
  if (kept.state !== 'ready') throw new Error(kept.state)
  const { card, identity } = kept.keys
  const { stream } = await sealFile(writeDossierFile(partsOf()), { recipients: [card.recipient] })
  const opened = await openSealedFile(await toBlob(stream), { secret: identity })
  if (!opened.ok) throw new Error(opened.error.type)
  expect((await toBlob(opened.value)).size).toBeGreaterThan(1000)
})

test('a key that is gone is missed, and not made anew', async () => {
  const { keys, backup } = await made()
  await open().keep(keys)
  indexedDB.deleteDatabase('loopbaansleutels')
  expect(await stateOf()).toEqual({ state: 'missing', card: keys.card })
  expect(await stateOf()).toEqual({ state: 'missing', card: keys.card })
  const restored = await restoreKeys(backup, passphrase)
  if (!restored.ok) throw new Error(restored.error.type)
  await open().keep(restored.value)
  expect(await stateOf()).toMatchObject({ state: 'ready', keys: { card: keys.card } })
})

test('the backup file opens with its passphrase only, and nothing else is one', async () => {
  const { backup } = await made()
  expect(backup.name).toBe('Sleutel Mw. De Wit 1970-01-01.age')
  expect(await restoreKeys(backup, 'fiets appel kaart vuur')).toEqual({
    ok: false,
    error: { type: 'WrongPassphrase' },
  })
  const bytes = new Uint8Array(await backup.arrayBuffer())
  bytes.set([(bytes.at(-1) ?? 0) ^ 1], bytes.length - 1)
  for (const [file, type] of [
    [new Blob([bytes]), 'WrongPassphrase'],
    [new Blob(['hallo']), 'NotAKeyFile'],
    [new Blob([`age-encryption.org/v1\n-> scrypt ${'A'.repeat(22)} 19\n`]), 'LockTooHard'],
    [new Blob([new Uint8Array(20_000)]), 'NotAKeyFile'],
  ] as const) {
    expect(await restoreKeys(file, passphrase)).toEqual({ ok: false, error: { type } })
  }
  const text = new TextDecoder('latin1').decode(bytes)
  expect(text).not.toContain('De Wit')
})

test('the page goes on while a passphrase is turned into a key', async () => {
  let turns = 0
  const timer = setInterval(() => (turns += 1), 10)
  const keys = await makeKeys({ ...request, workFactor: 14 })
  const whileMade = turns
  if (!keys.ok) throw new Error(keys.error.type)
  await restoreKeys(keys.value.backup, passphrase)
  clearInterval(timer)
  // Work in the page itself would let no turn through but at its ends.
  expect(whileMade).toBeGreaterThan(5)
  expect(turns - whileMade).toBeGreaterThan(5)
})

test('two readers never have the same keys', async () => {
  const [one, other] = await Promise.all([createSigningPair(), createSigningPair()])
  expect(one?.pair.signKey).not.toBe(other?.pair.signKey)
})
