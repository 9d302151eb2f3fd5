/** Compared at once, in bytes. */
const atOnce = 4 * 2 ** 20

/** True when both hold the same bytes; rejects when one cannot be read. */
export async function sameBytes(
  a: Blob,
  b: Blob,
  onBytes: (done: number) => void = () => undefined,
): Promise<boolean> {
  if (a.size !== b.size) return false
  for (let at = 0; at < a.size; at += atOnce) {
    const parts = [a, b].map((one) => one.slice(at, at + atOnce).arrayBuffer())
    const [left, right] = (await Promise.all(parts)).map((part) => new Uint8Array(part))
    if (left === undefined || right === undefined || !isSame(left, right)) return false
    onBytes(at + left.length)
  }
  return true
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at])
}
