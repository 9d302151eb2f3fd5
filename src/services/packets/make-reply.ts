import type { Clock } from '../../lib/clock.ts'
import { groupBy } from '../../lib/group-by.ts'
import type { RandomBytes } from '../../lib/ids.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import { headsOf } from '../../domain/log/heads.ts'
import { logOf } from '../../domain/log/log.ts'
import type { Op } from '../../domain/log/op.ts'
import { viewRecord } from '../../domain/log/view.ts'
import { isGivenKind, mayBeGiven } from '../../domain/records/given-records.ts'
import { mimetype, sealedMimetype } from '../../dossier-file/format.ts'
import { signRecord } from '../../dossier-file/signing/sign-record.ts'
import { appVersion } from '../copies/app-version.ts'
import { closeFile, deskSeal } from '../copies/close-file.ts'
import type { CopyDesk, DeskOptions } from '../copies/copy-desk.ts'
import { copyName } from '../copies/copy-name.ts'
import type { KeyStore, ReaderKeys } from './key-store.ts'
import type { MadeReply, MakeReplyError, ReplyInput } from './reply.ts'

export interface MakeReplyTools {
  /** Finds the recordings of the reader. */
  readonly desk: CopyDesk
  readonly keys: Pick<KeyStore, 'read'>
  readonly clock: Clock
  readonly random: RandomBytes
}

/**
 * Makes the answer to a packet and checks it by reading it back. Signs each record, unless the input
 * says not to; without a key nothing is made, so that nobody sends unsigned what they meant to sign.
 * `word` begins its file name, `name` is the owner's. Keep `signatures` when the file has left.
 */
export async function makeReply(
  tools: MakeReplyTools,
  input: ReplyInput,
  { word, name }: { readonly word: string; readonly name?: string | undefined },
  options: DeskOptions = {},
): Promise<Result<MadeReply, MakeReplyError>> {
  const keys = input.sign ? await readKeys(tools.keys) : ok(undefined)
  if (!keys.ok) return keys
  const records = [...groupBy(input.ops, ({ rec }) => rec).values()].filter(isSendable)
  if (records.length === 0) return err({ type: 'NothingToSend' })
  const { signatures, hlc } = await signAll(tools, input, records, keys.value)
  const at = tools.clock.now()
  const { signKey, recipient } = keys.value?.card ?? {}
  const { name: by, role } = input.from
  const made = await tools.desk.make(
    {
      purpose: 'reply',
      dossier: input.dossier,
      writer: input.writer,
      app: appVersion,
      at,
      log: logOf(records.flatMap((ops) => currentOps([...ops, ...signatures], ops[0]?.rec))),
      attachments: input.attachments,
      leftOut: [],
      extras: [],
      unknownKeys: {
        reply: {
          share: input.share,
          from: {
            ...(by && { name: by }),
            ...(role && { role }),
            ...(signKey !== undefined && { signKey }),
            ...(recipient !== undefined && { recipient }),
          },
        },
      },
      seal: deskSeal(input.seal),
    },
    options,
  )
  if (!made.ok) return made
  const { bytes, discard } = await closeFile(made.value, input.seal)
  const type = input.seal.by === 'open' ? mimetype : sealedMimetype
  const file = new File([bytes], copyName(word, name, at), { type })
  return ok({ file, discard, signatures, hlc })
}

/** What was thrown away before it was sent is not sent, and neither is what no reply may hold. */
function isSendable(ops: readonly Op[]): boolean {
  const view = viewRecord(ops)
  return view !== undefined && isGivenKind(view.kind) && !view.binned
}

/** What one record says now: earlier words stay where they were written. */
function currentOps(all: readonly Op[], rec: string | undefined): Op[] {
  const ops = all.filter((op) => op.rec === rec)
  return [...groupBy(ops, ({ field }) => field).values()]
    .flatMap((fieldOps) => headsOf(fieldOps))
    .filter(({ kind, field }) => mayBeGiven(kind, field))
}

async function signAll(
  { clock, random }: MakeReplyTools,
  { dossier, writer, hlc: before }: ReplyInput,
  records: readonly (readonly Op[])[],
  keys: ReaderKeys | undefined,
): Promise<Pick<MadeReply, 'signatures' | 'hlc'>> {
  const signatures: Op[] = []
  let hlc = before
  if (keys === undefined) return { signatures, hlc }
  const pair = { signKey: keys.card.signKey, signing: keys.signing }
  for (const ops of records) {
    const pen = { dossier, writer, hlc, now: clock.now(), random }
    const signed = await signRecord(pen, ops, pair)
    signatures.push(...signed.ops)
    hlc = signed.hlc
  }
  return { signatures, hlc }
}

async function readKeys(
  store: Pick<KeyStore, 'read'>,
): Promise<Result<ReaderKeys, MakeReplyError>> {
  const read = await store.read()
  if (!read.ok) return read
  switch (read.value.state) {
    case 'ready':
      return ok(read.value.keys)
    case 'missing':
      return err({ type: 'KeyMissing' })
    case 'none':
      return err({ type: 'NoKey' })
    case 'unsupported':
      return err({ type: 'CannotSign' })
  }
}
