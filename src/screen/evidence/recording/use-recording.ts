import { useEffect, useRef, useState } from 'react'
import { err, type Result } from '../../../lib/result.ts'
import { evidenceLimits } from '../../../domain/records/evidence.ts'
import type { FinishedRecording } from '../../../services/evidence/keep-recording.ts'
import { makeRecording, readInterrupted } from '../../../services/evidence/make-recording.ts'
import type {
  Recorder,
  RecorderError,
  RecordingEnd,
  RecordingRun,
  RecordingTask,
} from '../../../services/evidence/recorder.ts'
import { useServices } from '../../services-context.tsx'

export type RecordingState =
  /** Whether an earlier one was interrupted. */
  | { readonly phase: 'looking' }
  | { readonly phase: 'ready'; readonly error?: RecorderError | undefined }
  | { readonly phase: 'asking' }
  | { readonly phase: 'running'; readonly run: RecordingRun; readonly isBehind: () => boolean }
  | {
      readonly phase: 'taken'
      readonly take: FinishedRecording
      /** Absent when it is one that was interrupted earlier. */
      readonly end?: RecordingEnd
      /** Of an interrupted one: when its last part came, ms since 1970. */
      readonly at?: number
    }

type Begin = (
  recorder: Recorder,
  task: RecordingTask,
  signal: AbortSignal,
) => Promise<Result<RecordingRun, RecorderError>>

/** A recording as it stands, and what can be done with it. */
export interface RecordingActions {
  readonly state: RecordingState
  readonly begin: (begin: Begin) => Promise<void>
  /** Back to the start; the take before goes when the next one has begun. */
  readonly again: () => void
  /** Takes the recording from this device. */
  readonly throwAway: () => Promise<void>
  /** It is safe elsewhere now. */
  readonly letGo: () => void
}

const limits = {
  voice: { seconds: evidenceLimits.voiceSeconds, bytes: evidenceLimits.documentBytes },
  video: { seconds: evidenceLimits.videoSeconds, bytes: evidenceLimits.videoBytes },
}

/**
 * One recording on the screen, from an interrupted one that is found to a take that is heard. Going
 * away stops it and leaves it as an interrupted one. While it is not safe no update may reload.
 */
export function useRecording(type: 'voice' | 'video', purpose: string): RecordingActions {
  const services = useServices()
  const [state, setState] = useState<RecordingState>({ phase: 'looking' })
  /** What must be let go of when the screen goes. */
  const hands = useRef<(() => void)[]>([])
  const before = useRef<string>(undefined)
  const letGo = () => {
    for (const open of hands.current) open()
    hands.current = []
  }

  useEffect(() => {
    let gone = false
    const look = async () => {
      const found = await readInterrupted(services, (each) => each === purpose)
      if (gone) return
      const take = found.ok ? found.value.find((each) => each.type === type) : undefined
      setState(take ? { phase: 'taken', take, at: take.at } : { phase: 'ready' })
    }
    // Without the list one can still record.
    look().catch(() => gone || setState({ phase: 'ready' }))
    return () => {
      gone = true
      letGo()
    }
  }, [services, type, purpose])

  async function drop(recording: string | undefined): Promise<void> {
    if (recording === undefined) return
    const { files } = await services.evidence()
    await files.dropRecording(recording)
  }

  async function begin(start: Begin): Promise<void> {
    const leaving = new AbortController()
    const { signal } = leaving
    const hasLeft = () => signal.aborted
    hands.current = [() => leaving.abort()]
    setState({ phase: 'asking' })
    const made = await makeRecording<RecorderError>(services, { type, purpose }, async (onPart) => {
      const { recorder } = await services.evidence()
      return start(recorder, { limits: limits[type], onPart }, signal)
    }).catch((error: unknown) =>
      err<RecorderError>({ type: 'RecordingFailed', detail: String(error) }),
    )
    if (hasLeft()) {
      if (made.ok) {
        made.value.run.stop()
        made.value.release()
      }
      return
    }
    if (!made.ok) {
      setState({ phase: 'ready', error: made.error })
      return
    }
    const { run, isBehind, finished, release } = made.value
    hands.current = [() => leaving.abort(), () => run.stop(), release, services.openForms.hold()]
    void drop(before.current)
    before.current = undefined
    setState({ phase: 'running', run, isBehind })
    const { take, end } = await finished
    if (hasLeft()) return
    if (take) {
      setState({ phase: 'taken', take, end })
      return
    }
    letGo()
    setState({ phase: 'ready', error: end.type === 'Failed' ? end.error : undefined })
  }

  return {
    state,
    begin,
    letGo,
    again() {
      before.current = state.phase === 'taken' ? state.take.recording : undefined
      letGo()
      setState({ phase: 'ready' })
    },
    async throwAway() {
      if (state.phase !== 'taken') return
      await drop(state.take.recording)
      letGo()
      setState({ phase: 'ready' })
    },
  }
}
