import { useEffect, useState } from 'react'
import type { RecordingRun } from '../../../services/evidence/recorder.ts'

const tickMs = 250

/** How long the recording is, a few times a second. */
export function useSeconds(run: RecordingRun): number {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setSeconds(run.seconds()), tickMs)
    return () => clearInterval(timer)
  }, [run])
  return seconds
}
