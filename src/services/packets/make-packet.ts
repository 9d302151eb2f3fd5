import { err, ok, type Result } from '../../lib/result.ts'
import type { RecordId } from '../../domain/log/op.ts'
import { ownerRecordId } from '../../domain/records/owner.ts'
import { shareKind } from '../../domain/records/share.ts'
import { attachmentName } from '../../dossier-file/attachment-name.ts'
import { mimetype, sealedMimetype } from '../../dossier-file/format.ts'
import { appVersion } from '../copies/app-version.ts'
import type { DeskOptions } from '../copies/copy-desk.ts'
import { copyName } from '../copies/copy-name.ts'
import { closeFile, deskSeal } from '../copies/close-file.ts'
import { packetContent, packetPage, type PacketContent } from './packet-content.ts'
import type { MadePacket, MakePacketError, PacketChoice } from './packet.ts'
import type { SaveError } from '../save-error.ts'
import { saveRecord } from '../save-record.ts'
import { today, type Services } from '../services.ts'

/** Damaged files are left out and told; each time more are found costs a try. */
const mostTries = 4

/**
 * Makes a packet of the choice and checks it by reading it back. `word` begins its file name. It is
 * given only when it left this device: then call `noteShare`. Call `discard` when it is not needed
 * any more.
 */
export async function makePacket(
  services: Services,
  choice: PacketChoice,
  word: string,
  options: DeskOptions = {},
): Promise<Result<MadePacket, MakePacketError>> {
  const content = await packetContent(services, choice)
  if (!content.ok) return content
  const { desk } = await services.copies()
  const damaged = new Set<string>()
  for (let tries = 0; tries < mostTries; tries++) {
    const job = await jobOf(services, choice, content.value, damaged)
    const made = await desk.make(job, options)
    if (made.ok) {
      const closed = await closeFile(made.value, choice.seal)
      const type = choice.seal.by === 'open' ? mimetype : sealedMimetype
      const name = copyName(word, firstNameIn(services, content.value), content.value.at)
      return ok({
        file: new File([closed.bytes], name, { type }),
        discard: closed.discard,
        records: content.value.records,
        leftOut: job.leftOut,
      })
    }
    if (made.error.type !== 'AttachmentsDamaged') return made
    for (const file of made.error.files) damaged.add(file)
  }
  return err({ type: 'AttachmentsDamaged', files: [...damaged] })
}

async function jobOf(
  services: Services,
  choice: PacketChoice,
  content: PacketContent,
  damaged: ReadonlySet<string>,
) {
  const { log, heads, records, writer, at } = content
  const attachments = content.attachments.filter(({ file }) => !damaged.has(file))
  const media = new Map(attachments.map((one) => [one.file, one.media]))
  const page = await packetPage(services, content, choice, {
    hrefOf: ({ sha256 }) => {
      const type = media.get(sha256)
      return type === undefined ? undefined : attachmentName(sha256, type)
    },
  })
  const { share, reader, question, talk } = choice
  const packet = {
    share,
    reader: { ...reader },
    ...(question && { question }),
    ...(talk !== undefined && records.includes(talk) && { talk }),
    heads,
  }
  return {
    purpose: 'packet',
    dossier: services.store.dossier,
    writer,
    app: appVersion,
    at,
    ...(choice.purpose && { reason: choice.purpose }),
    keepUntil: choice.keepUntil,
    log,
    page,
    attachments,
    leftOut: [...content.leftOut, ...[...damaged].map((sha256) => ({ sha256, why: 'damaged' }))],
    extras: [],
    unknownKeys: { packet },
    seal: deskSeal(choice.seal),
  } as const
}

function firstNameIn({ store }: Services, { views }: PacketContent): string | undefined {
  const owner = views.find(({ rec }) => rec === ownerRecordId(store.dossier))
  const name = owner?.fields['firstName']?.value
  return typeof name === 'string' ? name : undefined
}

/** Notes that the packet was given: what, to whom, why and until when. Call it when it has left. */
export function noteShare(
  services: Services,
  choice: PacketChoice,
  { records }: Pick<MadePacket, 'records'>,
): Promise<Result<RecordId, SaveError>> {
  const { share, reader, purpose, keepUntil, talk, seal } = choice
  return saveRecord(services, {
    rec: share,
    kind: shareKind.kind,
    values: {
      type: 'packet',
      ...(reader.name && { name: reader.name }),
      ...(reader.role && { role: reader.role }),
      ...(purpose && { purpose }),
      date: today(services),
      keepUntil,
      sealed: seal.by,
      ...(seal.by === 'key' && { recipient: seal.recipient }),
      ...(talk !== undefined && records.includes(talk) && { talk }),
      ...Object.fromEntries(records.map((rec) => [`records/${rec}`, true])),
    },
  })
}
