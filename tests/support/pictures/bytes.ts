export type Bytes = Uint8Array<ArrayBuffer>

/** Bytes from numbers, Latin-1 texts and other bytes, one after another. */
export function bytes(...parts: readonly (number | string | Uint8Array)[]): Bytes {
  const pieces = parts.map((part) => {
    if (typeof part === 'number') return Uint8Array.of(part)
    return typeof part === 'string' ? Uint8Array.from(part, (c) => c.charCodeAt(0)) : part
  })
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let offset = 0
  for (const piece of pieces) {
    all.set(piece, offset)
    offset += piece.length
  }
  return all
}

/** A number in so many bytes, most significant first. */
export function big(value: number, length: number): Bytes {
  return Uint8Array.from({ length }, (_, i) => Math.floor(value / 256 ** (length - 1 - i)) % 256)
}

/** The same, least significant first. */
export function little(value: number, length: number): Bytes {
  return big(value, length).reverse()
}

/** RFC 1950, by the platform. */
export async function deflated(data: Bytes): Promise<Bytes> {
  const stream = new Blob([data]).stream().pipeThrough(new CompressionStream('deflate'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/** True when the text stands somewhere in the bytes, as Latin-1. */
export function holds(data: Uint8Array, text: string): boolean {
  const wanted = bytes(text)
  return data.some((_, at) => wanted.every((byte, i) => data[at + i] === byte))
}
