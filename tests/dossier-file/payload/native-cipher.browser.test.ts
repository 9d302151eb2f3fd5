import { expect, onTestFinished, test } from 'vitest'
import { pickCipher } from '../../../src/dossier-file/payload/pick-cipher.ts'
import { nativeCipher } from '../../../src/dossier-file/payload/native-cipher.ts'
import { scriptCipher } from '../../../src/dossier-file/payload/script-cipher.ts'
import { describeCipher } from './cipher-suite.ts'
import { plainBytes } from './payload-bytes.ts'

const key = new Uint8Array(32).map((_, n) => n * 11)
const isHere = (await nativeCipher(key)) !== undefined

describeCipher('the cipher in JavaScript, in a browser', scriptCipher)

// Browsers older than the cipher have only the other one.
if (isHere) {
  describeCipher('the cipher of the browser', async (one) => must(await nativeCipher(one)))

  test.each([0, 1, 63, 64, 65, 65_536])('both seal %i bytes to the same', async (size) => {
    const nonce = new Uint8Array(12).fill(5)
    const [native, script] = [new Uint8Array(size + 16), new Uint8Array(size + 16)]
    await must(await nativeCipher(key)).seal(plainBytes(size), nonce, native)
    await scriptCipher(key).seal(plainBytes(size), nonce, script)
    expect(native).toEqual(script)
  })
}

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('not here')
  return value
}

test.each<[string, () => Promise<never>]>([
  ['does not know the format of the key', () => Promise.reject(new TypeError('injected'))],
  ['does not know the cipher', () => Promise.reject(new DOMException('', 'NotSupportedError'))],
])('a browser that %s: JavaScript does it', async (_, importKey) => {
  const { subtle } = crypto
  Object.defineProperty(subtle, 'importKey', { value: importKey, configurable: true })
  onTestFinished(() => void Reflect.deleteProperty(subtle, 'importKey'))
  expect((await pickCipher(key)).isAside).toBe(false)
})

test('the cipher of the browser is taken where there is one', async () => {
  expect((await pickCipher(key)).isAside).toBe(isHere)
})
