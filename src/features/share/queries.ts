import { queryOptions } from '@tanstack/react-query'
import { isFeedbackHidden } from './is-feedback-hidden.ts'
import { readRecord } from '../../domain/records/record-kind.ts'
import { readerKeyKind } from '../../domain/records/reader-key.ts'
import { shareKind } from '../../domain/records/share.ts'
import { privateRecords, shareableKinds } from '../../domain/records/shareable.ts'
import type { RecordView } from '../../domain/log/view.ts'
import type { RecordId } from '../../domain/log/op.ts'
import type { Services } from '../../services/services.ts'
import { readViews } from '../../screen/queries/record-queries.ts'

/** Everything that can be given, and what of it is private. */
export interface Shareables {
  readonly views: readonly RecordView[]
  readonly secret: ReadonlySet<RecordId>
}

export const shareQueries = {
  shareables: (services: Services) =>
    queryOptions({
      queryKey: ['records', services.store.dossier, 'shareables'],
      queryFn: async (): Promise<Shareables> => {
        const ofKinds = await Promise.all(
          shareableKinds.map((kind) => readViews(services, { by: 'kind', kind })),
        )
        const views = ofKinds.flat().filter((view) => !isFeedbackHidden(view))
        return { views, secret: privateRecords(views) }
      },
    }),
  /** What was given, newest first. */
  shares: (services: Services) =>
    queryOptions({
      queryKey: ['records', services.store.dossier, 'shares'],
      queryFn: async () => {
        const views = await readViews(services, { by: 'kind', kind: shareKind.kind })
        return views
          .map((view) => readRecord(shareKind, view))
          .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || b.created - a.created)
      },
    }),
  /** Public keys of readers, by name. */
  keys: (services: Services) =>
    queryOptions({
      queryKey: ['records', services.store.dossier, 'readerKeys'],
      queryFn: async () => {
        const views = await readViews(services, { by: 'kind', kind: readerKeyKind.kind })
        return views
          .map((view) => readRecord(readerKeyKind, view))
          .sort((a, b) => (a.name ?? '').localeCompare(b.name ?? ''))
      },
    }),
}
