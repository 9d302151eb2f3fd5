import { isPlainDate, type PlainDate } from '../../lib/dates.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import type { DossierId } from '../../domain/log/op.ts'
import { ownerRecordId } from '../../domain/records/owner.ts'
import { storedBlob } from '../../dossier-file/check-attachments.ts'
import { isSealedByKey } from '../../dossier-file/open-sealed-file.ts'
import { packetHeadSchema } from '../../dossier-file/packet-head.ts'
import { packetViews } from '../../dossier-file/packet-views.ts'
import type { DossierReader, ReadFile, ReadFileOptions } from '../opening/dossier-reader.ts'
import type { KeyStore } from './key-store.ts'
import type { OpenPacketError, Packet } from './packet.ts'

export interface OpenPacketTools {
  readonly reader: DossierReader
  /** Left out: this device has no keys. */
  readonly keys?: Pick<KeyStore, 'read'>
}

export interface OpenPacketOptions extends Omit<ReadFileOptions, 'key' | 'salvage'> {
  /** Of a file that asks for one (`Encrypted`). */
  readonly passphrase?: string
  readonly today: PlainDate
  /** The dossier that is on this device, when it is a student's. */
  readonly own?: DossierId
}

/** Opens a packet for its reader: by the keys of this device or a passphrase. Keeps nothing. */
export async function openPacket(
  { reader, keys }: OpenPacketTools,
  file: Blob,
  { passphrase, today, own, ...options }: OpenPacketOptions,
): Promise<Result<Packet, OpenPacketError>> {
  const isByKey = await isSealedByKey(file)
  const secret = isByKey ? await readSecret(keys) : undefined
  if (isByKey && secret === undefined) return err({ type: 'WrongKey' })
  const key =
    secret !== undefined ? { secret } : passphrase !== undefined ? { passphrase } : undefined
  const read = await reader.read(file, { ...options, ...(key && { key }) })
  if (!read.ok) {
    const isWrongKey = isByKey && read.error.type === 'WrongPassphrase'
    return err(isWrongKey ? { type: 'WrongKey' } : read.error)
  }
  const packet = packetOf(read.value, today, own)
  if (!packet.ok) await read.value.letGo()
  return packet
}

async function readSecret(keys: OpenPacketTools['keys']): Promise<CryptoKey | undefined> {
  const read = await keys?.read()
  return read?.ok && read.value.state === 'ready' ? read.value.keys.identity : undefined
}

function packetOf(
  { file, sound, damaged, letGo }: ReadFile,
  today: PlainDate,
  own: DossierId | undefined,
): Result<Packet, OpenPacketError> {
  const { manifest, log } = file
  const { purpose, reason, dossier, made } = manifest
  const { keepUntil: until } = manifest
  // Words that are no day promise nothing.
  const keepUntil = until !== undefined && isPlainDate(until) ? until : undefined
  if (purpose !== 'packet') return err({ type: 'NotAPacket', purpose })
  if (dossier === own) return err({ type: 'OwnPacket' })
  const head = packetHeadSchema.safeParse(manifest['packet'])
  if (!head.success) return err({ type: 'Damaged', part: 'manifest.json', reason: 'manifest' })
  if (keepUntil !== undefined && keepUntil < today) {
    return err({ type: 'KeepUntilPassed', keepUntil })
  }
  const { share, reader = {}, question, talk, heads } = head.data
  const records = packetViews(log, heads)
  const owner = records.find(({ rec }) => rec === ownerRecordId(dossier))?.fields['firstName']
    ?.value
  return ok({
    share,
    dossier,
    reader: {
      ...(reader.name && { name: reader.name }),
      ...(reader.role && { role: reader.role }),
    },
    ...(typeof owner === 'string' && { owner }),
    ...(reason !== undefined && { purpose: reason }),
    ...(keepUntil !== undefined && { keepUntil }),
    ...(question !== undefined && { question }),
    ...(talk !== undefined && { talk }),
    made: Date.parse(made.at),
    records,
    log,
    attachments: sound,
    readAttachment: ({ part }) => storedBlob(file.file, part),
    leftOut: file.leftOut,
    damaged: file.unsoundCount + damaged.length,
    letGo,
  })
}
