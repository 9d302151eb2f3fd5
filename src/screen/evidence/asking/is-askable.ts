import type { Evidence } from '../../../domain/records/evidence.ts'

/** True for what can have people in it: a photo, a voice, a film. */
export function isAskable({ type }: Pick<Evidence, 'type'>): boolean {
  return type === 'photo' || type === 'voice' || type === 'video'
}
