import { createRunningHash, hashFast } from '../../dossier-file/hash.ts'
import type { Locksmith } from '../../dossier-file/locks/locksmith.ts'
import type { CopyJob } from './copy-desk.ts'
import { returnBytes } from '../../lib/lent-bytes.ts'
import { filePartBytes, type FileId, type FileStore } from '../evidence/file-store.ts'
import type { Scratch } from './scratch.ts'

/** What a file is built with: where the bytes of attachments are, and where the file is made. */
export interface BuildTools {
  readonly files: Pick<FileStore, 'readPart'>
  readonly scratch: Scratch
  /** Turns passphrases into keys; here when it is left out. */
  readonly locksmith?: Locksmith
}

/** Every kept file that goes along, also those of later versions. */
export function allFiles({ attachments, extras }: CopyJob): { file: FileId; size: number }[] {
  return [...attachments, ...extras.map(({ sha256, size }) => ({ file: sha256, size }))]
}

/** Whether the bytes that are kept here still are what their name says. */
export async function isSoundHere(
  files: Pick<FileStore, 'readPart'>,
  file: FileId,
  size: number,
): Promise<boolean> {
  const count = Math.ceil(size / filePartBytes)
  const hash = createRunningHash()
  for (let n = 0; n < count; n++) {
    const part = await files.readPart(file, n)
    if (!part.ok || part.value === undefined) return false
    const bytes = part.value
    if (count === 1) return (await hashFast(bytes)) === file
    hash.add(bytes)
    returnBytes(bytes)
  }
  return hash.end() === file
}
