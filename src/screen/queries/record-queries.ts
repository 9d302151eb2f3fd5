import { queryOptions } from '@tanstack/react-query'
import type { Result } from '../../lib/result.ts'
import type { RecordId } from '../../domain/log/op.ts'
import type { RecordView } from '../../domain/log/view.ts'
import { experienceKind, experienceParts } from '../../domain/records/experience.ts'
import { ownerKind, ownerRecordId } from '../../domain/records/owner.ts'
import { periodKind } from '../../domain/records/period.ts'
import { readRecord } from '../../domain/records/record-kind.ts'
import { reflectionKind } from '../../domain/records/reflection.ts'
import { stepKind } from '../../domain/records/step.ts'
import type { RecordQuery, StoreError } from '../../services/dossier-store.ts'
import type { Services } from '../../services/services.ts'
import { StoreFailure } from '../saving/store-failure.ts'

function unwrap<T>(result: Result<T, StoreError>): T {
  if (!result.ok) throw new StoreFailure(result.error)
  return result.value
}

/** Reads record views; failures become throws for TanStack Query. */
export async function readViews(
  { store }: Services,
  query: RecordQuery,
): Promise<readonly RecordView[]> {
  return unwrap(await store.readRecords(query))
}

const ofKind = (kind: string, view: RecordView) => view.kind === kind

/**
 * Every read of records that screens share. Keys begin with the table and the dossier; one bridge
 * (`live-queries`) makes them stale when the store says that the table changed.
 */
export const recordQueries = {
  experiences: (services: Services) =>
    queryOptions({
      queryKey: ['records', services.store.dossier, 'experiences'],
      queryFn: async () => {
        const found = await readViews(services, { by: 'kind', kind: experienceKind.kind })
        return found.map((view) => readRecord(experienceKind, view))
      },
    }),
  reflections: (services: Services) =>
    queryOptions({
      queryKey: ['records', services.store.dossier, 'reflections'],
      queryFn: async () => {
        const found = await readViews(services, { by: 'kind', kind: reflectionKind.kind })
        return found.map((view) => readRecord(reflectionKind, view))
      },
    }),
  steps: (services: Services) =>
    queryOptions({
      queryKey: ['records', services.store.dossier, 'steps'],
      queryFn: async () => {
        const found = await readViews(services, { by: 'kind', kind: stepKind.kind })
        return found.map((view) => readRecord(stepKind, view))
      },
    }),
  periods: (services: Services) =>
    queryOptions({
      queryKey: ['records', services.store.dossier, 'periods'],
      queryFn: async () => {
        const found = await readViews(services, { by: 'kind', kind: periodKind.kind })
        return found.map((view) => readRecord(periodKind, view))
      },
    }),
  owner: (services: Services) =>
    queryOptions({
      queryKey: ['records', services.store.dossier, 'owner'],
      queryFn: async () => {
        const view = unwrap(await services.store.readRecord(ownerRecordId(services.store.dossier)))
        return view === undefined ? null : readRecord(ownerKind, view)
      },
    }),
  /** The latest experiences that miss one of their four parts: which one, and if they were looked back on. */
  unfinished: (services: Services, limit: number) =>
    queryOptions({
      queryKey: ['records', services.store.dossier, 'unfinished', limit],
      queryFn: async () => {
        const found = await readViews(services, {
          by: 'attention',
          kind: experienceKind.kind,
          order: 'latest',
          limit,
        })
        return Promise.all(
          found.map(async (view) => {
            const experience = readRecord(experienceKind, view)
            const parts = await readViews(services, { by: 'parent', parent: view.rec })
            return {
              experience,
              part: experienceParts.find((part) => !experience[part]),
              lookedBack: parts.some((part) => ofKind(reflectionKind.kind, part)),
            }
          }),
        )
      },
    }),
  /** Steps that wait, soonest first. */
  openSteps: (services: Services, limit: number) =>
    queryOptions({
      queryKey: ['records', services.store.dossier, 'openSteps', limit],
      queryFn: async () => {
        const found = await readViews(services, {
          by: 'attention',
          kind: stepKind.kind,
          order: 'soonest',
          limit,
        })
        return found.map((view) => readRecord(stepKind, view))
      },
    }),
  /** One record as the log says it, of any kind; null when it is not here. */
  one: (services: Services, rec: RecordId) =>
    queryOptions({
      queryKey: ['records', services.store.dossier, 'one', rec],
      queryFn: async () => unwrap(await services.store.readRecord(rec)) ?? null,
    }),
  /** Reflections and steps that came from a record, oldest first. */
  partsOf: (services: Services, rec: RecordId) =>
    queryOptions({
      queryKey: ['records', services.store.dossier, 'partsOf', rec],
      queryFn: async () => {
        const found = await readViews(services, { by: 'parent', parent: rec })
        return {
          reflections: found
            .filter((view) => ofKind(reflectionKind.kind, view))
            .map((view) => readRecord(reflectionKind, view)),
          steps: found
            .filter((view) => ofKind(stepKind.kind, view))
            .map((view) => readRecord(stepKind, view)),
        }
      },
    }),
  /** Everything in the bin, of any kind. */
  binned: (services: Services) =>
    queryOptions({
      queryKey: ['records', services.store.dossier, 'binned'],
      queryFn: () => readViews(services, { by: 'binned' }),
    }),
  history: (services: Services, rec: RecordId) =>
    queryOptions({
      queryKey: ['records', services.store.dossier, 'history', rec],
      queryFn: async () => unwrap(await services.store.readHistory(rec)),
    }),
}

export const draftQueries = {
  /** The kept typing of one form; null when there is none. */
  one: (services: Services, key: string) =>
    queryOptions({
      queryKey: ['drafts', services.store.dossier, 'one', key],
      queryFn: async () => unwrap(await services.store.readDraft(key)) ?? null,
      // A form reads its draft once, when it opens; its own typing must not come back at it.
      staleTime: 0,
      gcTime: 0,
      refetchOnMount: 'always',
    }),
  all: (services: Services) =>
    queryOptions({
      queryKey: ['drafts', services.store.dossier, 'all'],
      queryFn: async () => unwrap(await services.store.readDrafts()),
    }),
}

export const deviceQueries = {
  /** Whether the browser said that it keeps this device's data; it may change its mind any time. */
  isKept: ({ isDataKept }: Services) =>
    queryOptions({
      queryKey: ['device', 'isKept'],
      queryFn: () => isDataKept(),
      staleTime: 0,
    }),
  /** Whether this device can read the language aloud by itself. */
  hasVoice: ({ readAloud }: Services, language: string) =>
    queryOptions({
      queryKey: ['device', 'hasVoice', language],
      queryFn: async () => (await readAloud()).hasVoice(language),
    }),
}
