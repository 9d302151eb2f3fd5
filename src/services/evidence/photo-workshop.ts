import type { Result } from '../../lib/result.ts'

/** A rectangle in fractions (0 to 1) of the upright picture, before any turn or crop. */
export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface PhotoEdits {
  /** Clockwise, in degrees; done last. */
  readonly turn: 0 | 90 | 180 | 270
  /** What is left of the picture; all of it when absent. */
  readonly crop?: Area
  /** Solid blocks, burnt in first. */
  readonly covers: readonly Area[]
}

export interface DevelopedPhoto {
  /** A JPEG made anew from the pixels, so that nothing else of the old file is in it. */
  readonly photo: Blob
  /** A JPEG of at most 320 pixels a side. */
  readonly thumbnail: Blob
  /** Of `photo`, in pixels. */
  readonly width: number
  readonly height: number
}

export type PhotoError =
  | { readonly type: 'EmptyFile' }
  | { readonly type: 'NotAPicture' }
  /** Its header names more pixels than we decode. */
  | { readonly type: 'TooManyPixels'; readonly megapixels: number }
  /** A picture of a kind that this device cannot open, such as HEIC outside Apple's. */
  | { readonly type: 'CannotDecode'; readonly media: string }
  | { readonly type: 'PictureDamaged' }
  | { readonly type: 'Cancelled' }

/** Makes photos fit to keep, away from the main thread. Nothing is kept here. */
export interface PhotoWorkshop {
  /**
   * Upright, at most `evidenceLimits.photoSide` a side, JPEG quality 0.85; always made anew, also
   * when it is small or grows by it. Header measures are checked before decoding.
   */
  develop(
    file: Blob,
    edits?: PhotoEdits,
    signal?: AbortSignal,
  ): Promise<Result<DevelopedPhoto, PhotoError>>
}
