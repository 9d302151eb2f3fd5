import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createRecorder } from '../../src/devices/recorder.ts'
import type { RecordingRun, RecordingTask } from '../../src/services/evidence/recorder.ts'

// In a real browser with its own fake microphone (a beep each second) and camera.
const limits = { seconds: 60, bytes: 2 ** 24 }
/** Parts come after seconds, and later where much else is to be done. */
const patience = { timeout: 30_000 }
/** What was opened, to look whether it was let go. */
let streams: MediaStream[] = []

beforeEach(() => {
  streams = []
  const { mediaDevices } = navigator
  const open = mediaDevices.getUserMedia.bind(mediaDevices)
  vi.spyOn(mediaDevices, 'getUserMedia').mockImplementation(async (constraints) => {
    const stream = await open(constraints)
    streams.push(stream)
    return stream
  })
})
afterEach(() => {
  for (const stream of streams) stream.getTracks().forEach((track) => track.stop())
  vi.restoreAllMocks()
})

// The spy of `beforeEach`, to answer otherwise.
const getUserMedia = () => vi.spyOn(navigator.mediaDevices, 'getUserMedia')
const inUse = () => streams.flatMap((s) => s.getTracks()).filter((t) => t.readyState === 'live')

function collect(more: Partial<RecordingTask> = {}) {
  const parts: Blob[] = []
  const marks: number[] = []
  const onPart = (part: Blob, seconds: number) => {
    parts.push(part)
    marks.push(seconds)
  }
  return { parts, marks, task: { limits, onPart, ...more } }
}

async function record(task: RecordingTask): Promise<RecordingRun> {
  const started = await createRecorder().recordVoice(task)
  if (!started.ok) throw new Error(started.error.type)
  return started.value
}

/** Plays to the end and gives how far that was, in seconds. */
async function playedSeconds(parts: readonly Blob[], media: string): Promise<number> {
  const context = new OfflineAudioContext(1, 1, 48_000)
  const audio = await context.decodeAudioData(
    await new Blob([...parts], { type: media }).arrayBuffer(),
  )
  return audio.duration
}

describe('voice', () => {
  test('comes in parts that play together, and lets the microphone go', async () => {
    const { parts, marks, task } = collect()
    const run = await record(task)
    expect(run.media).toMatch(/^audio\/(mp4|webm)/)
    await expect.poll(() => run.level(), { interval: 5 }).toBeGreaterThan(0.2)
    await expect.poll(() => parts.length, patience).toBeGreaterThanOrEqual(3)
    expect(inUse()).toHaveLength(1)
    run.stop()
    expect(await run.ended).toEqual({ type: 'Stopped' })
    expect(inUse()).toEqual([])
    const played = await playedSeconds(parts, run.media)
    expect(Math.abs(played - run.seconds())).toBeLessThan(0.5)
    expect(marks).toEqual([...marks].sort((a, b) => a - b))
    // Speech of five minutes must fit in 3 MB.
    expect(new Blob(parts).size / played).toBeLessThan(10_000)
  })

  test.each(['audio/webm', 'audio/mp4'])(
    '%s plays as far as it goes after a kill',
    async (media) => {
      vi.spyOn(MediaRecorder, 'isTypeSupported').mockImplementation((type) => type === media)
      const { parts, marks, task } = collect()
      const run = await record(task)
      await expect.poll(() => parts.length, patience).toBeGreaterThanOrEqual(2)
      const kept = parts.slice(0, 2)
      run.stop()
      await run.ended
      const played = await playedSeconds(kept, run.media)
      expect(played).toBeGreaterThan((marks[1] ?? 0) - 0.6)
    },
  )

  test('a pause gives what was said at once, and does not count', async () => {
    const { parts, task } = collect()
    const run = await record(task)
    await expect.poll(() => run.seconds()).toBeGreaterThan(0.4)
    const before = parts.length
    run.pause()
    await expect.poll(() => parts).toHaveLength(before + 1)
    const paused = run.seconds()
    await new Promise((resolve) => requestAnimationFrame(resolve))
    expect(run.seconds()).toBe(paused)
    run.resume()
    await expect.poll(() => run.seconds()).toBeGreaterThan(paused + 0.2)
    run.stop()
    await run.ended
  })

  test('stops by itself when it is long enough, and when it is large enough', async () => {
    const short = collect({ limits: { seconds: 0.5, bytes: 2 ** 24 } })
    const run = await record(short.task)
    expect(await run.ended).toEqual({ type: 'Full' })
    expect(new Blob(short.parts).size).toBeGreaterThan(500)
    const small = collect({ limits: { seconds: 60, bytes: 100 } })
    expect(await (await record(small.task)).ended).toEqual({ type: 'Full' })
    expect(inUse()).toEqual([])
  })

  test('a microphone that is taken away leaves what was said', async () => {
    const { parts, task } = collect()
    const run = await record(task)
    await expect.poll(() => run.seconds()).toBeGreaterThan(0.5)
    const track = streams[0]?.getAudioTracks()[0]
    track?.stop()
    track?.dispatchEvent(new Event('ended'))
    expect(await run.ended).toEqual({ type: 'Failed', error: { type: 'MicrophoneLost' } })
    expect(await playedSeconds(parts, run.media)).toBeGreaterThan(0.2)
  })

  test('a page that goes away keeps the last part and lets go', async () => {
    const { parts, task } = collect()
    const run = await record(task)
    await expect.poll(() => run.seconds()).toBeGreaterThan(0.4)
    const before = parts.length
    dispatchEvent(new Event('pagehide'))
    expect(await run.ended).toEqual({ type: 'Left' })
    expect(parts).toHaveLength(before + 1)
    expect(inUse()).toEqual([])
  })

  test('who goes away before the microphone answers leaves none on', async () => {
    const leaving = new AbortController()
    const asked = createRecorder().recordVoice(collect().task, leaving.signal)
    leaving.abort()
    expect(await asked).toEqual({ ok: false, error: { type: 'Cancelled' } })
    expect(inUse()).toEqual([])
  })

  test.each([
    ['NotAllowedError', 'MicrophoneRefused'],
    ['NotFoundError', 'MicrophoneAbsent'],
    ['NotReadableError', 'MicrophoneBusy'],
  ])('%s is said as %s', async (name, type) => {
    getUserMedia().mockRejectedValue(new DOMException('', name))
    expect(await createRecorder().recordVoice(collect().task)).toEqual({
      ok: false,
      error: { type },
    })
  })

  test('a browser without a recorder asks for no microphone', async () => {
    vi.stubGlobal('MediaRecorder', undefined)
    const answer = await createRecorder().recordVoice(collect().task)
    vi.unstubAllGlobals()
    expect(answer).toEqual({ ok: false, error: { type: 'CannotRecord' } })
    expect(streams).toEqual([])
  })
})

