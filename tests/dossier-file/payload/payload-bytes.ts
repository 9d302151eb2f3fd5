/** So many bytes in which no chunk is like another. */
export function plainBytes(size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size)
  for (let n = 0; n < size; n++) bytes[n] = (n * n + (n >> 9)) >> 3
  return bytes
}

export function bytesIn(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

/** The bytes in pieces of these lengths, over and over. */
export async function* cutInto(
  bytes: Uint8Array,
  steps: readonly number[],
): AsyncGenerator<Uint8Array, void> {
  for (let at = 0, n = 0; at < bytes.length; n++) {
    const length = steps[n % steps.length] ?? bytes.length
    yield Promise.resolve(bytes.subarray(at, at + length))
    at += length
  }
}

export async function joined(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const seen: Uint8Array[] = []
  for await (const piece of pieces) seen.push(piece)
  return bytesIn(seen)
}
