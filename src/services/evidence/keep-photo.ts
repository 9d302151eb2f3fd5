import type { Json } from '../../lib/json.ts'
import { ok, type Result } from '../../lib/result.ts'
import type { RecordId } from '../../domain/log/op.ts'
import { cleanFileName } from '../../media/clean-file-name.ts'
import { writeEvidence, type EvidenceLinks } from './evidence-record.ts'
import type { KeepError } from './keep-error.ts'
import type { KeepOptions } from './file-store.ts'
import type { PhotoEdits } from './photo-workshop.ts'
import type { Services } from '../services.ts'

export interface KeepEvidenceOptions extends KeepOptions {
  readonly links: EvidenceLinks
  /** Called when a film is built in a way that may still tell where it was made. */
  readonly onPlaceLeft?: () => void
  /** Called when this device cannot tell how long a film is. */
  readonly onLengthUnknown?: () => void
}

/**
 * Makes a photo anew from its pixels, keeps it with its thumbnail, and writes the record that names
 * it. Of the file that came nothing but the pixels and the name is kept.
 */
export async function keepPhoto(
  services: Services,
  file: Blob,
  { links, signal, onProgress }: KeepEvidenceOptions,
): Promise<Result<RecordId, KeepError>> {
  const photo = await keepDeveloped(services, file, {
    ...(signal && { signal }),
    ...(onProgress && { onProgress }),
  })
  if (!photo.ok) return photo
  const name = file instanceof File ? cleanFileName(file.name) || undefined : undefined
  return writeEvidence(services, 'photo', { ...photo.value, name }, links)
}

/**
 * Develops a photo and keeps the file and its thumbnail; gives the fields of the record that is to
 * name it.
 */
export async function keepDeveloped(
  services: Services,
  file: Blob,
  { signal, onProgress }: KeepOptions,
  edits?: PhotoEdits,
): Promise<Result<Record<'file' | 'media' | 'size' | 'width' | 'height', Json>, KeepError>> {
  const { files, photos } = await services.evidence()
  const developed = await photos.develop(file, edits, signal)
  if (!developed.ok) return developed
  const { photo, thumbnail, width, height } = developed.value
  const kept = await files.keep(photo, {
    ...(signal && { signal }),
    ...(onProgress && { onProgress }),
  })
  if (!kept.ok) return kept
  // A list makes a thumbnail that is missing anew, so this one may fail.
  await files.keepThumbnail(kept.value.file, thumbnail)
  const { file: id, size } = kept.value
  return ok({ file: id, media: photo.type, size, width, height })
}
