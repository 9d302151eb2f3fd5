import { ok, type Result } from '../../lib/result.ts'
import type { FileError } from '../evidence/file-store.ts'
import type { MentorDesk } from './mentor-desk.ts'
import type { TakenPacket } from './mentor-store.ts'
import type { Packet } from '../packets/packet.ts'

export interface TakenIn extends TakenPacket {
  /** Files of the packet that could not be kept; all else was. */
  readonly missing: number
}

/**
 * Keeps a packet that was opened: its files first, then what names them. A full disk stops it and
 * nothing is named that is not here; one file that cannot be read costs no other.
 */
export async function takePacket(
  desk: MentorDesk,
  packet: Packet,
  onProgress?: (done: number, total: number) => void,
): Promise<Result<TakenIn, FileError>> {
  const { files } = await desk.evidence(packet.dossier)
  let missing = packet.leftOut.length
  let done = 0
  for (const attachment of packet.attachments) {
    const kept = await files.keep(await packet.readAttachment(attachment), {
      isSafeElsewhere: true,
    })
    if (!kept.ok && kept.error.type !== 'FileUnreadable') return kept
    if (!kept.ok) missing += 1
    done += 1
    onProgress?.(done, packet.attachments.length)
  }
  const taken = await desk.store.receive(packet)
  return taken.ok ? ok({ ...taken.value, missing }) : taken
}
