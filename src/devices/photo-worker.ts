import { developPhoto } from './develop-photo.ts'
import type { Studio } from './draw-photo.ts'
import type { PhotoAnswer, PhotoJob } from './photo-messages.ts'

// Runs in a worker: a photo of twelve megapixels takes a second, and nobody may feel it.

const studio: Studio = {
  decode: (file) => createImageBitmap(file, { imageOrientation: 'from-image' }),
  createCanvas: ({ width, height }) => new OffscreenCanvas(width, height),
  encode: (canvas, quality) =>
    (canvas as OffscreenCanvas).convertToBlob({ type: 'image/jpeg', quality }),
}

function answer(said: PhotoAnswer): void {
  postMessage(said)
}

addEventListener('message', ({ data }: MessageEvent<PhotoJob>) => {
  developPhoto(studio, data.file, data.edits).then(
    (result) => answer({ type: 'done', result }),
    // Such as a browser that does not know the option or has no canvas for workers.
    (error: unknown) => answer({ type: 'unable', reason: String(error) }),
  )
})
answer({ type: 'ready' })
