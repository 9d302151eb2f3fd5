/** Fresh random bytes; passed in, so that tests are exact. */
export type RandomBytes = (length: number) => Uint8Array

/**
 * A 128 bit id as uuid v7 (RFC 9562 section 5.7): 48 bits of `now` in ms, the rest random, so that
 * ids sort roughly by time. Never used to decide what came first: the log's causality does that.
 */
export function newId(now: number, random: RandomBytes): string {
  const bytes = random(16)
  const ms = BigInt(Math.min(Math.max(0, Math.trunc(now)), 2 ** 48 - 1))
  for (let i = 0; i < 6; i++) bytes[i] = Number((ms >> BigInt(8 * (5 - i))) & 0xffn)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-')
}