describe('camera', () => {
  const open = async (sound: boolean) => {
    const opened = await createRecorder().openCamera({ facing: 'back', sound })
    if (!opened.ok) throw new Error(opened.error.type)
    return opened.value
  }

  test('a photo is a JPEG of what it sees', async () => {
    const camera = await open(false)
    const taken = await camera.takePhoto()
    if (!taken.ok) throw new Error(taken.error.type)
    expect(taken.value.type).toBe('image/jpeg')
    const picture = await createImageBitmap(taken.value)
    expect(picture.width).toBeGreaterThan(300)
    camera.close()
    expect(inUse()).toEqual([])
  })

  test('a video has picture and sound, and the camera is off at its end', async () => {
    const camera = await open(true)
    const { parts, task } = collect()
    const started = camera.record(task)
    if (!started.ok) throw new Error(started.error.type)
    const run = started.value
    await expect.poll(() => parts.length, patience).toBeGreaterThanOrEqual(2)
    run.stop()
    expect(await run.ended).toEqual({ type: 'Stopped' })
    expect(inUse()).toEqual([])
    const video = document.createElement('video')
    video.muted = true
    video.src = URL.createObjectURL(new Blob(parts, { type: run.media }))
    await video.play()
    expect(video.videoWidth).toBeGreaterThan(300)
    video.pause()
    URL.revokeObjectURL(video.src)
    expect(await playedSeconds(parts, run.media)).toBeGreaterThan(0.5)
  })

  test('says when it is taken away', async () => {
    const camera = await open(false)
    const lost = vi.fn()
    camera.onLost(lost)
    streams[0]?.getVideoTracks()[0]?.dispatchEvent(new Event('ended'))
    expect(lost).toHaveBeenCalledOnce()
    camera.close()
  })

  test('is refused, absent or busy in words of its own', async () => {
    getUserMedia().mockRejectedValue(new DOMException('', 'NotAllowedError'))
    const refused = await createRecorder().openCamera({ facing: 'front', sound: true })
    expect(refused).toEqual({ ok: false, error: { type: 'CameraRefused' } })
  })

  test('a laptop without a microphone makes a video without sound', async () => {
    getUserMedia().mockRejectedValueOnce(new DOMException('', 'NotFoundError'))
    const camera = await open(true)
    expect(camera.stream.getAudioTracks()).toEqual([])
    camera.close()
  })
})

test('recordings in hand are known until they are let go', async () => {
  const { hold, held } = createRecorder()
  const release = hold('one')
  expect(await held()).toContain('one')
  release()
  await expect.poll(held).not.toContain('one')
})
