import type { DossierId } from '../domain/log/op.ts'

/** What is known outside the database of the dossier in it, so that its loss is noticed. */
export interface Marker {
  readonly dossier: DossierId
  /** Operations that were confirmed. */
  readonly ops: number
  /** When the last copy outside the browser was verified; milliseconds since 1970. */
  readonly lastCopy?: number
}

const markerKey = 'loopbaandossier'

/** The marker, or undefined when there is none that can be read. */
export function readMarker(storage: Storage): Marker | undefined {
  let value: unknown
  try {
    value = JSON.parse(storage.getItem(markerKey) ?? 'null')
  } catch {
    // Damaged, or local storage is switched off: then the database alone tells.
    return undefined
  }
  if (value === null || typeof value !== 'object') return undefined
  const { dossier, ops, lastCopy } = value as Partial<Record<keyof Marker, unknown>>
  if (typeof dossier !== 'string' || typeof ops !== 'number') return undefined
  return { dossier, ops, ...(typeof lastCopy === 'number' && { lastCopy }) }
}

/** Notes how many operations are confirmed, and keeps what was noted of copies. */
export function noteOps(storage: Storage, dossier: DossierId, ops: number): void {
  const before = readMarker(storage)
  if (before?.dossier === dossier && before.ops === ops) return
  writeMarker(storage, { ...(before?.dossier === dossier && before), dossier, ops })
}

/** Replaces the marker; false when local storage refuses, which harms nothing that is stored. */
export function writeMarker(storage: Storage, marker: Marker): boolean {
  try {
    storage.setItem(markerKey, JSON.stringify(marker))
    return true
  } catch {
    return false
  }
}

/** Takes the marker away when it is of this dossier, and not of one that came in its place. */
export function removeMarkerOf(storage: Storage, dossier: DossierId): void {
  if (readMarker(storage)?.dossier === dossier) removeMarker(storage)
}

/** Takes the marker away; false when local storage refuses. */
export function removeMarker(storage: Storage): boolean {
  try {
    storage.removeItem(markerKey)
    return true
  } catch {
    return false
  }
}
