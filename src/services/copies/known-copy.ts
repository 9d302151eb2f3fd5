import type { CopyNote, CopyNotes } from './safety-status.ts'

/** What is remembered of a copy outside the database too, for when that is gone. */
export type KnownCopy = Omit<CopyNote, 'size'>

/** The best copy of a `copies` note of the device; undefined when there is none, or no such note. */
export function knownCopyOf(note: unknown): KnownCopy | undefined {
  if (note === null || typeof note !== 'object') return undefined
  return readKnownCopy((note as Partial<CopyNotes>).best?.note)
}

/** A copy as it was written somewhere that anybody may have changed. */
export function readKnownCopy(value: unknown): KnownCopy | undefined {
  if (value === null || typeof value !== 'object') return undefined
  const { at, kind, name, where, isLocked } = value as Partial<Record<keyof KnownCopy, unknown>>
  const known = kinds.find((one) => one === kind)
  if (typeof at !== 'number' || typeof name !== 'string' || known === undefined) return undefined
  return {
    at,
    kind: known,
    name,
    ...(typeof where === 'string' && { where }),
    ...(typeof isLocked === 'boolean' && { isLocked }),
  }
}

const kinds = ['picked', 'shared', 'downloaded', 'opened'] as const
