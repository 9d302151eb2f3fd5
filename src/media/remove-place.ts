import { createByteReader, latin1 } from './byte-reader.ts'
import { withoutBlanks } from './blanks.ts'
import { moviePlaces } from './movie-places.ts'
import { webmPlaces } from './webm-places.ts'

export interface PlaceRemoved {
  /** The recording with the same length; made of slices, so nothing of it is read into memory. */
  readonly file: Blob
  /** True when there was something that names a place, or may well do so. */
  readonly found: boolean
  /** False when the file is built in a way we could not follow: then a place may be left in it. */
  readonly sure: boolean
}

/** Words that a place goes by in the boxes of phones and cameras, and a place of ISO 6709 itself. */
const placeWords = /xyz|loci|location|gps|latitude|longitude|[+-]\d\d\.\d{2,}[+-]\d{3}\./i

/** How much of one removed part is looked at for such words, in bytes. */
const searchedBytes = 1024 * 1024

/**
 * Takes out of a recording what says where it was made, and with it all other notes of the device
 * (model, name, telemetry): whatever a player does not need becomes empty space of the same length,
 * so that no offset in the file moves. For MP4, QuickTime, 3GP, WebM and Matroska; a file of another
 * kind comes back as it was. Rejects only when the Blob cannot be read.
 */
export async function removePlace(recording: Blob, media: string): Promise<PlaceRemoved> {
  const reader = createByteReader(recording)
  const plan = /mp4|quicktime|3gpp/.test(media)
    ? await moviePlaces(reader)
    : /webm|matroska/.test(media)
      ? await webmPlaces(reader)
      : { blanks: [], sure: true }
  let found = false
  for (const { start, end } of plan.blanks) {
    const part = await reader.read(start, Math.min(end - start, searchedBytes))
    if (part && placeWords.test(latin1(part))) found = true
  }
  const isTelemetry = plan.blanks.some((blank) => blank.telemetry === true)
  return {
    file: withoutBlanks(recording, plan.blanks),
    found: found || isTelemetry,
    sure: plan.sure,
  }
}
