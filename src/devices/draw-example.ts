import { pictureSheet, type ExamplePicture } from '../content/example/pictures.ts'
import { contextOf } from './draw-photo.ts'
import { pageStudio } from './page-studio.ts'

/** Longest side of a drawn picture, in pixels. */
const longestSide = 1280

/** Paints a picture of the example and gives it as a JPEG. Rejects where there is no canvas. */
export function drawExample(picture: ExamplePicture): Promise<Blob> {
  const scale = longestSide / pictureSheet.width
  const { width, height } = pictureSheet
  const canvas = pageStudio.createCanvas({ width: width * scale, height: height * scale })
  const context = contextOf(canvas)
  context.scale(scale, scale)
  for (const [colour, outline] of picture) {
    context.fillStyle = colour
    context.fill(new Path2D(outline), 'evenodd')
  }
  return pageStudio.encode(canvas, 0.9)
}
