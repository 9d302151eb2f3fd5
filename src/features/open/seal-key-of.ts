import type { SealKey } from '../../dossier-file/open-sealed-file.ts'
import { tidyPassphrase } from '../../services/copies/passphrase.ts'

/** What a person typed to open a lock: the key of a recovery sheet, by how it begins, or words. */
export function sealKeyOf(typed: string): SealKey {
  const text = typed.trim()
  const joined = text.replace(/\s+/g, '').toUpperCase()
  return joined.startsWith('AGE-SECRET-KEY-')
    ? { secret: joined }
    : { passphrase: tidyPassphrase(typed) }
}
