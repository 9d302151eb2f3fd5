import { findBox, readBoxes } from './boxes.ts'
import type { ByteReader } from './byte-reader.ts'

/**
 * The largest size that a HEIC or AVIF names (ISO/IEC 23008-12, 6.5.3, `ispe`): a big picture is
 * often a grid of tiles, and the whole is named as well. Undefined without one.
 */
export async function stillSize(
  reader: ByteReader,
): Promise<{ width: number; height: number } | undefined> {
  const meta = await findBox(reader, { content: 0, end: reader.size }, ['meta'])
  if (!meta) return undefined
  // A full box: version and flags stand before what is in it.
  const inside = { content: meta.content + 4, end: meta.end }
  const properties = await findBox(reader, inside, ['iprp', 'ipco'])
  if (!properties) return undefined
  const { boxes } = await readBoxes(reader, properties.content, properties.end)
  let largest: { width: number; height: number } | undefined
  for (const box of boxes.filter(({ type }) => type === 'ispe')) {
    const size = await reader.read(box.content, 12)
    if (!size) continue
    const found = { width: size.getUint32(4), height: size.getUint32(8) }
    const area = largest ? largest.width * largest.height : 0
    if (found.width * found.height > area) largest = found
  }
  return largest
}
