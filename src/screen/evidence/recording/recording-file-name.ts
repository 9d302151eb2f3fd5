import type { FinishedRecording } from '../../../services/evidence/keep-recording.ts'

const endings: Readonly<Record<string, string>> = {
  'audio/mp4': 'm4a',
  'audio/webm': 'webm',
  'audio/ogg': 'ogg',
  'video/mp4': 'mp4',
  'video/webm': 'webm',
}

/** A name for a recording that leaves as a file. */
export function recordingFileName({
  type,
  media,
}: Pick<FinishedRecording, 'type' | 'media'>): string {
  return `loopbaandossier-${type === 'voice' ? 'opname' : 'film'}.${endings[media] ?? 'bin'}`
}
