import { fileOf, sourceOf } from './parts.ts'
import { entriesOf, joined, makeZip, withBytes, type MadeEnd, type MadeEntry } from './zip-maker.ts'

// Files that do harm, and a few that only look like it, each with what becomes of it in one word or
// two: `ok`, or the failure and its reason. All are twisted forms of one sound file.

export const text = (value: string) => new TextEncoder().encode(value)
export const sound = await entriesOf(
  await fileOf({ attachments: [{ ...sourceOf(text('hallo')), media: 'text/plain' }] }),
)
const last = sound.length - 1

/** The sound file with the last entry (an attachment) twisted. */
function twisted(twist: Partial<MadeEntry>, end?: MadeEnd): Uint8Array<ArrayBuffer> {
  return makeZip(
    sound.map((entry, n) => (n === last ? { ...entry, ...twist } : entry)),
    end,
  )
}

/** The sound file with an entry of this name, listed in the manifest. */
export function named(name: string): Uint8Array<ArrayBuffer> {
  return makeZip(withBytes(sound, { [name]: 'x' }))
}

export const whole = makeZip(sound)
const cut = (part: number) => whole.slice(0, Math.floor(whole.length * part))

export const hostileContainers: readonly [string, Uint8Array<ArrayBuffer>, string][] = [
  ['empty', new Uint8Array(), 'NotADossier'],
  ['one byte', Uint8Array.of(80), 'NotADossier'],
  ['no zip', text('%PDF-1.7 and so on'), 'NotADossier'],
  ['another zip', makeZip([{ name: 'a.txt', bytes: text('a') }]), 'NotADossier'],
  [
    'another document',
    makeZip([{ name: 'mimetype', bytes: text('application/epub+zip, and more of it') }]),
    'NotADossier',
  ],
  ['cut in its first entry', whole.slice(0, 50), 'CutOff'],
  ['cut at 10 %', cut(0.1), 'CutOff'],
  ['cut at 50 %', cut(0.5), 'CutOff'],
  ['cut at 99 %', cut(0.99), 'CutOff'],
  ['cut by one byte', whole.slice(0, -1), 'CutOff'],
  ['bytes before it', joined(Uint8Array.of(0), whole), 'NotADossier'],
  ['bytes behind it', joined(whole, text('and more')), 'Damaged: layout'],
  ['a comment behind it', makeZip(sound, { comment: text('hoi') }), 'Damaged: layout'],
  ['an end record in a comment', makeZip(sound, { comment: whole.slice(-22) }), 'Damaged: layout'],
  ['itself behind it', joined(whole, whole), 'Damaged: layout'],
  [
    'another name in its local header',
    twisted({ local: { name: 'x'.repeat(80) } }),
    'Damaged: layout',
  ],
  ['another size in its local header', twisted({ local: { size: 4 } }), 'Damaged: layout'],
  ['another sum in its local header', twisted({ local: { crc: 4 } }), 'Damaged: layout'],
  ['another method in its local header', twisted({ local: { method: 8 } }), 'Damaged: layout'],
  ['other flags in its local header', twisted({ local: { flags: 8 } }), 'Damaged: layout'],
  ['no local header', twisted({ local: { mark: 0 } }), 'Damaged: layout'],
  ['a declared size too small', twisted({ size: 2, packed: 2 }), 'Damaged: layout'],
  ['a declared size of 4 GiB', twisted({ size: 2 ** 32 - 1, packed: 2 ** 32 - 1 }), 'TooBig'],
  ['a stored entry of two sizes', twisted({ size: 6 }), 'Damaged: layout'],
  ['sums behind an entry that are not there', twisted({ flags: 8 }), 'Damaged: layout'],
  ['overlapping entries', twisted({ offset: 0 }), 'Damaged: layout'],
  ['an entry beyond the end', twisted({ offset: 2 ** 31 }), 'Damaged: layout'],
  [
    'bytes between its entries',
    makeZip(sound.map((e, n) => (n > 0 ? { ...e, tail: text('?') } : e))),
    'Damaged: layout',
  ],
  ['bytes before its directory', twisted({ tail: whole.slice(0, 73) }), 'Damaged: layout'],
  ['a hidden first entry', makeZip(sound, { before: whole.slice(0, 73) }), 'Damaged: layout'],
  ['no entries in its directory', makeZip([], { before: whole.slice(0, 73) }), 'Damaged: layout'],
  ['an encrypted entry', twisted({ flags: 1 }), 'Damaged: packing'],
  ['an unknown method', twisted({ method: 14 }), 'Damaged: packing'],
  [
    'zip64 sizes',
    twisted({ extra: Uint8Array.of(1, 0, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8) }),
    'Damaged: packing',
  ],
  ['a second name', twisted({ extra: Uint8Array.of(0x75, 0x70, 1, 0, 1) }), 'Damaged: packing'],
  ['a symbolic link', twisted({ attributes: 0o120777 * 65536 }), 'Damaged: packing'],
  ['an entry on another disk', twisted({ disk: 1 }), 'Damaged: packing'],
  ['a directory on another disk', makeZip(sound, { disk: 1 }), 'Damaged: layout'],
  ['fewer entries than there are', makeZip(sound, { count: 3 }), 'Damaged: layout'],
  ['more entries than there are', makeZip(sound, { count: 30 }), 'Damaged: layout'],
  [
    'zip64 counts',
    makeZip(sound, { count: 0xffff, offset: 0xffffffff, size: 0xffffffff }),
    'TooBig',
  ],
  ['a directory elsewhere', makeZip(sound, { offset: 0 }), 'Damaged: layout'],
  ['a date that is none', twisted({ date: 0xffff }), 'ok'],
  ['plain extra fields', twisted({ extra: Uint8Array.of(0x55, 0x54, 1, 0, 1) }), 'ok'],
]

