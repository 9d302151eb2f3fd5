import type { Result } from '../../lib/result.ts'
import type { RecordId } from '../../domain/log/op.ts'
import { writeEvidence } from './evidence-record.ts'
import type { KeepError } from './keep-error.ts'
import type { KeepEvidenceOptions } from './keep-photo.ts'
import type { Services } from '../services.ts'

/** A recording that the person listened to and wants to keep. */
export interface FinishedRecording {
  readonly type: 'voice' | 'video'
  readonly bytes: Blob
  /** Media type without its codecs. */
  readonly media: string
  readonly seconds: number
  /** The kept parts it was made from; dropped when it became evidence. */
  readonly recording?: string
}

/** Keeps a recording as evidence; its parts go only after the whole of it is safe. */
export async function keepRecording(
  services: Services,
  { type, bytes, media, seconds, recording }: FinishedRecording,
  { links, signal, onProgress }: KeepEvidenceOptions,
): Promise<Result<RecordId, KeepError>> {
  const { files } = await services.evidence()
  const kept = await files.keep(bytes, {
    ...(signal && { signal }),
    ...(onProgress && { onProgress }),
  })
  if (!kept.ok) return kept
  const length = Math.round(seconds * 10) / 10
  const saved = await writeEvidence(
    services,
    type,
    { ...kept.value, media, seconds: length },
    links,
  )
  // What stays behind is offered again as an interrupted recording; nothing is lost by that.
  if (saved.ok && recording !== undefined) await files.dropRecording(recording)
  return saved
}
