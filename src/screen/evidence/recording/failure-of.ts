import type { RecorderError } from '../../../services/evidence/recorder.ts'
import type { RecordingState } from './use-recording.ts'

/** Why a take ended before the person said so; undefined when the person did. */
export function failureOf(state: RecordingState): RecorderError | undefined {
  return state.phase === 'taken' && state.end?.type === 'Failed' ? state.end.error : undefined
}