/** Names that no file may have. */
export const hostileNames: readonly string[] = [
  '../../x',
  'x-/../../x',
  '/abs',
  'C:\\x',
  'x-a\\..\\b',
  '\\\\server\\share',
  'CON',
  'x-/con.txt',
  'x-dot.',
  'x-space ',
  'x-a.jpg\0.html',
  'x-\u202egpj.exe',
  'x-\u200b',
  'x-e\u0301',
  'x-/./a',
  'x-//a',
  `x-${'a'.repeat(300)}`,
  'x-a*',
  'x-\n',
]

/** Entries added to the sound file. */
const added: readonly [string, readonly Partial<MadeEntry>[], string][] = [
  ['twice the manifest', [{ ...sound[3], name: 'manifest.json' }], 'Damaged: name'],
  ['equal but for case', [{ name: 'x-É' }, { name: 'x-é' }], 'Damaged: name'],
  ['one form of a letter and another', [{ name: 'x-ß' }, { name: 'x-SS' }], 'Damaged: name'],
  ['a file where a folder is', [{ name: 'x-a' }, { name: 'x-a/b' }], 'Damaged: name'],
  ['no UTF-8', [{ name: Uint8Array.of(120, 45, 0xff) }], 'Damaged: name'],
  ['UTF-8 that does not say so', [{ name: 'x-é', flags: 0 }], 'Damaged: name'],
  ['a name of 64 kB', [{ name: 'x'.repeat(65_535) }], 'Damaged: name'],
  ['an entry that nobody listed', [{ name: 'x-new' }], 'Damaged: unlisted'],
  ['a folder', [{ name: 'x-new/' }], 'ok'],
  ['a folder with something in it', [{ name: 'x-new/', bytes: text('a') }], 'Damaged: packing'],
]

export const hostileNeighbours = added.map(
  ([about, entries, expected]): [string, Uint8Array<ArrayBuffer>, string] => {
    const made = entries.map((entry) => ({ name: '', bytes: new Uint8Array(), ...entry }))
    return [about, makeZip([...sound, ...made]), expected]
  },
)
