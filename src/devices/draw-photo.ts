import { framePhoto, type PhotoFrame, type Size } from './photo-frame.ts'

type Canvas = HTMLCanvasElement | OffscreenCanvas
type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D
/** What both canvases can do; their own overloads together have no signature that can be called. */
interface Drawable {
  readonly width: number
  readonly height: number
  getContext(kind: '2d', options: { alpha: boolean }): Context | null
}

/** A picture that was decoded and stands upright. */
export type Picture = ImageBitmap | HTMLImageElement

/** What drawing and writing pictures needs; a worker and a page have different ones. */
export interface Studio {
  /** The picture, upright. Rejects when the browser cannot decode it. */
  readonly decode: (file: Blob) => Promise<Picture & Size>
  readonly createCanvas: (size: Size) => Canvas
  /** The canvas as a new JPEG, quality 0 to 1. */
  readonly encode: (canvas: Canvas, quality: number) => Promise<Blob>
}

/** Solid, and of no picture. */
const coverColour = '#000'
/** Under what is transparent: a JPEG knows no transparency. */
const groundColour = '#fff'

/** A canvas with the picture in its frame: covered first, then cropped, then turned. */
export function drawPhoto(studio: Studio, picture: Picture & Size, frame: PhotoFrame): Canvas {
  const canvas = studio.createCanvas(frame.size)
  const context = contextOf(canvas)
  const { upright, source } = frame
  context.translate(frame.size.width / 2, frame.size.height / 2)
  context.rotate((frame.turn * Math.PI) / 180)
  context.translate(-upright.width / 2, -upright.height / 2)
  context.drawImage(
    picture,
    source.x,
    source.y,
    source.width,
    source.height,
    0,
    0,
    upright.width,
    upright.height,
  )
  context.fillStyle = coverColour
  for (const { x, y, width, height } of frame.covers) context.fillRect(x, y, width, height)
  return canvas
}

/** A smaller copy; in steps of a half, for some browsers mix no more than four pixels into one. */
export function drawSmaller(studio: Studio, canvas: Canvas, longest: number): Canvas {
  const { size } = framePhoto(canvas, { turn: 0, covers: [] }, longest)
  let from = canvas
  while (from.width > size.width * 2 && from.height > size.height * 2) {
    from = copied(studio, from, {
      width: Math.ceil(from.width / 2),
      height: Math.ceil(from.height / 2),
    })
  }
  return copied(studio, from, size)
}

function copied(studio: Studio, from: Canvas, size: Size): Canvas {
  const canvas = studio.createCanvas(size)
  contextOf(canvas).drawImage(from, 0, 0, size.width, size.height)
  return canvas
}

/**
 * What draws on a canvas, over a white ground. Throws where there is no canvas at all: such a
 * browser shows no app either.
 */
export function contextOf(canvas: Drawable): Context {
  const context = canvas.getContext('2d', { alpha: false })
  if (!context) throw new Error('The browser gives no canvas')
  context.fillStyle = groundColour
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.imageSmoothingEnabled = true
  context.imageSmoothingQuality = 'high'
  return context
}
