import { err, ok, type Result } from '../lib/result.ts'
import { evidenceLimits } from '../domain/records/evidence.ts'
import { mediaRule } from '../media/media-types.ts'
import { pictureSize } from '../media/picture-size.ts'
import { sniffBytes, sniffMedia } from '../media/sniff-media.ts'
import type { DevelopedPhoto, PhotoEdits, PhotoError } from '../services/evidence/photo-workshop.ts'
import { drawPhoto, drawSmaller, type Studio } from './draw-photo.ts'
import { framePhoto } from './photo-frame.ts'

/** JPEG, 0 to 1. */
const quality = { photo: 0.85, thumbnail: 0.75 }

const thumbnailSide = 320

/** Kinds of pictures that not every browser decodes. */
const mayBeUnknown = ['image/heic', 'image/avif']

/**
 * Develops one photo with what this thread can do. The bytes decide what it is, its header what
 * decoding will cost; only then it is decoded. The new pictures are written from the pixels alone.
 */
export async function developPhoto(
  studio: Studio,
  file: Blob,
  edits: PhotoEdits,
): Promise<Result<DevelopedPhoto, PhotoError>> {
  if (file.size === 0) return err({ type: 'EmptyFile' })
  const media = sniffMedia(new Uint8Array(await file.slice(0, sniffBytes).arrayBuffer()))
  if (media === undefined || mediaRule(media).use !== 'photo') return err({ type: 'NotAPicture' })
  const claimed = await pictureSize(file)
  if (!claimed) return err({ type: 'PictureDamaged' })
  const pixels = claimed.width * claimed.height
  if (pixels > evidenceLimits.photoPixels) {
    return err({ type: 'TooManyPixels', megapixels: Math.ceil(pixels / 1e6) })
  }
  const picture = await decoded(studio, file, media)
  if (!picture) {
    return mayBeUnknown.includes(media)
      ? err({ type: 'CannotDecode', media })
      : err({ type: 'PictureDamaged' })
  }
  const frame = framePhoto(picture, edits, evidenceLimits.photoSide)
  const canvas = drawPhoto(studio, picture, frame)
  // Tens of megabytes: given back now, not when the garbage is collected.
  if ('close' in picture) picture.close()
  const small = drawSmaller(studio, canvas, thumbnailSide)
  const photo = await studio.encode(canvas, quality.photo)
  const thumbnail = await studio.encode(small, quality.thumbnail)
  return ok({ photo, thumbnail, ...frame.size })
}

async function decoded(studio: Studio, file: Blob, media: string) {
  try {
    // Its own type, so that no browser goes by the name the file came with.
    return await studio.decode(file.slice(0, file.size, media))
  } catch (error) {
    if (error instanceof DOMException) return undefined
    throw error
  }
}
