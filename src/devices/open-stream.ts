import { err, ok, type Result } from '../lib/result.ts'
import type { RecorderError } from '../services/evidence/recorder.ts'

export type DeviceName = 'Microphone' | 'Camera'

/**
 * A stream of the device that `constraints` ask for. The names of failures are those of the Media
 * Capture specification; browsers differ in when they give which, so each is met.
 */
export async function openStream(
  of: DeviceName,
  constraints: MediaStreamConstraints,
  signal?: AbortSignal,
): Promise<Result<MediaStream, RecorderError>> {
  if (!isSecureContext) return err({ type: 'InsecurePage' })
  if (!('mediaDevices' in navigator)) return err({ type: `${of}Absent` })
  try {
    const stream = await navigator.mediaDevices.getUserMedia(constraints)
    if (!signal?.aborted) return ok(stream)
    stopStream(stream)
    return err({ type: 'Cancelled' })
  } catch (error) {
    return err(signal?.aborted ? { type: 'Cancelled' } : streamError(of, error))
  }
}

/** Lets go of the device: its light goes out. */
export function stopStream(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop()
}

function streamError(of: DeviceName, error: unknown): RecorderError {
  const name = error instanceof Error || error instanceof DOMException ? error.name : ''
  switch (name) {
    case 'NotAllowedError':
    case 'SecurityError':
      return { type: `${of}Refused` }
    case 'NotFoundError':
    case 'OverconstrainedError':
      return { type: `${of}Absent` }
    case 'NotReadableError':
    case 'AbortError':
    case 'InvalidStateError':
      return { type: `${of}Busy` }
    default:
      return { type: 'RecordingFailed', detail: String(error) }
  }
}
