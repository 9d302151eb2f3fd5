import { err, ok, type Result } from '../../lib/result.ts'
import type { RecordId } from '../../domain/log/op.ts'
import { viewRecord } from '../../domain/log/view.ts'
import { feedbackKind } from '../../domain/records/feedback.ts'
import { shareKind } from '../../domain/records/share.ts'
import { statementKind } from '../../domain/records/statement.ts'
import { talkKind } from '../../domain/records/talk.ts'
import { decodeKeyCard, encodeKeyCard, type KeyCard } from '../../dossier-file/key-card.ts'
import { isSealedByKey } from '../../dossier-file/open-sealed-file.ts'
import { replyHeadSchema, type ReplyHead } from '../../dossier-file/packet-head.ts'
import type { ReadFile, ReadFileOptions } from '../opening/dossier-reader.ts'
import type { ReadReplyError, Refusal, ReplyPreview } from './reply.ts'
import type { Services } from '../services.ts'
import { weighReply, type WeighedRecord } from './weigh-reply.ts'

/** Reads a reply to a packet of this dossier and says what would come in. Changes nothing. */
export async function readReply(
  services: Services,
  file: Blob,
  options: Omit<ReadFileOptions, 'salvage'> = {},
): Promise<Result<ReplyPreview, ReadReplyError>> {
  // Nobody has keys but readers: no words open this here.
  if (await isSealedByKey(file)) return err({ type: 'WrongKey' })
  const reader = await services.opening.reader()
  const read = await reader.read(file, options)
  if (!read.ok) return read
  const preview = await weigh(services, read.value)
  if (!preview.ok) await read.value.letGo()
  return preview
}

/** The same of a file that was read already; who read it lets go of it. */
async function weigh(
  { store }: Pick<Services, 'store'>,
  read: ReadFile,
): Promise<Result<ReplyPreview, ReadReplyError>> {
  const { manifest, log: incoming, unsoundCount } = read.file
  const { purpose, dossier, made } = manifest
  if (purpose !== 'reply') return err({ type: 'NotAReply', purpose })
  if (dossier !== store.dossier) return err({ type: 'OtherDossier' })
  const head = replyHeadSchema.safeParse(manifest['reply'])
  if (!head.success) return err({ type: 'Damaged', part: 'manifest.json', reason: 'manifest' })
  const [log, own] = await Promise.all([
    store.readLog(),
    store.commit([], ({ writer, hlc }) => ({ ops: [], hlc, result: writer })),
  ])
  if (!log.ok) return log
  if (!own.ok) return own
  const here = log.value
  const { share, from } = head.data
  const writer = made.writer
  const all = await weighReply({ here, ownWriter: own.value, incoming, writer, share })
  const taken = all.filter(({ refusal, ops }) => refusal === undefined && ops.length > 0)
  const fresh = (kind: string): RecordId[] =>
    taken.filter((one) => one.kind === kind && !one.isKnown).map(({ rec }) => rec)
  const files = filesOf(taken)
  const attachments = read.sound.filter(({ sha256, use }) => files.has(sha256) && use === 'voice')
  const card = cardOf(from)
  const given = viewRecord([...here.ops.values()].filter(({ rec }) => rec === share))
  return ok({
    read,
    share,
    isShareUnknown: given?.kind !== shareKind.kind,
    from: { ...(from.name && { name: from.name }), ...(from.role && { role: from.role }) },
    ...(card && { card }),
    made: Date.parse(made.at),
    feedback: fresh(feedbackKind.kind),
    talks: fresh(talkKind.kind),
    statements: fresh(statementKind.kind),
    extended: taken.filter(({ isKnown }) => isKnown).map(({ rec }) => rec),
    ops: taken.flatMap(({ ops }) => ops),
    attachments,
    missingFiles: files.size - attachments.length,
    refused: countRefusals(all, incoming.erasures.size, unsoundCount),
  })
}

/** Recordings that the records name as theirs. */
function filesOf(taken: readonly WeighedRecord[]): ReadonlySet<string> {
  const files = taken.flatMap(({ ops }) =>
    ops.flatMap(({ field, value }) =>
      field === 'file' && typeof value === 'string' && /^[\da-f]{64}$/.test(value) ? [value] : [],
    ),
  )
  return new Set(files)
}

function countRefusals(
  all: readonly WeighedRecord[],
  erasures: number,
  unsound: number,
): ReplyPreview['refused'] {
  const counts = new Map<Refusal, number>()
  for (const { refusal } of all) {
    if (refusal !== undefined) counts.set(refusal, (counts.get(refusal) ?? 0) + 1)
  }
  if (erasures > 0) counts.set('erasure', erasures)
  if (unsound > 0) counts.set('unsound', unsound)
  return Object.fromEntries(counts)
}

function cardOf({ name = '', role, signKey = '', recipient = '' }: ReplyHead['from']) {
  const card: KeyCard = { name, ...(role !== undefined && { role }), signKey, recipient }
  // What cannot be written as a card is none.
  return decodeKeyCard(encodeKeyCard(card))
}
