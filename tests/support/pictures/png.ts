import { big, bytes, deflated, type Bytes } from './bytes.ts'

export const pngMark = bytes(0x89, 'PNG\r\n', 0x1a, '\n')

/** Rows of pixels without a filter, deflated. `row` gives the bytes of one row. */
export async function pngOf(
  header: { width: number; height: number; depth: number; colour: number },
  row: (y: number) => Bytes,
  chunks: readonly Bytes[] = [],
): Promise<Bytes> {
  const { width, height, depth, colour } = header
  const rows = bytes(...Array.from({ length: height }, (_, y) => bytes(0, row(y))))
  return bytes(
    pngMark,
    chunk('IHDR', big(width, 4), big(height, 4), depth, colour, 0, 0, 0),
    ...chunks,
    chunk('IDAT', await deflated(rows)),
    chunk('IEND'),
  )
}

export function chunk(type: string, ...content: readonly (number | string | Bytes)[]): Bytes {
  const data = bytes(...content)
  const checked = bytes(type, data)
  return bytes(big(data.length, 4), checked, big(crc32(checked), 4))
}

/** An animation of so many frames of one pixel (APNG). */
export async function animatedPng(frames: number): Promise<Bytes> {
  const pixel = await deflated(bytes(0, 200, 0, 0))
  const control = (at: number) =>
    chunk('fcTL', big(at, 4), big(1, 4), big(1, 4), big(0, 8), big(1, 2), big(100, 2), 0, 0)
  const later: Bytes[] = []
  for (let i = 1; i < frames; i++) {
    later.push(control(i * 2 - 1), chunk('fdAT', big(i * 2, 4), pixel))
  }
  return bytes(
    pngMark,
    chunk('IHDR', big(1, 4), big(1, 4), 8, 2, 0, 0, 0),
    chunk('acTL', big(frames, 4), big(0, 4)),
    control(0),
    chunk('IDAT', pixel),
    ...later,
    chunk('IEND'),
  )
}

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c
})

function crc32(data: Bytes): number {
  let crc = 0xffffffff
  for (const byte of data) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}
