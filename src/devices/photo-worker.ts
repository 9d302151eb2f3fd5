import { bitmapStudio } from './bitmap-studio.ts'
import { developPhoto } from './develop-photo.ts'
import type { PhotoAnswer, PhotoJob } from './photo-messages.ts'

// Runs in a worker: a photo of twelve megapixels takes a second, and nobody may feel it.

function answer(said: PhotoAnswer): void {
  postMessage(said)
}

addEventListener('message', ({ data }: MessageEvent<PhotoJob>) => {
  developPhoto(bitmapStudio, data.file, data.edits).then(
    (result) => answer({ type: 'done', result }),
    // Such as a browser that does not know the option or has no canvas for workers.
    (error: unknown) => answer({ type: 'unable', reason: String(error) }),
  )
})
answer({ type: 'ready' })
