import { type Box, findBox } from './boxes.ts'
import type { ByteReader } from './byte-reader.ts'

interface Range {
  readonly start: number
  readonly end: number
}

/** More entries than a minute of measurements has, in any of the tables. */
const maxEntries = 500_000

/**
 * Where the samples of a track lie in the file (ISO/IEC 14496-12, 8.7.3 to 8.7.5), one range for a
 * chunk. Undefined when its tables are missing, too long or point outside the file.
 */
export async function trackSamples(reader: ByteReader, track: Box): Promise<Range[] | undefined> {
  const tables = await findBox(reader, track, ['mdia', 'minf', 'stbl'])
  if (!tables) return undefined
  const offsets =
    (await readTable(reader, tables, 'stco', 4)) ?? (await readTable(reader, tables, 'co64', 8))
  const runs = await readTable(reader, tables, 'stsc', 12)
  const sizes = await readSizes(reader, tables)
  if (!offsets || !runs || !sizes) return undefined
  const ranges: Range[] = []
  let run = 0
  let sample = 0
  for (let chunk = 0; chunk < offsets.count; chunk++) {
    // A run holds from its first chunk, counted from 1, until the next run begins.
    while (run + 1 < runs.count && runs.at((run + 1) * 12) <= chunk + 1) run++
    const inChunk = runs.count === 0 ? 0 : runs.at(run * 12 + 4)
    if (sample + inChunk > sizes.count) return undefined
    const start = offsets.width === 8 ? offsets.longAt(chunk * 8) : offsets.at(chunk * 4)
    let end = start
    for (let i = 0; i < inChunk; i++) end += sizes.at(sample + i)
    sample += inChunk
    if (end > reader.size) return undefined
    if (end > start) ranges.push({ start, end })
  }
  return ranges
}

async function readTable(reader: ByteReader, tables: Box, type: string, width: number) {
  const box = await findBox(reader, tables, [type])
  const head = box && (await reader.read(box.content, 8))
  if (!head) return undefined
  const count = head.getUint32(4)
  if (count > maxEntries || box.content + 8 + count * width > box.end) return undefined
  const view = await reader.read(box.content + 8, count * width)
  return (
    view && {
      count,
      width,
      at: (offset: number) => view.getUint32(offset),
      longAt: (offset: number) => Number(view.getBigUint64(offset)),
    }
  )
}

/** `stsz`: one size for all samples, or a size for each. */
async function readSizes(reader: ByteReader, tables: Box) {
  const box = await findBox(reader, tables, ['stsz'])
  const head = box && (await reader.read(box.content, 12))
  if (!head) return undefined
  const [all, count] = [head.getUint32(4), head.getUint32(8)]
  if (count > maxEntries) return undefined
  if (all > 0) return { count, at: () => all }
  if (box.content + 12 + count * 4 > box.end) return undefined
  const view = await reader.read(box.content + 12, count * 4)
  return view && { count, at: (sample: number) => view.getUint32(sample * 4) }
}
