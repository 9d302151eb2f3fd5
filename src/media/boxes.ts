import { type ByteReader, latin1 } from './byte-reader.ts'

/** A box of an ISO base media file (ISO/IEC 14496-12, 4.2). Offsets are in bytes of the file. */
export interface Box {
  /** Four characters. */
  readonly type: string
  readonly start: number
  /** Where its content begins. */
  readonly content: number
  readonly end: number
}

export interface Boxes {
  readonly boxes: readonly Box[]
  /** False when a box runs past its parent, or there are more than anybody writes. */
  readonly sound: boolean
}

const maxBoxes = 10_000

/** The boxes that stand side by side between two offsets. Reads their headers only. */
export async function readBoxes(reader: ByteReader, start: number, end: number): Promise<Boxes> {
  const boxes: Box[] = []
  let offset = start
  while (offset < end && boxes.length < maxBoxes) {
    const box = await readBox(reader, offset, end)
    if (!box) return { boxes, sound: false }
    boxes.push(box)
    offset = box.end
  }
  return { boxes, sound: offset >= end }
}

async function readBox(reader: ByteReader, start: number, limit: number): Promise<Box | undefined> {
  const head = await reader.read(start, 8)
  if (!head || start + 8 > limit) return undefined
  const type = latin1(head, 4, 4)
  const short = head.getUint32(0)
  if (short === 0) return { type, start, content: start + 8, end: limit }
  if (short !== 1) {
    const end = start + short
    return short < 8 || end > limit ? undefined : { type, start, content: start + 8, end }
  }
  const long = await reader.read(start + 8, 8)
  const length = long ? Number(long.getBigUint64(0)) : 0
  if (length < 16 || start + length > limit) return undefined
  return { type, start, content: start + 16, end: start + length }
}

/** The first box of a type, looked for along a path of types; undefined when one is not there. */
export async function findBox(
  reader: ByteReader,
  { content, end }: Pick<Box, 'content' | 'end'>,
  [type, ...rest]: readonly string[],
): Promise<Box | undefined> {
  const { boxes } = await readBoxes(reader, content, end)
  const found = boxes.find((box) => box.type === type)
  return !found || rest.length === 0 ? found : findBox(reader, found, rest)
}
