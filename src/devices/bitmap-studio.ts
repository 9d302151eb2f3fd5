import type { Studio } from './draw-photo.ts'

/** Pictures without a page: what workers have. */
export const bitmapStudio: Studio = {
  decode: (file) => createImageBitmap(file, { imageOrientation: 'from-image' }),
  createCanvas: ({ width, height }) => new OffscreenCanvas(width, height),
  encode: (canvas, quality) =>
    (canvas as OffscreenCanvas).convertToBlob({ type: 'image/jpeg', quality }),
}
