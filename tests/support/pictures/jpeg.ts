import { big, bytes, type Bytes } from './bytes.ts'

export type Colour = readonly [red: number, green: number, blue: number]

export interface JpegWish {
  /** In blocks of eight pixels. */
  readonly across: number
  readonly down: number
  readonly colourAt: (x: number, y: number) => Colour
  readonly progressive?: boolean
  readonly cmyk?: boolean
  /** Whole segments to stand before the picture, such as from `exifSegment`. */
  readonly segments?: readonly Bytes[]
}

/** A segment with its length in front. */
export function segment(marker: number, ...content: readonly (number | string | Bytes)[]): Bytes {
  const data = bytes(...content)
  return bytes(0xff, marker, big(data.length + 2, 2), data)
}

/**
 * A JPEG of flat blocks (ISO/IEC 10918-1), small enough to write by hand: only the first coefficient
 * of a block is coded. Three components, or four as Adobe writes them, inverted.
 */
export function jpegOf(wish: JpegWish): Bytes {
  const { across, down, colourAt, progressive = false, cmyk = false, segments = [] } = wish
  const count = cmyk ? 4 : 3
  const each = (make: (id: number) => Bytes) =>
    bytes(...Array.from({ length: count }, (_, i) => make(i + 1)))
  const blocks = Array.from({ length: across * down }, (_, i) => {
    const colour = colourAt(i % across, Math.floor(i / across))
    return cmyk ? [...colour, 255] : luma(colour)
  })
  const scan = (ids: Bytes, from: number, to: number, data: Bytes) => [
    segment(0xda, ids.length / 2, ids, from, to, 0),
    data,
  ]
  const coded = firsts(blocks, count, !progressive)
  const scans = progressive
    ? [
        ...scan(
          each((id) => bytes(id, 0)),
          0,
          0,
          coded,
        ),
        ...Array.from({ length: count }, (_, i) =>
          scan(bytes(i + 1, 0), 1, 63, zeroBits(blocks.length)),
        ).flat(),
      ]
    : scan(
        each((id) => bytes(id, 0)),
        0,
        63,
        coded,
      )
  return bytes(
    ...[0xff, 0xd8],
    ...segments,
    ...(cmyk ? [segment(0xee, 'Adobe', big(100, 2), big(0, 4), 0)] : []),
    segment(0xdb, 0, new Uint8Array(64).fill(1)),
    segment(
      progressive ? 0xc2 : 0xc0,
      ...[8, big(down * 8, 2), big(across * 8, 2), count],
      each((id) => bytes(id, 0x11, 0)),
    ),
    // Twelve sizes of four bits each; and one code, "nothing more in this block", of one bit.
    segment(
      0xc4,
      0x00,
      lengths(4, 12),
      Uint8Array.from({ length: 12 }, (_, i) => i),
    ),
    segment(0xc4, 0x10, lengths(1, 1), 0),
    ...scans,
    ...[0xff, 0xd9],
  )
}

function lengths(bits: number, count: number): Bytes {
  return Uint8Array.from({ length: 16 }, (_, i) => (i === bits - 1 ? count : 0))
}

function luma([r, g, b]: Colour): number[] {
  return [
    0.299 * r + 0.587 * g + 0.114 * b,
    128 - 0.168736 * r - 0.331264 * g + 0.5 * b,
    128 + 0.5 * r - 0.418688 * g - 0.081312 * b,
  ]
}

function firsts(blocks: readonly number[][], count: number, withEnd: boolean): Bytes {
  const bits = bitWriter()
  const before = Array.from({ length: count }, () => 0)
  for (const block of blocks) {
    block.forEach((value, i) => {
      // The mean of a block times eight, for a quantisation of one.
      const first = Math.round((value - 128) * 8)
      const step = first - (before[i] ?? 0)
      before[i] = first
      const size = step === 0 ? 0 : Math.floor(Math.log2(Math.abs(step))) + 1
      bits.write(size, 4)
      bits.write(step < 0 ? step + 2 ** size - 1 : step, size)
      if (withEnd) bits.write(0, 1)
    })
  }
  return bits.end()
}

function zeroBits(count: number): Bytes {
  const bits = bitWriter()
  for (let i = 0; i < count; i++) bits.write(0, 1)
  return bits.end()
}

function bitWriter() {
  const written: number[] = []
  let held = 0
  let length = 0
  const push = (bit: number) => {
    held = held * 2 + bit
    length += 1
    if (length < 8) return
    written.push(held)
    if (held === 0xff) written.push(0)
    held = 0
    length = 0
  }
  return {
    write: (value: number, count: number) => {
      for (let i = count - 1; i >= 0; i--) push((value >> i) & 1)
    },
    end: () => {
      while (length > 0) push(1)
      return Uint8Array.from(written)
    },
  }
}
