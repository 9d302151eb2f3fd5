import type { SealKey } from '../../dossier-file/open-sealed-file.ts'

/** What a person typed to open a lock: the key of a recovery sheet, by how it begins, or words. */
export function sealKeyOf(typed: string): SealKey {
  const text = typed.trim()
  const joined = text.replace(/\s+/g, '').toUpperCase()
  return joined.startsWith('AGE-SECRET-KEY-') ? { secret: joined } : { passphrase: text }
}
