import type { Recorder } from '../services/evidence/recorder.ts'
import { err } from '../lib/result.ts'
import { openCamera } from './camera.ts'
import { openStream } from './open-stream.ts'
import { recordingMedia } from './recording-media.ts'
import { startRecording } from './recording-run.ts'
import { heldRecordings, holdRecording } from './recordings-in-hand.ts'

const speech = { echoCancellation: true, noiseSuppression: true, autoGainControl: true }

/** The microphone and camera of this device, by getUserMedia and MediaRecorder. */
export function createRecorder(): Recorder {
  return {
    async recordVoice(task, signal) {
      // Nobody is asked for a microphone that cannot be used.
      if (isSecureContext && recordingMedia('voice') === undefined) {
        return err({ type: 'CannotRecord' })
      }
      const opened = await openStream('Microphone', { audio: speech }, signal)
      return opened.ok ? startRecording(opened.value, 'voice', task) : opened
    },
    openCamera,
    hold: holdRecording,
    held: heldRecordings,
  }
}
