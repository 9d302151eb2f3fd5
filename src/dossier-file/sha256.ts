/** The constants of FIPS 180-4, 4.2.2. */
const constants = Int32Array.from([
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
  0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
  0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
  0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
  0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
])

/** The state before the first block (5.3.3). */
const start = Int32Array.from([
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
])

/** In bytes. */
const blockBytes = 64

/** SHA-256 of bytes that come part by part. */
export interface Sha256 {
  add(bytes: Uint8Array): void
  /** 32 bytes; nothing may be added afterwards. */
  end(): Uint8Array
}

/**
 * SHA-256 (FIPS 180-4) for what is too large for the browser's own, which takes its bytes as a whole
 * only. Eight rounds are written out, for in Chrome that is three times as quick as a library that
 * calls a function for each step.
 */
export function createSha256(): Sha256 {
  const state = start.slice()
  const rest = new Uint8Array(2 * blockBytes)
  const restView = new DataView(rest.buffer)
  const schedule = new Int32Array(64)
  let waiting = 0
  let size = 0

  return {
    add(bytes) {
      size += bytes.length
      let from = 0
      if (waiting > 0) {
        from = Math.min(blockBytes - waiting, bytes.length)
        rest.set(bytes.subarray(0, from), waiting)
        waiting += from
        if (waiting < blockBytes) return
        addBlocks(state, schedule, restView, 0, blockBytes)
      }
      const to = bytes.length - ((bytes.length - from) % blockBytes)
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
      addBlocks(state, schedule, view, from, to)
      rest.set(bytes.subarray(to))
      waiting = bytes.length - to
    },
    end() {
      // A bit that is set, then nothing, then how many bits there were (5.1.1).
      const end = waiting + 9 > blockBytes ? 2 * blockBytes : blockBytes
      rest.fill(0, waiting)
      rest[waiting] = 0x80
      restView.setUint32(end - 8, Math.floor(size / 2 ** 29))
      restView.setUint32(end - 4, size * 8)
      addBlocks(state, schedule, restView, 0, end)
      const digest = new DataView(new ArrayBuffer(32))
      state.forEach((word, n) => digest.setInt32(4 * n, word))
      return new Uint8Array(digest.buffer)
    },
  }
}

/** The message schedule of one block (6.2.2, 1), and the constant of each round. */
function expand(sums: Int32Array, bytes: DataView, at: number): void {
  for (let n = 0; n < 16; n++) sums[n] = bytes.getInt32(at + 4 * n)
  for (let n = 16; n < 64; n++) {
    const x = sums[n - 15] as number
    const y = sums[n - 2] as number
    const low = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3)
    const high = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10)
    sums[n] = low + (sums[n - 7] as number) + high + (sums[n - 16] as number)
  }
  for (let n = 0; n < 64; n++) sums[n] = (sums[n] as number) + (constants[n] as number)
}

