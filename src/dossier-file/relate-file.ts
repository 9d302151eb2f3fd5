import { canonicalLog, type Log } from '../domain/log/log.ts'
import { mergeLogs, type MergeReport } from '../domain/log/merge.ts'
import type { DossierId } from '../domain/log/op.ts'
import type { Manifest } from './manifest.ts'

/** What a file is to the dossier that is open here. */
export type FileRelation =
  /** It has something that is not here. */
  | { readonly type: 'newer'; readonly report: MergeReport }
  /** Exactly what is here. */
  | { readonly type: 'same' }
  /** A part of what is here; what it still may hold is text that an erasure never saw. */
  | { readonly type: 'older'; readonly report: MergeReport }
  /** Of another dossier: it opens as a dossier of its own and is never merged. */
  | { readonly type: 'otherDossier' }
  /** Given to be read, or an answer to that; never merged as a copy. */
  | { readonly type: 'packet' }
  | { readonly type: 'reply' }
  /** Made by a later version for something that this one does not know. */
  | { readonly type: 'unknownPurpose' }

/** Compares a file that was read with the dossier that is here; changes nothing. */
export function relateFile(
  here: { readonly dossier: DossierId; readonly log: Log } | undefined,
  { manifest, log }: { readonly manifest: Manifest; readonly log: Log },
): FileRelation {
  if (manifest.purpose === 'packet' || manifest.purpose === 'reply')
    return { type: manifest.purpose }
  if (manifest.purpose !== 'copy' && manifest.purpose !== 'transfer') {
    return { type: 'unknownPurpose' }
  }
  if (here?.dossier !== manifest.dossier) return { type: 'otherDossier' }
  const local = canonicalLog(here.log)
  if (canonicalLog(log) === local) return { type: 'same' }
  const merged = mergeLogs(here.log, log)
  return {
    type: canonicalLog(merged.log) === local ? 'older' : 'newer',
    report: merged.report,
  }
}
