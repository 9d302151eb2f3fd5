import { foldWords } from './fold-words.ts'

/**
 * Table n of 16 says what a byte with n more bytes behind it adds, so that 16 bytes are taken at
 * once. One array for all: that leaves one length to look at.
 */
const tables = makeTables()

function makeTables(): Int32Array<ArrayBuffer> {
  const all = new Int32Array(16 * 256)
  for (let byte = 0; byte < 256; byte++) {
    let value = byte
    for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0)
    all[byte] = value
  }
  for (let n = 256; n < all.length; n++) {
    const before = all[n - 256] as number
    all[n] = (before >>> 8) ^ (all[before & 0xff] as number)
  }
  return all
}

/**
 * The CRC-32 that zip uses (ISO 3309), going on from `crc`. Words are read in the byte order of the
 * machine; every machine with a browser has the small end first.
 */
export function crc32(bytes: Uint8Array, crc = 0): number {
  const { buffer, byteOffset, length } = bytes
  if (length < 16) return ~sumBytes(bytes, 0, length, ~crc) >>> 0
  const head = -byteOffset & 3
  const words = new Int32Array(buffer, byteOffset + head, (length - head) >> 2)
  const begun = sumBytes(bytes, 0, head, ~crc)
  const folded = foldWords(words, begun)
  const value = folded ? sumWords(folded, 0) : sumWords(words, begun)
  return ~sumBytes(bytes, head + 4 * words.length, length, value) >>> 0
}

function sumBytes(bytes: Uint8Array, from: number, to: number, begun: number): number {
  let value = begun
  for (let n = from; n < to; n++) {
    value = (value >>> 8) ^ (tables[(value ^ (bytes[n] as number)) & 0xff] as number)
  }
  return value
}

function sumWords(words: Int32Array, begun: number): number {
  const t = tables
  const { length } = words
  let value = begun
  let n = 0
  for (; n + 4 <= length; n += 4) {
    const a = value ^ (words[n] as number)
    const b = words[n + 1] as number
    const c = words[n + 2] as number
    const d = words[n + 3] as number
    value =
      (t[0xf00 | (a & 0xff)] as number) ^
      (t[0xe00 | ((a >>> 8) & 0xff)] as number) ^
      (t[0xd00 | ((a >>> 16) & 0xff)] as number) ^
      (t[0xc00 | (a >>> 24)] as number) ^
      (t[0xb00 | (b & 0xff)] as number) ^
      (t[0xa00 | ((b >>> 8) & 0xff)] as number) ^
      (t[0x900 | ((b >>> 16) & 0xff)] as number) ^
      (t[0x800 | (b >>> 24)] as number) ^
      (t[0x700 | (c & 0xff)] as number) ^
      (t[0x600 | ((c >>> 8) & 0xff)] as number) ^
      (t[0x500 | ((c >>> 16) & 0xff)] as number) ^
      (t[0x400 | (c >>> 24)] as number) ^
      (t[0x300 | (d & 0xff)] as number) ^
      (t[0x200 | ((d >>> 8) & 0xff)] as number) ^
      (t[0x100 | ((d >>> 16) & 0xff)] as number) ^
      (t[d >>> 24] as number)
  }
  for (; n < length; n++) {
    const a = value ^ (words[n] as number)
    value =
      (t[0x300 | (a & 0xff)] as number) ^
      (t[0x200 | ((a >>> 8) & 0xff)] as number) ^
      (t[0x100 | ((a >>> 16) & 0xff)] as number) ^
      (t[a >>> 24] as number)
  }
  return value
}