/** The blocks in `bytes` from `from` up to `to` (6.2.2); eight rounds are one turn of the letters. */
function addBlocks(
  state: Int32Array,
  sums: Int32Array,
  bytes: DataView,
  from: number,
  to: number,
): void {
  for (let at = from; at < to; at += blockBytes) {
    expand(sums, bytes, at)
    let a = state[0] as number
    let b = state[1] as number
    let c = state[2] as number
    let d = state[3] as number
    let e = state[4] as number
    let f = state[5] as number
    let g = state[6] as number
    let h = state[7] as number
    for (let n = 0; n < 64; n += 8) {
      h +=
        (((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7))) +
        (sums[n] as number)
      h = (h + (g ^ (e & (f ^ g)))) | 0
      d = (d + h) | 0
      h += ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))
      h = (h + ((a & b) ^ (c & (a ^ b)))) | 0
      g +=
        (((d >>> 6) | (d << 26)) ^ ((d >>> 11) | (d << 21)) ^ ((d >>> 25) | (d << 7))) +
        (sums[n + 1] as number)
      g = (g + (f ^ (d & (e ^ f)))) | 0
      c = (c + g) | 0
      g += ((h >>> 2) | (h << 30)) ^ ((h >>> 13) | (h << 19)) ^ ((h >>> 22) | (h << 10))
      g = (g + ((h & a) ^ (b & (h ^ a)))) | 0
      f +=
        (((c >>> 6) | (c << 26)) ^ ((c >>> 11) | (c << 21)) ^ ((c >>> 25) | (c << 7))) +
        (sums[n + 2] as number)
      f = (f + (e ^ (c & (d ^ e)))) | 0
      b = (b + f) | 0
      f += ((g >>> 2) | (g << 30)) ^ ((g >>> 13) | (g << 19)) ^ ((g >>> 22) | (g << 10))
      f = (f + ((g & h) ^ (a & (g ^ h)))) | 0
      e +=
        (((b >>> 6) | (b << 26)) ^ ((b >>> 11) | (b << 21)) ^ ((b >>> 25) | (b << 7))) +
        (sums[n + 3] as number)
      e = (e + (d ^ (b & (c ^ d)))) | 0
      a = (a + e) | 0
      e += ((f >>> 2) | (f << 30)) ^ ((f >>> 13) | (f << 19)) ^ ((f >>> 22) | (f << 10))
      e = (e + ((f & g) ^ (h & (f ^ g)))) | 0
      d +=
        (((a >>> 6) | (a << 26)) ^ ((a >>> 11) | (a << 21)) ^ ((a >>> 25) | (a << 7))) +
        (sums[n + 4] as number)
      d = (d + (c ^ (a & (b ^ c)))) | 0
      h = (h + d) | 0
      d += ((e >>> 2) | (e << 30)) ^ ((e >>> 13) | (e << 19)) ^ ((e >>> 22) | (e << 10))
      d = (d + ((e & f) ^ (g & (e ^ f)))) | 0
      c +=
        (((h >>> 6) | (h << 26)) ^ ((h >>> 11) | (h << 21)) ^ ((h >>> 25) | (h << 7))) +
        (sums[n + 5] as number)
      c = (c + (b ^ (h & (a ^ b)))) | 0
      g = (g + c) | 0
      c += ((d >>> 2) | (d << 30)) ^ ((d >>> 13) | (d << 19)) ^ ((d >>> 22) | (d << 10))
      c = (c + ((d & e) ^ (f & (d ^ e)))) | 0
      b +=
        (((g >>> 6) | (g << 26)) ^ ((g >>> 11) | (g << 21)) ^ ((g >>> 25) | (g << 7))) +
        (sums[n + 6] as number)
      b = (b + (a ^ (g & (h ^ a)))) | 0
      f = (f + b) | 0
      b += ((c >>> 2) | (c << 30)) ^ ((c >>> 13) | (c << 19)) ^ ((c >>> 22) | (c << 10))
      b = (b + ((c & d) ^ (e & (c ^ d)))) | 0
      a +=
        (((f >>> 6) | (f << 26)) ^ ((f >>> 11) | (f << 21)) ^ ((f >>> 25) | (f << 7))) +
        (sums[n + 7] as number)
      a = (a + (h ^ (f & (g ^ h)))) | 0
      e = (e + a) | 0
      a += ((b >>> 2) | (b << 30)) ^ ((b >>> 13) | (b << 19)) ^ ((b >>> 22) | (b << 10))
      a = (a + ((b & c) ^ (d & (b ^ c)))) | 0
    }
    state[0] = (state[0] as number) + a
    state[1] = (state[1] as number) + b
    state[2] = (state[2] as number) + c
    state[3] = (state[3] as number) + d
    state[4] = (state[4] as number) + e
    state[5] = (state[5] as number) + f
    state[6] = (state[6] as number) + g
    state[7] = (state[7] as number) + h
  }
}
