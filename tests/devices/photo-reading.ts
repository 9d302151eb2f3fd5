import { expect } from 'vitest'
import type { Result } from '../../src/lib/result.ts'
import { secrets } from '../support/pictures/exif.ts'
import { holds } from '../support/pictures/bytes.ts'

export interface Pixels {
  readonly width: number
  readonly height: number
  /** Red, green and blue of a spot, in fractions of the picture. */
  readonly at: (x: number, y: number) => readonly number[]
}

export async function pixelsOf(picture: Blob): Promise<Pixels> {
  const bitmap = await createImageBitmap(picture)
  const { width, height } = bitmap
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('no canvas')
  context.drawImage(bitmap, 0, 0)
  bitmap.close()
  const { data } = context.getImageData(0, 0, width, height)
  return {
    width,
    height,
    at: (x, y) => {
      const column = Math.min(width - 1, Math.floor(x * width))
      const row = Math.min(height - 1, Math.floor(y * height))
      return Array.from(data.slice((row * width + column) * 4, (row * width + column) * 4 + 3))
    },
  }
}

/** Within what JPEG may change of a flat colour. */
export function expectColour(seen: readonly number[], wanted: readonly number[], spare = 12): void {
  const off = Math.max(...seen.map((value, i) => Math.abs(value - (wanted[i] ?? 0))))
  expect(off, `${seen.join(' ')} instead of ${wanted.join(' ')}`).toBeLessThanOrEqual(spare)
}

export function must<T>(result: Result<T, { readonly type: string }>, about = ''): T {
  if (!result.ok) throw new Error(`${about} ${result.error.type}`)
  return result.value
}

/** Markers of a JPEG in their order, as hexadecimal, with the letters of an application segment. */
export function segmentsOf(jpeg: Uint8Array): string[] {
  const found: string[] = []
  let at = 2
  while (jpeg[at] === 0xff && jpeg[at + 1] !== 0xda) {
    const marker = (jpeg[at + 1] ?? 0).toString(16)
    const letters = String.fromCharCode(...jpeg.slice(at + 4, at + 15)).replace(/[^\w].*$/s, '')
    found.push(marker.startsWith('e') ? `${marker} ${letters}` : marker)
    at += 2 + (jpeg[at + 2] ?? 0) * 256 + (jpeg[at + 3] ?? 0)
  }
  return found
}

/** Only what a picture is made of: JFIF, tables, one frame, one picture, and nothing behind it. */
export async function expectBarePicture(picture: Blob): Promise<void> {
  const data = new Uint8Array(await picture.arrayBuffer())
  expect(picture.type).toBe('image/jpeg')
  expect([...data.slice(0, 2), ...data.slice(-2)]).toEqual([0xff, 0xd8, 0xff, 0xd9])
  const allowed = /^(e0 JFIF|e2 ICC_PROFILE|db|c0|c2|c4|dd)$/
  expect(segmentsOf(data).filter((found) => !allowed.test(found))).toEqual([])
  expect(secrets.filter((secret) => holds(data, secret))).toEqual([])
}
