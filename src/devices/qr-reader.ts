import decodeQR from 'qr/decode.js'
import type { QrReader } from '../services/packets/qr-reader.ts'

/** Pixels of the longest side that are looked at; more makes a cheap phone slow and finds no more. */
const longestSide = 640
/** Between two looks, in ms, so that the picture on the screen stays smooth. */
const pause = 150

/** Reads codes in plain JavaScript, by a canvas: no part of the browser is needed for it. */
export function createQrReader(): QrReader {
  return {
    async read(stream, signal) {
      const video = document.createElement('video')
      video.muted = true
      video.playsInline = true
      video.srcObject = stream
      try {
        await video.play()
        const canvas = document.createElement('canvas')
        while (!signal.aborted) {
          const text = look(video, canvas)
          if (text !== undefined) return text
          await wait(signal)
        }
        return undefined
      } catch {
        // Taken away before it played.
        return undefined
      } finally {
        video.srcObject = null
      }
    },
  }
}

function look(video: HTMLVideoElement, canvas: HTMLCanvasElement): string | undefined {
  const { videoWidth, videoHeight } = video
  const scale = Math.min(1, longestSide / Math.max(videoWidth, videoHeight, 1))
  canvas.width = Math.round(videoWidth * scale)
  canvas.height = Math.round(videoHeight * scale)
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  if (pen === null || canvas.width === 0) return undefined
  pen.drawImage(video, 0, 0, canvas.width, canvas.height)
  try {
    return decodeQR(pen.getImageData(0, 0, canvas.width, canvas.height))
  } catch {
    // No code in this picture.
    return undefined
  }
}

function wait(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, pause)
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer)
        resolve()
      },
      { once: true },
    )
  })
}
