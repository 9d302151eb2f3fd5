import type { DossierId } from '../domain/log/op.ts'
import { readKnownCopy, type KnownCopy } from '../services/copies/known-copy.ts'

/** What is known outside the database of the dossier in it, so that its loss is noticed. */
export interface Marker {
  readonly dossier: DossierId
  /** Operations that were confirmed. */
  readonly ops: number
  /** The best copy outside the browser that was noted. */
  readonly lastCopy?: KnownCopy
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
  const copy = readKnownCopy(lastCopy)
  return { dossier, ops, ...(copy && { lastCopy: copy }) }
}

/** Notes how many operations are confirmed, and keeps what was noted of copies. */
export function noteOps(storage: Storage, dossier: DossierId, ops: number): void {
  const before = readMarker(storage)
  if (before?.dossier === dossier && before.ops === ops) return
  writeMarker(storage, { ...(before?.dossier === dossier && before), dossier, ops })
}

/** Notes the best copy outside; nothing where there is no marker of that dossier. */
export function noteCopy(storage: Storage, dossier: DossierId, copy: KnownCopy | undefined): void {
  const before = readMarker(storage)
  if (before?.dossier === dossier && copy) writeMarker(storage, { ...before, lastCopy: copy })
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
