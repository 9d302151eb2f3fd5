import { err, type Result } from '../lib/result.ts'
import type { RecordId } from '../domain/log/op.ts'
import { evidenceLimits } from '../domain/records/evidence.ts'
import { cleanFileName } from '../media/clean-file-name.ts'
import { identifyFile } from '../media/identify-file.ts'
import { removePlace } from '../media/remove-place.ts'
import type { MediaUse } from '../media/media-types.ts'
import { writeEvidence } from './evidence-record.ts'
import type { KeepError } from './keep-error.ts'
import { keepPhoto, type KeepEvidenceOptions } from './keep-photo.ts'
import type { Services } from './services.ts'

const mebibyte = 2 ** 20

/** In bytes. A photo is made smaller, so only its pixels count. */
function limitOf(use: MediaUse): number {
  if (use === 'photo') return Infinity
  return use === 'video' ? evidenceLimits.videoBytes : evidenceLimits.documentBytes
}

/**
 * Keeps a file of any sort as evidence. Its bytes decide what it is, never its name; what nobody
 * knows is kept as it came, as a file that the app never opens.
 */
export async function keepFile(
  services: Services,
  file: File,
  options: KeepEvidenceOptions,
): Promise<Result<RecordId, KeepError>> {
  if (file.size === 0) return err({ type: 'EmptyFile' })
  const known = await identifyFile(file).catch(() => undefined)
  if (known === undefined) return err({ type: 'FileUnreadable' })
  const { media, use } = known
  const limit = limitOf(use)
  if (file.size > limit) return err({ type: 'FileTooLarge', megabytes: limit / mebibyte })
  if (use === 'photo') return keepPhoto(services, file, options)
  const { links, onPlaceLeft, ...keeping } = options
  const bytes = use === 'video' || use === 'voice' ? await removePlace(file, media) : undefined
  const { files } = await services.evidence()
  const kept = await files.keep(bytes?.file ?? file, keeping)
  if (!kept.ok) return kept
  if (bytes?.sure === false) onPlaceLeft?.()
  const name = cleanFileName(file.name) || undefined
  return writeEvidence(services, use, { ...kept.value, media, name }, links)
}
