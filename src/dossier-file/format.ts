/** What the manifest says this build writes, and the newest that it reads. See FORMAT.md. */
export const formatVersion = 1

/** First entry of the file, so that its first bytes say what it is. */
export const mimetype = 'application/vnd.loopbaandossier+zip'

/** The same of an encrypted file. */
export const sealedMimetype = 'application/vnd.loopbaandossier.encrypted+zip'

/** Names of the entries of an encrypted file, besides `mimetype` and `LEESMIJ.txt`. */
export const sealedNames = { key: 'key-passphrase.age', dossier: 'dossier.age' } as const

/** Names of the entries that every version knows. */
export const entryNames = {
  mimetype: 'mimetype',
  readMe: 'LEESMIJ.txt',
  page: 'index.html',
  manifest: 'manifest.json',
  erasures: 'log/erased.jsonl',
  state: 'dossier.json',
} as const

/** Operations stand in `log/<writer>/<n>.jsonl`; the folder is a name only, nothing is read from it. */
export const logEntry = /^log\/[\da-z-]{1,64}\/\d{1,6}\.jsonl$/

/** Evidence, under the SHA-256 of its bytes. */
export const attachmentEntry = /^attachments\/([\da-f]{64})\.([\da-z]{1,8})$/

/** Where a version that is not made yet may put what this one does not know. */
export const extraEntry = /^x-/

/** What a file is for. Files from outside may name others. */
export const purposes = ['copy', 'transfer', 'packet', 'reply'] as const
export type Purpose = (typeof purposes)[number]

/** The most that is read; in bytes where nothing else is said. */
export const readLimits = {
  file: 2 * 2 ** 30,
  unpacked: 4 * 2 ** 30,
  entries: 10_000,
  /** Unpacked against packed, of a deflated entry. */
  ratio: 100,
  directory: 8 * 2 ** 20,
  manifest: 8 * 2 ** 20,
  /** All operations and erasures together; an 8-year dossier has about 3 MB. */
  log: 64 * 2 ** 20,
  line: 2 ** 20,
  /** In UTF-8. */
  name: 255,
  /** Of an encrypted file: how many may hold a key to it, and the cost of its passphrase (2^n). */
  recipients: 20,
  workFactor: 18,
} as const
export type ReadLimits = { readonly [Name in keyof typeof readLimits]: number }
