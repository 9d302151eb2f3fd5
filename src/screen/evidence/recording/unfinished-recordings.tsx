import type { InterruptedRecording } from '../../../services/evidence/make-recording.ts'
import { keepRecording } from '../../../services/evidence/keep-recording.ts'
import { useServices } from '../../services-context.tsx'
import { InterruptedRecordings } from './interrupted-recordings.tsx'
import { experienceOf, isForEvidence } from './recording-purpose.ts'

/** Recordings that the app was stopped in; one that is kept hangs under what it was made for. */
export function UnfinishedRecordings() {
  const services = useServices()
  const keep = (recording: InterruptedRecording) => {
    const experience = experienceOf(recording.purpose)
    const links = { experiences: experience === undefined ? [] : [experience] }
    return keepRecording(services, recording, { links })
  }
  return <InterruptedRecordings isFor={isForEvidence} onKeep={keep} />
}
