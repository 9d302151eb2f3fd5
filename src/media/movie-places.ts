import type { Blank, BlankPlan } from './blanks.ts'
import { type Box, readBoxes } from './boxes.ts'
import type { ByteReader } from './byte-reader.ts'
import { trackHandler } from './identify-file.ts'
import { trackSamples } from './track-samples.ts'

/*
 * [Note: what a player needs] Places hide in more boxes than a list could name: `©xyz` and `loci` in
 * `udta`, keys in `meta`, XMP in `uuid`, tables of dash cams in `gps ` and `free`, tracks of
 * telemetry. So the list is the other way round: the boxes of ISO/IEC 14496-12 that a player needs
 * stay, whatever else stands beside them becomes `free` and zeros.
 */
const needed = {
  file: ['ftyp', 'styp', 'moov', 'moof', 'mdat', 'mfra', 'sidx', 'ssix', 'prft', 'pdin'],
  movie: ['mvhd', 'trak', 'mvex', 'iods'],
  track: ['tkhd', 'edts', 'mdia', 'tref', 'tapt'],
} as const

/** Tracks that are seen or heard; any other, subtitles too, may hold what a device measured. */
const playedTracks = ['vide', 'soun']

/** What to overwrite in an MP4, QuickTime or 3GP, see [Note: what a player needs]. */
export async function moviePlaces(reader: ByteReader): Promise<BlankPlan> {
  const file = await readBoxes(reader, 0, reader.size)
  const blanks = unneeded(file.boxes, needed.file)
  let sure = file.sound
  for (const movie of file.boxes.filter(({ type }) => type === 'moov')) {
    const inside = await readBoxes(reader, movie.content, movie.end)
    blanks.push(...unneeded(inside.boxes, needed.movie))
    sure &&= inside.sound
    for (const track of inside.boxes.filter(({ type }) => type === 'trak')) {
      const plan = await trackPlaces(reader, track)
      blanks.push(...plan.blanks)
      sure &&= plan.sure
    }
  }
  return { blanks, sure: sure && file.boxes.some(({ type }) => type === 'moov') }
}

async function trackPlaces(reader: ByteReader, track: Box): Promise<BlankPlan> {
  const inside = await readBoxes(reader, track.content, track.end)
  if (playedTracks.includes(await trackHandler(reader, track))) {
    return { blanks: unneeded(inside.boxes, needed.track), sure: inside.sound }
  }
  const samples = await trackSamples(reader, track)
  const telemetry = (samples ?? []).map((range) => ({ ...range, telemetry: true }))
  return { blanks: [...telemetry, freed(track)], sure: samples !== undefined }
}

function unneeded(boxes: readonly Box[], types: readonly string[]): Blank[] {
  return boxes.filter(({ type }) => !types.includes(type)).map(freed)
}

/** A box of the same length that is empty space; its size stays as it was written. */
function freed({ start, content, end }: Box): Blank {
  const isLong = content - start === 16
  const head = new Uint8Array(content - start)
  const view = new DataView(head.buffer)
  if (isLong) view.setBigUint64(8, BigInt(end - start))
  view.setUint32(0, isLong ? 1 : end - start)
  head.set([0x66, 0x72, 0x65, 0x65], 4)
  return { start, end, head }
}
