import type { Area, PhotoEdits } from '../services/evidence/photo-workshop.ts'

/** Whole pixels of a canvas. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** Where a picture goes on its canvas, once it is cropped, turned and made smaller. */
export interface PhotoFrame {
  /** Of the canvas. */
  readonly size: Size
  /** Of the picture before it is turned; a canvas is turned and moved so that this fits on it. */
  readonly upright: Size
  /** Clockwise, in degrees. */
  readonly turn: PhotoEdits['turn']
  /** What is taken of the picture, in its own pixels. */
  readonly source: Area
  /** Solid blocks, in whole pixels of `upright`; a pixel that is touched is covered. */
  readonly covers: readonly Area[]
}

/** No edits at all. */
export const noEdits: PhotoEdits = { turn: 0, covers: [] }

/** Places a picture of this size so that its longest side is `longest` at most, never larger. */
export function framePhoto(picture: Size, edits: PhotoEdits, longest: number): PhotoFrame {
  const source = pixelsOf(edits.crop ?? { x: 0, y: 0, width: 1, height: 1 }, picture)
  const scale = Math.min(1, longest / Math.max(source.width, source.height))
  const upright = {
    width: Math.max(1, Math.round(source.width * scale)),
    height: Math.max(1, Math.round(source.height * scale)),
  }
  const lies = edits.turn === 90 || edits.turn === 270
  return {
    size: lies ? { width: upright.height, height: upright.width } : upright,
    upright,
    turn: edits.turn,
    source,
    covers: edits.covers.map((cover) => coveredPixels(cover, picture, source, upright)),
  }
}

/** Fractions as whole pixels, inside the picture, one at least. */
function pixelsOf(area: Area, { width, height }: Size): Area {
  const x = Math.min(Math.round(fraction(area.x) * width), width - 1)
  const y = Math.min(Math.round(fraction(area.y) * height), height - 1)
  const right = Math.min(Math.round(fraction(area.x + area.width) * width), width)
  const bottom = Math.min(Math.round(fraction(area.y + area.height) * height), height)
  return { x, y, width: Math.max(1, right - x), height: Math.max(1, bottom - y) }
}

/**
 * One pixel more on each side than was asked: making a picture smaller mixes neighbours, and no
 * trace of what is covered may be mixed into what is not.
 */
function coveredPixels(cover: Area, picture: Size, source: Area, upright: Size): Area {
  const [across, down] = [upright.width / source.width, upright.height / source.height]
  const left = Math.floor((fraction(cover.x) * picture.width - source.x) * across) - 1
  const top = Math.floor((fraction(cover.y) * picture.height - source.y) * down) - 1
  const right = Math.ceil((fraction(cover.x + cover.width) * picture.width - source.x) * across) + 1
  const bottom =
    Math.ceil((fraction(cover.y + cover.height) * picture.height - source.y) * down) + 1
  return { x: left, y: top, width: right - left, height: bottom - top }
}

function fraction(value: number): number {
  return Number.isFinite(value) ? Math.min(1, Math.max(0, value)) : 0
}
