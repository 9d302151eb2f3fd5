import type { ChunkCipher } from './chunk-cipher.ts'
import { nativeCipher } from './native-cipher.ts'
import { scriptCipher } from './script-cipher.ts'

/** The browser's own cipher where it has one, several times as quick; else one in JavaScript. */
export async function pickCipher(key: Uint8Array<ArrayBuffer>): Promise<ChunkCipher> {
  return (await nativeCipher(key)) ?? scriptCipher(key)
}
