import { err, ok, type Result } from '../lib/result.ts'
import type {
  RecorderError,
  RecordingEnd,
  RecordingRun,
  RecordingTask,
} from '../services/evidence/recorder.ts'
import { levelOf } from './level-of.ts'
import { stopStream, type DeviceName } from './open-stream.ts'
import { recordingMedia } from './recording-media.ts'

/** A part comes this often, in ms: with the time to write it, a killed tab loses less than 2 s. */
const partMs = 1000
const watchMs = 200
/** A recorder that never says that it stopped is not waited for any longer, in ms. */
const longestStopMs = 3000
/** Enough for speech; a voice of five minutes is 1.8 MB. */
const voiceBits = 48_000
const videoBits = 2_500_000

/**
 * Records a stream until it is told to stop, is full, or loses its device; then lets go of the
 * stream. Whatever ends it, the last part comes before the end is told.
 */
export function startRecording(
  stream: MediaStream,
  of: 'voice' | 'video',
  { limits, onPart }: RecordingTask,
): Result<RecordingRun, RecorderError> {
  const recorder = createRecorder(stream, of)
  if (recorder === undefined) {
    stopStream(stream)
    return err({ type: 'CannotRecord' })
  }
  const device: DeviceName = of === 'voice' ? 'Microphone' : 'Camera'
  const time = stopwatch()
  const meter = levelOf(stream)
  let bytes = 0
  let end: RecordingEnd | undefined
  let settle: (end: RecordingEnd) => void = () => undefined
  const ended = new Promise<RecordingEnd>((resolve) => (settle = resolve))
  const lost: RecordingEnd = { type: 'Failed', error: { type: `${device}Lost` } }

  function finish(why: RecordingEnd): void {
    if (end !== undefined) return
    end = why
    time.pause()
    setTimeout(release, longestStopMs)
    if (recorder?.state !== 'inactive') recorder?.stop()
    stopStream(stream)
  }
  function release(): void {
    clearInterval(watch)
    removeEventListener('pagehide', leave)
    meter.close()
    settle(end ?? lost)
  }
  const leave = (): void => finish({ type: 'Left' })
  const watch = setInterval(() => {
    if (time.seconds() >= limits.seconds) finish({ type: 'Full' })
  }, watchMs)

  addEventListener('pagehide', leave)
  for (const track of stream.getTracks()) track.addEventListener('ended', () => finish(lost))
  recorder.addEventListener('dataavailable', ({ data }) => {
    if (data.size === 0) return
    bytes += data.size
    onPart(data, time.seconds())
    if (bytes >= limits.bytes) finish({ type: 'Full' })
  })
  recorder.addEventListener('error', ({ error }: Event & { readonly error?: unknown }) => {
    finish({ type: 'Failed', error: { type: 'RecordingFailed', detail: String(error) } })
  })
  recorder.addEventListener('stop', () => {
    // A recorder stops by itself when its device is gone.
    finish(lost)
    release()
  })
  return ok({
    // What it says once it runs is more exact than what was asked.
    media: recorder.mimeType,
    seconds: time.seconds,
    level: meter.level,
    pause() {
      if (recorder.state !== 'recording') return
      time.pause()
      recorder.pause()
      // What was said just before a pause must not wait for its end.
      recorder.requestData()
    },
    resume() {
      if (recorder.state !== 'paused') return
      recorder.resume()
      time.run()
    },
    stop: () => finish({ type: 'Stopped' }),
    ended,
  })
}

function createRecorder(stream: MediaStream, of: 'voice' | 'video'): MediaRecorder | undefined {
  const mimeType = recordingMedia(of)
  if (mimeType === undefined) return undefined
  const bits =
    of === 'voice'
      ? { audioBitsPerSecond: voiceBits }
      : { videoBitsPerSecond: videoBits, audioBitsPerSecond: voiceBits }
  try {
    const recorder = new MediaRecorder(stream, { mimeType, ...bits })
    recorder.start(partMs)
    return recorder
  } catch (error) {
    // eslint-disable-next-line no-console
    console.info('The recorder did not start', error)
    return undefined
  }
}

function stopwatch() {
  let counted = 0
  let since: number | undefined = performance.now()
  const seconds = () => counted + (since === undefined ? 0 : (performance.now() - since) / 1000)
  return {
    seconds,
    run: () => void (since ??= performance.now()),
    pause() {
      counted = seconds()
      since = undefined
    },
  }
}
