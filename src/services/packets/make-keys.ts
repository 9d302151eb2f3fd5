import { plainDate } from '../../lib/dates.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import { cleanFileName } from '../../media/clean-file-name.ts'
import {
  readKeyBackup,
  writeKeyBackup,
  type KeyBackupError,
} from '../../dossier-file/key-backup.ts'
import { createWorkerLocksmith } from '../../dossier-file/locks/worker-locksmith.ts'
import type { Locksmith } from '../../dossier-file/locks/locksmith.ts'
import { createSigningPair, restoreSigningPair } from '../../dossier-file/signing/ed25519.ts'
import { createSealingPair, restoreSealingPair } from '../../dossier-file/signing/sealing-pair.ts'
import type { ReaderKeys } from './key-store.ts'

export interface KeyRequest {
  readonly name: string
  /** As in `people.ts` or in free words. */
  readonly role?: string
  /** Of the backup file. */
  readonly passphrase: string
  /** Ms since 1970. */
  readonly now: number
  /** 2^n rounds for the passphrase; lower in tests only. */
  readonly workFactor?: number
}

export interface MadeKeys {
  /** To be kept (`KeyStore.keep`) when the backup file has left this device, not before. */
  readonly keys: ReaderKeys
  /** The only place where the secret halves are; encrypted. */
  readonly backup: File
}

export type MakeKeysError = { readonly type: 'CannotSign' }

/**
 * Makes the keys of a reader and the one backup of them. From then on the browser holds them without
 * giving them out. Turning the passphrase into a key takes a few seconds, in a worker (`locksmith`).
 */
export async function makeKeys(
  { name, role, passphrase, now, workFactor }: KeyRequest,
  locksmith: Locksmith = createWorkerLocksmith(),
): Promise<Result<MadeKeys, MakeKeysError>> {
  const [signing, sealing] = await Promise.all([createSigningPair(), createSealingPair()])
  if (!signing || !sealing) return err({ type: 'CannotSign' })
  const { signKey } = signing.pair
  const { recipient, identity } = sealing.pair
  const card = { name, ...(role && { role }), signKey, recipient }
  const secrets = { signing: signing.pkcs8, sealing: sealing.pkcs8 }
  const bytes = await writeKeyBackup(card, secrets, passphrase, locksmith, workFactor)
  const fileName = cleanFileName(`Sleutel ${name} ${plainDate(now)}.age`)
  return ok({
    keys: { card, signing: signing.pair.signing, identity },
    backup: new File([bytes], fileName, { type: 'application/octet-stream' }),
  })
}

export type RestoreKeysError = MakeKeysError | { readonly type: KeyBackupError }

/** The keys of a backup file; to be kept with `KeyStore.keep`. */
export async function restoreKeys(
  file: Blob,
  passphrase: string,
  locksmith: Locksmith = createWorkerLocksmith(),
): Promise<Result<ReaderKeys, RestoreKeysError>> {
  const read = await readKeyBackup(file, passphrase, locksmith)
  if (!read.ok) return err({ type: read.error })
  const { card, secrets } = read.value
  const [signing, sealing] = await Promise.all([
    restoreSigningPair(card.signKey, secrets.signing),
    restoreSealingPair(secrets.sealing),
  ])
  if (!signing || !sealing) return err({ type: 'CannotSign' })
  if (sealing.recipient !== card.recipient) return err({ type: 'NotAKeyFile' })
  return ok({ card, signing: signing.signing, identity: sealing.identity })
}
