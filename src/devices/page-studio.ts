import type { Studio } from './draw-photo.ts'

/** Pictures on the main thread, for browsers whose workers cannot. An `img` turns itself upright. */
export const pageStudio: Studio = {
  decode: async (file) => {
    const image = new Image()
    const url = URL.createObjectURL(file)
    try {
      image.src = url
      await image.decode()
      return image
    } finally {
      URL.revokeObjectURL(url)
    }
  },
  createCanvas: ({ width, height }) => {
    const canvas = document.createElement('canvas')
    canvas.width = width
    canvas.height = height
    return canvas
  },
  encode: (canvas, quality) =>
    new Promise((resolve, reject) => {
      const element = canvas as HTMLCanvasElement
      const take = (blob: Blob | null) => {
        if (blob) resolve(blob)
        else reject(new Error('The canvas gave no picture'))
      }
      element.toBlob(take, 'image/jpeg', quality)
    }),
}
