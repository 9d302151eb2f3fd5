import { err, type Result } from '../../lib/result.ts'
import type { RecordId } from '../../domain/log/op.ts'
import { evidenceLimits } from '../../domain/records/evidence.ts'
import { cleanFileName } from '../../media/clean-file-name.ts'
import { identifyFile } from '../../media/identify-file.ts'
import { removePlace } from '../../media/remove-place.ts'
import type { MediaUse } from '../../media/media-types.ts'
import { writeEvidence } from './evidence-record.ts'
import type { KeepError } from './keep-error.ts'
import { keepPhoto, type KeepEvidenceOptions } from './keep-photo.ts'
import type { Services } from '../services.ts'

const mebibyte = 2 ** 20

/** A phone stops filming a little late. */
const spareSeconds = 1

/** In bytes. */
function limitOf(use: MediaUse): number {
  if (use === 'photo') return evidenceLimits.photoBytes
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
  if (file.size > limit) {
    const type = use === 'photo' ? 'PhotoTooLarge' : 'FileTooLarge'
    return err({ type, megabytes: limit / mebibyte })
  }
  if (use === 'photo') return keepPhoto(services, file, options)
  const { links, onPlaceLeft, onLengthUnknown, ...keeping } = options
  const { files, films } = await services.evidence()
  const film = use === 'video' ? await films.look(file, options.signal) : undefined
  const seconds = film?.seconds
  const { videoSeconds } = evidenceLimits
  if (seconds !== undefined && seconds > videoSeconds + spareSeconds) {
    return err({ type: 'FilmTooLong', seconds: videoSeconds })
  }
  const bytes = use === 'video' || use === 'voice' ? await removePlace(file, media) : undefined
  const kept = await files.keep(bytes?.file ?? file, keeping)
  if (!kept.ok) return kept
  // A list makes a poster that is missing anew, so this one may fail.
  if (film?.poster) await files.keepThumbnail(kept.value.file, film.poster)
  if (bytes?.sure === false) onPlaceLeft?.()
  if (film && seconds === undefined) onLengthUnknown?.()
  const name = cleanFileName(file.name) || undefined
  const measures = { width: film?.width, height: film?.height, seconds: tenths(seconds) }
  return writeEvidence(services, use, { ...kept.value, ...measures, media, name }, links)
}

function tenths(seconds: number | undefined): number | undefined {
  return seconds === undefined ? undefined : Math.round(seconds * 10) / 10
}
