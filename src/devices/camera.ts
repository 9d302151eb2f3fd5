import { err, ok, type Result } from '../lib/result.ts'
import type { Camera, Facing, RecorderError } from '../services/evidence/recorder.ts'
import { openStream, stopStream } from './open-stream.ts'
import { startRecording } from './recording-run.ts'

/** For photos as large as the camera likes; a video of a minute must stay small. */
const photoSize = { width: { ideal: 2560 }, height: { ideal: 1440 } }
const videoSize = { width: { ideal: 1280 }, height: { ideal: 720 }, frameRate: { ideal: 30 } }

/** Turns a camera on: the asked side when there is one, else whichever there is. */
export async function openCamera(
  { facing, sound }: { readonly facing: Facing; readonly sound: boolean },
  signal?: AbortSignal,
): Promise<Result<Camera, RecorderError>> {
  const video = {
    ...(sound ? videoSize : photoSize),
    facingMode: { ideal: facing === 'front' ? 'user' : 'environment' },
  }
  let opened = await openStream('Camera', { video, audio: sound }, signal)
  // A laptop may have a camera and no microphone: then the video has no sound.
  if (sound && !opened.ok && opened.error.type === 'CameraAbsent') {
    opened = await openStream('Camera', { video }, signal)
  }
  if (!opened.ok) return opened
  const stream = opened.value
  const canTurn = (await countCameras()) > 1
  let open = true
  const close = (): void => {
    open = false
    removeEventListener('pagehide', close)
    stopStream(stream)
  }
  addEventListener('pagehide', close)
  return ok({
    stream,
    canTurn,
    takePhoto: () => takePhoto(stream),
    record: (task) => {
      // From here on the recording lets go of the stream, after its last part.
      removeEventListener('pagehide', close)
      return startRecording(stream, 'video', task)
    },
    onLost(listener) {
      for (const track of stream.getVideoTracks()) {
        // Stopping it ourselves fires no event.
        track.addEventListener('ended', () => open && listener(), { once: true })
      }
    },
    close,
  })
}

async function countCameras(): Promise<number> {
  const devices = await navigator.mediaDevices.enumerateDevices()
  return devices.filter(({ kind }) => kind === 'videoinput').length
}

/** Through a canvas, because Safari has no ImageCapture. */
async function takePhoto(stream: MediaStream): Promise<Result<Blob, RecorderError>> {
  const video = document.createElement('video')
  video.muted = true
  video.playsInline = true
  video.srcObject = stream
  try {
    await video.play()
    const canvas = document.createElement('canvas')
    canvas.width = video.videoWidth
    canvas.height = video.videoHeight
    canvas.getContext('2d')?.drawImage(video, 0, 0)
    const photo = await new Promise<Blob | null>((resolve) =>
      canvas.toBlob(resolve, 'image/jpeg', 0.92),
    )
    if (photo !== null && stream.active) return ok(photo)
    return err({ type: 'CameraLost' })
  } catch (error) {
    return err({ type: 'RecordingFailed', detail: String(error) })
  } finally {
    video.srcObject = null
  }
}
