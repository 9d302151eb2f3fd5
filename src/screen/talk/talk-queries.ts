import { queryOptions } from '@tanstack/react-query'
import type { RecordId } from '../../domain/log/op.ts'
import { feedbackKind } from '../../domain/records/feedback.ts'
import { readRecord } from '../../domain/records/record-kind.ts'
import { statementKind } from '../../domain/records/statement.ts'
import { stepKind } from '../../domain/records/step.ts'
import { talkKind } from '../../domain/records/talk.ts'
import { fieldOf, type RecordView } from '../../domain/log/view.ts'
import type { Services } from '../../services/services.ts'
import { readViews } from '../queries/record-queries.ts'

const feedbackIn = (views: readonly RecordView[]) =>
  views
    .filter(({ kind }) => kind === feedbackKind.kind)
    .map((view) => readRecord(feedbackKind, view))

async function wasHeldElsewhere(services: Services, planned: RecordId): Promise<boolean> {
  const found = await readViews(services, { by: 'parent', parent: planned })
  return found.some((view) => fieldOf(view, 'follows')?.value === planned)
}

/** Reads of talks, feedback and statements; keys begin as those of `recordQueries`. */
export const talkQueries = {
  /** All talks, newest first. */
  all: (services: Services) =>
    queryOptions({
      queryKey: ['records', services.store.dossier, 'talks'],
      queryFn: async () => {
        const found = await readViews(services, { by: 'kind', kind: talkKind.kind })
        return found.map((view) => readRecord(talkKind, view))
      },
    }),
  /**
   * Talks that wait to be held and were not held on another person's device, the soonest first;
   * and feedback that nobody has read, latest first.
   */
  waiting: (services: Services, limit: number) =>
    queryOptions({
      queryKey: ['records', services.store.dossier, 'waitingTalks', limit],
      queryFn: async () => {
        const [talks, feedback] = await Promise.all([
          readViews(services, { by: 'attention', kind: talkKind.kind, order: 'soonest', limit }),
          readViews(services, { by: 'attention', kind: feedbackKind.kind, order: 'latest' }),
        ])
        const wereHeld = await Promise.all(talks.map(({ rec }) => wasHeldElsewhere(services, rec)))
        return {
          talks: talks.filter((_, i) => !wereHeld[i]).map((view) => readRecord(talkKind, view)),
          feedback: feedbackIn(feedback),
        }
      },
    }),
  /** What came from a talk: its steps (as views also those in the bin), feedback given in it, talks that follow. */
  partsOf: (services: Services, rec: RecordId) =>
    queryOptions({
      queryKey: ['records', services.store.dossier, 'partsOfTalk', rec],
      queryFn: async () => {
        const [found, binned] = await Promise.all([
          readViews(services, { by: 'parent', parent: rec }),
          readViews(services, { by: 'binned' }),
        ])
        const stepViews = found.filter(({ kind }) => kind === stepKind.kind)
        const goneSteps = binned.filter(
          (view) => view.kind === stepKind.kind && fieldOf(view, 'talk')?.value === rec,
        )
        const talks = found.filter(({ kind }) => kind === talkKind.kind)
        return {
          stepViews: [...stepViews, ...goneSteps],
          steps: stepViews.map((view) => readRecord(stepKind, view)),
          feedback: feedbackIn(found),
          followedBy: talks
            .map((view) => readRecord(talkKind, view))
            .find(({ follows }) => follows === rec),
        }
      },
    }),
  /** Everything that others said, newest first, hidden too. */
  feedback: (services: Services) =>
    queryOptions({
      queryKey: ['records', services.store.dossier, 'feedback'],
      queryFn: async () =>
        feedbackIn(await readViews(services, { by: 'kind', kind: feedbackKind.kind })),
    }),
  /** What others said about one record, oldest first. */
  feedbackOn: (services: Services, rec: RecordId) =>
    queryOptions({
      queryKey: ['records', services.store.dossier, 'feedbackOn', rec],
      queryFn: async () => {
        const found = await readViews(services, { by: 'parent', parent: rec })
        return feedbackIn(found).filter(({ about }) => about === rec)
      },
    }),
  /** All statements, also those that undo one, newest first. */
  statements: (services: Services) =>
    queryOptions({
      queryKey: ['records', services.store.dossier, 'statements'],
      queryFn: async () => {
        const found = await readViews(services, { by: 'kind', kind: statementKind.kind })
        return found.map((view) => readRecord(statementKind, view))
      },
    }),
}
