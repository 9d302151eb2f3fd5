import { sealFile, type SealKeys } from '../../dossier-file/seal-file.ts'
import type { CheckedFile } from './copy-desk.ts'
import type { Seal } from '../packets/packet.ts'

/** What the desk closes a file with. A public key is no work for it: see `closeFile`. */
export function deskSeal(seal: Seal): SealKeys | undefined {
  return seal.by === 'passphrase' ? { passphrase: seal.passphrase } : undefined
}

/**
 * The file as it leaves. One that is closed with the key of who gets it could not be read back here,
 * so it was checked while open and is closed now; the open one is thrown away.
 */
export async function closeFile(checked: CheckedFile, seal: Seal): Promise<CheckedFile> {
  if (seal.by !== 'key') return checked
  const { bytes } = checked
  const { stream } = await sealFile(
    { stream: bytes.stream(), size: bytes.size },
    { recipients: [seal.recipient] },
  )
  const closed = await new Response(stream).blob()
  await checked.discard()
  return { bytes: closed, discard: () => Promise.resolve() }
}
