import { queryOptions } from '@tanstack/react-query'
import type { RecordId } from '../../domain/log/op.ts'
import { evidenceKind, type Evidence } from '../../domain/records/evidence.ts'
import { readRecord } from '../../domain/records/record-kind.ts'
import type { Services } from '../../services/services.ts'
import { readViews } from '../queries/record-queries.ts'

/** Reads of evidence; keys begin as those of `recordQueries`, so that changes reach them too. */
export const evidenceQueries = {
  /** All of it, newest first. */
  all: (services: Services) =>
    queryOptions({
      queryKey: ['records', services.store.dossier, 'evidence'],
      queryFn: async () => {
        const found = await readViews(services, { by: 'kind', kind: evidenceKind.kind })
        return found.map((view) => readRecord(evidenceKind, view))
      },
    }),
  /** What hangs under an experience, in the order it was added. */
  of: (services: Services, experience: RecordId) =>
    queryOptions({
      queryKey: ['records', services.store.dossier, 'evidenceOf', experience],
      queryFn: async () => {
        const found = await readViews(services, { by: 'parent', parent: experience })
        return found
          .filter(({ kind }) => kind === evidenceKind.kind)
          .map((view) => readRecord(evidenceKind, view))
      },
    }),
}

/** What a poster needs of a photo. */
export type Poster = Pick<Evidence, 'file' | 'media' | 'type'> & { readonly count: number }

/** The photo that stands for each experience, the newest of it, and how many there are. */
export function postersOf(all: readonly Evidence[]): ReadonlyMap<RecordId, Poster> {
  const posters = new Map<RecordId, Poster>()
  for (const { type, file, media, experiences } of all) {
    if (type !== 'photo' || file === undefined) continue
    for (const rec of experiences) {
      const before = posters.get(rec)
      posters.set(
        rec,
        before ? { ...before, count: before.count + 1 } : { file, media, type, count: 1 },
      )
    }
  }
  return posters
}
