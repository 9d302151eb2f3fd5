import type { RecordId } from '../../../domain/log/op.ts'

const prefix = 'evidence/'

/**
 * What a recording is for: evidence, of this experience when there is one, and perhaps the answer
 * to a question about it.
 */
export function recordingPurpose(experience: RecordId | undefined, question?: string): string {
  return `${prefix}${experience ?? ''}${question === undefined ? '' : `/${question}`}`
}

export function isForEvidence(purpose: string): boolean {
  return purpose.startsWith(prefix)
}

/** The experience that a recording was made for; undefined when for none. */
export function experienceOf(purpose: string): RecordId | undefined {
  const [rec = ''] = isForEvidence(purpose) ? purpose.slice(prefix.length).split('/') : []
  return rec === '' ? undefined : rec
}
