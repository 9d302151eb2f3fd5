import { bytes, type Bytes } from '../support/pictures/bytes.ts'
import { exifOf, exifSegment, otherSegments } from '../support/pictures/exif.ts'
import { type Colour, jpegOf } from '../support/pictures/jpeg.ts'
import { chunk, pngOf } from '../support/pictures/png.ts'
import { movieWithPlaces } from '../support/pictures/recordings.ts'
import { bmpOf, gifOf, webpWithExif } from '../support/pictures/small-formats.ts'

/** Of the upright picture: left above, right above, left below, right below. */
export const corners: readonly [Colour, Colour, Colour, Colour] = [
  [220, 30, 30],
  [30, 200, 30],
  [40, 40, 220],
  [230, 210, 40],
]

/** The colour of a spot, in fractions, of the picture with four corners. */
function cornerAt(x: number, y: number): Colour {
  return corners[(y < 0.5 ? 0 : 2) + (x < 0.5 ? 0 : 1)] as Colour
}

/** Where a spot of the upright picture lies in what a camera stored (Exif 2.32, orientation). */
const stored: Readonly<Record<number, (x: number, y: number) => [number, number]>> = {
  1: (x, y) => [x, y],
  2: (x, y) => [1 - x, y],
  3: (x, y) => [1 - x, 1 - y],
  4: (x, y) => [x, 1 - y],
  5: (x, y) => [y, x],
  6: (x, y) => [1 - y, x],
  7: (x, y) => [1 - y, 1 - x],
  8: (x, y) => [y, 1 - x],
}

/**
 * The picture with four corners, 96 by 64 pixels upright, as a camera stores it that was held this
 * way, with all that cameras and editors write beside it.
 */
export function cameraJpeg(
  orientation: number,
  more: { progressive?: boolean; cmyk?: boolean; blocks?: [number, number] } = {},
): Bytes {
  const { blocks = [12, 8], ...kind } = more
  const [across, down] = orientation > 4 ? [blocks[1], blocks[0]] : blocks
  const toUpright = stored[orientation] ?? ((x, y) => [x, y])
  const small = jpegOf({
    across: 2,
    down: 2,
    colourAt: () => [255, 0, 255],
    segments: [exifSegment(bytes('SecretThumb'))],
  })
  return jpegOf({
    ...kind,
    across,
    down,
    colourAt: (x, y) => cornerAt(...toUpright((x + 0.5) / across, (y + 0.5) / down)),
    segments: [exifSegment(exifOf({ orientation, thumbnail: small })), ...otherSegments()],
  })
}

export interface Sample {
  readonly name: string
  readonly file: Bytes
}

/** Fifty photos with secrets beside their pixels: what phones, editors and scanners make. */
export async function fiftyPhotos(): Promise<readonly Sample[]> {
  const samples: Sample[] = []
  const add = (name: string, file: Bytes) => samples.push({ name, file })
  for (let orientation = 1; orientation <= 8; orientation++) {
    add(`JPEG held ${orientation}`, cameraJpeg(orientation))
    add(`progressive JPEG held ${orientation}`, cameraJpeg(orientation, { progressive: true }))
    add(`CMYK JPEG held ${orientation}`, cameraJpeg(orientation, { cmyk: true }))
  }
  add('JPEG with a film behind it', bytes(cameraJpeg(6), movieWithPlaces()))
  add('JPEG with HTML behind it', bytes(cameraJpeg(1), '<script>SecretText</script>'))
  for (const [across, down] of [
    [1, 1],
    [400, 1],
    [1, 400],
    [330, 330],
    [500, 60],
  ] as const) {
    add(`JPEG of ${across} by ${down} blocks`, cameraJpeg(1, { blocks: [across, down] }))
  }
  const notes = [
    chunk('tEXt', 'Comment\0SecretText'),
    chunk('iTXt', 'XML:com.adobe.xmp\0\0\0\0\0<x>SecretXmp</x>'),
    chunk('eXIf', exifOf({})),
  ]
  for (const [colour, samplesOfPixel] of [
    [0, 1],
    [2, 3],
    [4, 2],
    [6, 4],
  ] as const) {
    for (const size of [1, 40, 700]) {
      const row = () => new Uint8Array(size * samplesOfPixel).fill(90)
      const header = { width: size, height: size, depth: 8, colour }
      add(`PNG of colour type ${colour}, ${size} wide`, await pngOf(header, row, notes))
    }
  }
  for (const quality of [0.3, 0.8, 1]) {
    const size = { width: 120, height: 80 }
    const simple = await drawn(size, 'image/webp', quality)
    add(`WebP of quality ${quality}`, webpWithExif(simple, size, exifOf({})))
  }
  for (const size of [1, 30]) add(`GIF ${size} wide`, gifOf(size, size, [9, 99, 199], 'SecretText'))
  for (const size of [3, 90])
    add(`BMP ${size} wide`, bytes(bmpOf(size, size, [1, 2, 3]), 'SecretText'))
  return samples
}

/** A picture that this browser makes: four colours and a line. */
export async function drawn(
  { width, height }: { width: number; height: number },
  type: string,
  quality = 0.9,
): Promise<Bytes> {
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  corners.forEach(([r, g, b], i) => {
    context.fillStyle = `rgb(${r} ${g} ${b})`
    context.fillRect((i % 2) * (width / 2), Math.floor(i / 2) * (height / 2), width / 2, height / 2)
  })
  const blob = await canvas.convertToBlob({ type, quality })
  if (blob.type !== type) throw new Error(`no ${type} here`)
  return new Uint8Array(await blob.arrayBuffer())
}
