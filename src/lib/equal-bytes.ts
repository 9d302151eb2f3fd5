/**
 * True when both hold the same bytes; word by word, because a file has millions. Views must begin at
 * a multiple of four bytes.
 */
export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  const words = a.length >> 2
  const wordsA = new Uint32Array(a.buffer, a.byteOffset, words)
  const wordsB = new Uint32Array(b.buffer, b.byteOffset, words)
  for (let i = 0; i < words; i++) if (wordsA[i] !== wordsB[i]) return false
  for (let i = words << 2; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}
