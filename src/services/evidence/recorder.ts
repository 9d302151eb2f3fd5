import type { Result } from '../../lib/result.ts'

/** Why there is no recording or picture, or no more of it. What was recorded until then is kept. */
export type RecorderError =
  /** The person or the device's settings said no. */
  | { readonly type: 'MicrophoneRefused' }
  | { readonly type: 'CameraRefused' }
  /** This device has none, or none that is plugged in. */
  | { readonly type: 'MicrophoneAbsent' }
  | { readonly type: 'CameraAbsent' }
  /** Another program has it. */
  | { readonly type: 'MicrophoneBusy' }
  | { readonly type: 'CameraBusy' }
  /** Taken away while it was in use: unplugged, or the permission was withdrawn. */
  | { readonly type: 'MicrophoneLost' }
  | { readonly type: 'CameraLost' }
  /** Microphone and camera exist only on https and localhost. */
  | { readonly type: 'InsecurePage' }
  /** The browser has no recorder, or none of its formats suits us. */
  | { readonly type: 'CannotRecord' }
  /** The recorder itself gave up. */
  | { readonly type: 'RecordingFailed'; readonly detail: string }
  /** The person went away before the device answered. */
  | { readonly type: 'Cancelled' }

/** Why a recording is over: the person, its longest length, the page that goes, or a failure. */
export type RecordingEnd =
  | { readonly type: 'Stopped' | 'Full' | 'Left' }
  | { readonly type: 'Failed'; readonly error: RecorderError }

export interface RecordingLimits {
  readonly seconds: number
  /** In bytes; it stops at the first part that reaches them. */
  readonly bytes: number
}

export interface RecordingTask {
  readonly limits: RecordingLimits
  /** The next part, about one a second, in order; `seconds` counts all parts until now. */
  readonly onPart: (part: Blob, seconds: number) => void
}

/** One recording while it is made. Pauses do not count in its seconds. */
export interface RecordingRun {
  /** Media type as the recorder gives it, with its codecs. */
  readonly media: string
  readonly seconds: () => number
  /** How loud it is now, 0 to 1; 0 where that cannot be measured. */
  readonly level: () => number
  readonly pause: () => void
  readonly resume: () => void
  readonly stop: () => void
  /** Resolves after the last part was given and the microphone was let go; never rejects. */
  readonly ended: Promise<RecordingEnd>
}

export type Facing = 'front' | 'back'

/** A camera that is on. */
export interface Camera {
  /** For the `srcObject` of a video element. */
  readonly stream: MediaStream
  /** True when there is another one to turn to. */
  readonly canTurn: boolean
  /** The picture of now as a JPEG, upright. */
  readonly takePhoto: () => Promise<Result<Blob, RecorderError>>
  /** Records it, with sound when the camera was opened with it; the camera is off at the end. */
  readonly record: (task: RecordingTask) => Result<RecordingRun, RecorderError>
  /** Calls back once when the camera is taken away. */
  readonly onLost: (listener: () => void) => void
  /** Turns it off. More than once does no harm. */
  readonly close: () => void
}

/** Microphone and camera of this device. Asks the person's permission when it must. */
export interface Recorder {
  /** `Cancelled` when the signal came first; the microphone is let go then. */
  readonly recordVoice: (
    task: RecordingTask,
    signal?: AbortSignal,
  ) => Promise<Result<RecordingRun, RecorderError>>
  readonly openCamera: (
    how: { readonly facing: Facing; readonly sound: boolean },
    signal?: AbortSignal,
  ) => Promise<Result<Camera, RecorderError>>
  /** Says to all tabs that this recording is in somebody's hands, until the function is called. */
  readonly hold: (recording: string) => () => void
  /** Recordings in hand in any tab; the others were interrupted. */
  readonly held: () => Promise<ReadonlySet<string>>
}
