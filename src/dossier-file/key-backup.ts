import * as z from 'zod/mini'
import { decodeBase64Url, encodeBase64Url } from '../lib/base64url.ts'
import { canonicalJson } from '../lib/json.ts'
import { err, ok, type Result } from '../lib/result.ts'
import { decodeKeyCard, encodeKeyCard, type KeyCard } from './key-card.ts'
import { readLimits } from './format.ts'
import type { Locksmith } from './locks/locksmith.ts'

/** The secret halves of a reader's keys, in PKCS #8. Only ever inside the backup file. */
export interface KeySecrets {
  readonly signing: Uint8Array<ArrayBuffer>
  readonly sealing: Uint8Array<ArrayBuffer>
}

const backupSchema = z.looseObject({
  type: z.literal('loopbaansleutel'),
  format: z.literal(1),
  card: z.string(),
  signing: z.string(),
  sealing: z.string(),
})

/** 2^16 rounds of scrypt, as for dossier files. */
const workFactor = 16
const largest = 16 * 1024

/**
 * The backup file of a reader's keys (FORMAT.md, 13): an age file with a passphrase, of which
 * `locksmith` makes a key. `factor` is lower in tests only.
 */
export async function writeKeyBackup(
  card: KeyCard,
  secrets: KeySecrets,
  passphrase: string,
  locksmith: Locksmith,
  factor = workFactor,
): Promise<Uint8Array<ArrayBuffer>> {
  const text = canonicalJson({
    type: 'loopbaansleutel',
    format: 1,
    card: encodeKeyCard(card),
    signing: encodeBase64Url(secrets.signing),
    sealing: encodeBase64Url(secrets.sealing),
  })
  return locksmith.close(`${text}\n`, passphrase, factor)
}

/** `LockTooHard`: as for dossier files, its passphrase would ask more work than is ever needed. */
export type KeyBackupError = 'NotAKeyFile' | 'LockTooHard' | 'WrongPassphrase'

/** Reads what `writeKeyBackup` made. */
export async function readKeyBackup(
  file: Blob,
  passphrase: string,
  locksmith: Locksmith,
): Promise<Result<{ readonly card: KeyCard; readonly secrets: KeySecrets }, KeyBackupError>> {
  if (file.size > largest) return err('NotAKeyFile')
  const bytes = new Uint8Array(await file.arrayBuffer())
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  const factor = /^age-encryption\.org\/v1\n-> scrypt \S+ ([1-9]\d?)\n/.exec(head)?.[1]
  if (factor === undefined) return err('NotAKeyFile')
  if (Number(factor) > readLimits.workFactor) return err('LockTooHard')
  const text = await locksmith.open(bytes, passphrase)
  if (text === undefined) return err('WrongPassphrase')
  const backup = backupSchema.safeParse(parse(text))
  const card = backup.success ? decodeKeyCard(backup.data.card) : undefined
  const [signing, sealing] = backup.success
    ? [decodeBase64Url(backup.data.signing), decodeBase64Url(backup.data.sealing)]
    : []
  if (!card || !signing || !sealing) return err('NotAKeyFile')
  return ok({ card, secrets: { signing, sealing } })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
