import { ok, type Result } from '../../lib/result.ts'
import { groupBy } from '../../lib/group-by.ts'
import { logOf } from '../../domain/log/log.ts'
import { storedBlob } from '../../dossier-file/check-attachments.ts'
import { keyRecordId, type KeyCard } from '../../dossier-file/key-card.ts'
import { readSignature } from '../../dossier-file/signing/read-signature.ts'
import { shareKind } from '../../domain/records/share.ts'
import type { FileError } from '../evidence/file-store.ts'
import type { ReplyPreview, TakenReply } from './reply.ts'
import { saveKey } from './save-key.ts'
import { saveRecord } from '../save-record.ts'
import type { SaveError } from '../save-error.ts'
import { today, type Services } from '../services.ts'

/**
 * Adds what `readReply` found fit: recordings first, then all operations in one transaction. Twice
 * adds nothing the second time. Lets go of the file when it is done.
 */
export async function takeReply(
  services: Services,
  preview: ReplyPreview,
): Promise<Result<TakenReply, SaveError | FileError>> {
  const { store } = services
  const { files } = await services.evidence()
  for (const { part, media } of preview.attachments) {
    const bytes = await storedBlob(preview.read.file.file, part)
    const kept = await files.keep(new Blob([bytes], { type: media }), { isSafeElsewhere: true })
    if (!kept.ok) return kept
  }
  const merged = await store.merge(logOf(preview.ops))
  if (!merged.ok) return merged
  if (!preview.isShareUnknown && preview.ops.length > 0) {
    const noted = await saveRecord(services, {
      rec: preview.share,
      kind: shareKind.kind,
      values: { replied: today(services) },
    })
    if (!noted.ok) return noted
  }
  const known = await rememberKey(services, preview)
  if (!known.ok) return known
  await preview.read.letGo()
  const { feedback, talks, statements, extended } = preview
  return ok({ feedback, talks, statements, extended })
}

/** A key that signed something of this reply is remembered, as one that nobody checked. */
async function rememberKey(
  services: Services,
  { card, ops }: ReplyPreview,
): Promise<Result<unknown, SaveError>> {
  if (!card || !(await hasSigned(card, ops))) return ok(undefined)
  const rec = keyRecordId(card.signKey)
  const known = await services.store.readRecord(rec)
  if (!known.ok || known.value !== undefined) return known
  return saveKey(services, card, { how: 'reply' })
}

async function hasSigned({ signKey }: KeyCard, ops: ReplyPreview['ops']): Promise<boolean> {
  for (const own of groupBy(ops, ({ rec }) => rec).values()) {
    const check = await readSignature(own)
    if (check.state === 'valid' && check.signKey === signKey) return true
  }
  return false
}
