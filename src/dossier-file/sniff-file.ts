import { entryNames, mimetype, sealedMimetype } from './format.ts'

/** What a file begins as. */
export type FileStart = 'dossier' | 'Encrypted' | 'CutOff' | 'NotADossier'

/**
 * What a file is by its first bytes, never by its name: the entry `mimetype`, stored, after 30 bytes
 * of header; then its text, and the mark of whatever comes behind it.
 */
export async function sniffFile(file: Blob): Promise<FileStart> {
  const start = 30 + entryNames.mimetype.length
  const head = new Uint8Array(await file.slice(0, start + sealedMimetype.length + 2).arrayBuffer())
  const text = Array.from(head, (byte) => String.fromCharCode(byte)).join('')
  if (!text.startsWith('PK\u0003\u0004') || !text.startsWith('mimetype', 30)) return 'NotADossier'
  const said = text.slice(start)
  const [plain, sealed] = [`${mimetype}PK`, `${sealedMimetype}PK`]
  if (said.startsWith(plain)) return 'dossier'
  if (said.startsWith(sealed)) return 'Encrypted'
  return plain.startsWith(said) || sealed.startsWith(said) ? 'CutOff' : 'NotADossier'
}
