import { sealFile } from '../../src/dossier-file/seal-file.ts'
import { writeDossierFile } from '../../src/dossier-file/write-dossier-file.ts'
import { partsOf, toBlob } from './parts.ts'
import { entriesOf, makeZip } from './zip-maker.ts'

/** Opens what the hostile files below were made from. */
export const passphrase = 'vier woorden'

const { stream } = await sealFile(writeDossierFile(partsOf()), { passphrase, workFactor: 10 })
const sealed = await entriesOf(await toBlob(stream))

/** An age header of these stanzas and no truth in it. */
export function header(stanzas: readonly string[]): Uint8Array<ArrayBuffer> {
  const lines = stanzas.map((stanza) => `-> ${stanza}\n${'A'.repeat(43)}\n`).join('')
  const text = `age-encryption.org/v1\n${lines}--- ${'A'.repeat(43)}\n`
  return new TextEncoder().encode(text.padEnd(600, 'x'))
}

function sealedWith(name: string, bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return makeZip(sealed.map((entry) => (entry.name === name ? { name, bytes } : entry)))
}

/** Locked files that ask for more work or room than a device has; none is tried. */
export const hostileLocks: readonly [string, Uint8Array<ArrayBuffer>, string][] = [
  [
    'a passphrase of 2^40 rounds',
    sealedWith('key-passphrase.age', header([`scrypt ${'A'.repeat(22)} 40`])),
    'LockTooHard',
  ],
  [
    'a thousand keys',
    sealedWith('dossier.age', header(Array<string>(1000).fill('X25519 a'))),
    'LockTooHard',
  ],
]
