import { createRecoveryKey, type RecoveryKey } from '../../dossier-file/seal-file.ts'
import type { Result } from '../../lib/result.ts'
import { changeNotes } from './copy-notes.ts'
import type { StoreError } from '../dossier-store.ts'
import type { Services } from '../services.ts'

/** How many characters at the end are typed back before a sheet counts. */
const typedBack = 6

/** The key of a new sheet. It is nowhere but on the screen: nothing of it is kept. */
export function newRecoveryKey(): Promise<RecoveryKey> {
  return createRecoveryKey()
}

/** True when these are the last characters of the secret, however they were typed. */
export function isEndOf(secret: string, typed: string): boolean {
  const text = typed.replaceAll(/[\s-]/g, '').toUpperCase()
  return text.length >= typedBack && secret.toUpperCase().replaceAll('-', '').endsWith(text)
}

/** What every key begins with, and then groups of five, to copy by hand. */
export function groupsOf(secret: string): string[] {
  const head = /^AGE-SECRET-KEY-/.exec(secret)?.[0] ?? ''
  return [head, ...(secret.slice(head.length).match(/.{1,5}/g) ?? [])].filter((one) => one !== '')
}

/**
 * From now on every locked file also opens with this sheet. Only the public half of its key is
 * remembered on this device.
 */
export function trustSheet(
  services: Pick<Services, 'store'>,
  { recipient }: Pick<RecoveryKey, 'recipient'>,
): Promise<Result<void, StoreError>> {
  return changeNotes(services, { recovery: recipient })
}
