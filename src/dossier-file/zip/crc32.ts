/** Eight tables, so that eight bytes are taken at once. */
const tables = makeTables()

function makeTables(): readonly Uint32Array<ArrayBuffer>[] {
  const first = Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte
    for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0)
    return value
  })
  const all = [first]
  for (let n = 1; n < 8; n++) {
    const before = all[n - 1] ?? first
    all.push(before.map((value) => (value >>> 8) ^ (first[value & 0xff] ?? 0)))
  }
  return all
}

/** The CRC-32 that zip uses (ISO 3309), going on from `crc`. */
export function crc32(bytes: Uint8Array, crc = 0): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = tables as unknown as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ]
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const at = (table: Uint32Array, index: number) => table[index & 0xff] as number
  let value = ~crc
  let offset = 0
  for (; offset + 8 <= bytes.length; offset += 8) {
    const low = view.getUint32(offset, true) ^ value
    const high = view.getUint32(offset + 4, true)
    value =
      at(t7, low) ^
      at(t6, low >>> 8) ^
      at(t5, low >>> 16) ^
      at(t4, low >>> 24) ^
      at(t3, high) ^
      at(t2, high >>> 8) ^
      at(t1, high >>> 16) ^
      at(t0, high >>> 24)
  }
  for (; offset < bytes.length; offset++)
    value = (value >>> 8) ^ at(t0, value ^ view.getUint8(offset))
  return ~value >>> 0
}
