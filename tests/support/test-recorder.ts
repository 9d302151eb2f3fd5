import { err, ok } from '../../src/lib/result.ts'
import type {
  Recorder,
  RecorderError,
  RecordingEnd,
  RecordingRun,
  RecordingTask,
} from '../../src/services/evidence/recorder.ts'

export interface TestRun extends RecordingRun {
  /** The microphone hears this; a part comes of it, as each second on a device. */
  hear(words: string, seconds: number): void
  /** It is over, for this reason. */
  end(why: RecordingEnd): void
  /** False when the microphone was let go. */
  isOn(): boolean
}

/** A microphone that hears what a test tells it, and fails when it is told to. */
export interface TestRecorder extends Recorder {
  /** Recording fails with this, until it is called with undefined. */
  failWith(error: RecorderError | undefined): void
  /** The recording that was begun last. */
  run(): TestRun
}

export function createTestRecorder(): TestRecorder {
  let failure: RecorderError | undefined
  let latest: TestRun | undefined
  const inHand = new Set<string>()
  return {
    recordVoice: (task) => {
      if (failure) return Promise.resolve(err(failure))
      latest = createRun(task)
      return Promise.resolve(ok(latest))
    },
    openCamera: () => Promise.resolve(err(failure ?? { type: 'CameraAbsent' })),
    hold: (recording) => {
      inHand.add(recording)
      return () => void inHand.delete(recording)
    },
    held: () => Promise.resolve(new Set(inHand)),
    failWith: (error) => {
      failure = error
    },
    run: () => {
      if (latest === undefined) throw new Error('nothing was recorded yet')
      return latest
    },
  }
}

function createRun({ onPart }: RecordingTask): TestRun {
  let seconds = 0
  let on = true
  let settle: (end: RecordingEnd) => void = () => undefined
  const ended = new Promise<RecordingEnd>((resolve) => (settle = resolve))
  const end = (why: RecordingEnd) => {
    on = false
    settle(why)
  }
  return {
    media: 'audio/webm;codecs=opus',
    seconds: () => seconds,
    level: () => (on ? 0.5 : 0),
    pause: () => undefined,
    resume: () => undefined,
    stop: () => end({ type: 'Stopped' }),
    ended,
    hear(words, until) {
      seconds = until
      onPart(new Blob([words]), seconds)
    },
    end,
    isOn: () => on,
  }
}
