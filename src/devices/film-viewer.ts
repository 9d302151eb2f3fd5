import type { FilmViewer, SeenFilm } from '../services/evidence/film-viewer.ts'

/** Longest side of a poster, in pixels; as large as the thumbnail of a photo. */
const posterSide = 320

export interface ViewerSettings {
  /** After this a film tells no more, in ms. */
  readonly patience: number
}

/** Looks at films through a `video` that is on no page. */
export function createFilmViewer({ patience }: ViewerSettings = { patience: 8000 }): FilmViewer {
  return {
    async look(film, signal) {
      const url = URL.createObjectURL(film)
      const video = document.createElement('video')
      video.muted = true
      video.playsInline = true
      video.preload = 'auto'
      const seen: { -readonly [K in keyof SeenFilm]: SeenFilm[K] } = {}
      const stop = new AbortController()
      const end = () => stop.abort()
      const late = setTimeout(end, patience)
      signal?.addEventListener('abort', end)
      if (signal?.aborted === true) end()
      try {
        await told(video, 'loadedmetadata', stop.signal, () => (video.src = url))
        if (video.videoWidth > 0) {
          seen.width = video.videoWidth
          seen.height = video.videoHeight
        }
        const seconds = await lengthOf(video, stop.signal)
        if (seconds !== undefined) seen.seconds = seconds
        const moment = Math.min(1, (seconds ?? 0) / 3)
        await told(video, 'seeked', stop.signal, () => (video.currentTime = moment))
        const poster = await frameOf(video)
        if (poster) seen.poster = poster
      } catch {
        // Stopped, too late, or not for this device: what was seen until then is what there is.
        return seen
      } finally {
        clearTimeout(late)
        signal?.removeEventListener('abort', end)
        video.removeAttribute('src')
        video.load()
        URL.revokeObjectURL(url)
      }
      return seen
    },
  }
}

/** Undefined when the film does not say, also not at its end. */
async function lengthOf(video: HTMLVideoElement, stop: AbortSignal): Promise<number | undefined> {
  if (video.duration === Infinity) {
    // A recording in parts says its length only when its end was seen.
    await told(video, 'seeked', stop, () => (video.currentTime = 1e7))
  }
  const { duration, currentTime } = video
  if (Number.isFinite(duration)) return duration
  return currentTime > 0 && currentTime < 1e7 ? currentTime : undefined
}

async function frameOf(video: HTMLVideoElement): Promise<Blob | null> {
  const { videoWidth: width, videoHeight: height } = video
  const scale = Math.min(1, posterSide / Math.max(width, height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(width * scale))
  canvas.height = Math.max(1, Math.round(height * scale))
  if (width === 0) return null
  canvas.getContext('2d')?.drawImage(video, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.8))
}

/** Resolves when the event comes after `begin`; rejects when the video fails or it was stopped. */
function told(
  video: HTMLVideoElement,
  event: string,
  stop: AbortSignal,
  begin: () => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Error('The film tells nothing'))
    video.addEventListener(event, () => resolve(), { once: true })
    video.addEventListener('error', fail, { once: true })
    stop.addEventListener('abort', fail, { once: true })
    if (stop.aborted) fail()
    else begin()
  })
}
