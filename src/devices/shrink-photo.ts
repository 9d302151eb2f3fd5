import { evidenceLimits } from '../domain/records/evidence.ts'
import { pictureSize } from '../media/picture-size.ts'
import type { PdfPhoto } from '../outputs/pdf/pdf-input.ts'
import type { PhotoBudget } from '../outputs/pdf/photo-budget.ts'

/** Tried one after the other until the photo fits. */
const qualities = [0.82, 0.7, 0.55, 0.4]

/**
 * A photo as a JPEG within the budget, upright and on white; for workers. Undefined for what this
 * browser cannot draw, and for pictures with more pixels than are safe to decode.
 */
export async function shrinkPhoto(
  blob: Blob,
  { side, bytes }: PhotoBudget,
): Promise<PdfPhoto | undefined> {
  // What its header says decoding will cost; a lie is caught by the decoder.
  const claimed = await pictureSize(blob)
  if (!claimed || claimed.width * claimed.height > evidenceLimits.photoPixels) return undefined
  const bitmap = await createImageBitmap(blob).catch(() => undefined)
  if (!bitmap) return undefined
  const scale = Math.min(1, side / Math.max(bitmap.width, bitmap.height))
  const width = Math.max(1, Math.round(bitmap.width * scale))
  const height = Math.max(1, Math.round(bitmap.height * scale))
  const canvas = new OffscreenCanvas(width, height)
  const brush = canvas.getContext('2d')
  if (!brush) return undefined
  brush.fillStyle = '#ffffff'
  brush.fillRect(0, 0, width, height)
  brush.imageSmoothingQuality = 'high'
  brush.drawImage(bitmap, 0, 0, width, height)
  bitmap.close()
  for (const quality of qualities) {
    const jpeg = await canvas.convertToBlob({ type: 'image/jpeg', quality })
    if (jpeg.size <= bytes || quality === qualities.at(-1)) {
      return { bytes: new Uint8Array(await jpeg.arrayBuffer()), width, height }
    }
  }
  return undefined
}
