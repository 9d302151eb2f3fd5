import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { RecordId } from '../../domain/log/op.ts'
import { stepKind } from '../../domain/records/step.ts'
import { QueryFailed } from '../../screen/queries/query-failed.tsx'
import { draftQueries, recordQueries } from '../../screen/queries/record-queries.ts'
import { useServices } from '../../screen/services-context.tsx'
import { stepNoteKey } from '../../screen/drafts/step-note-draft.ts'
import { places } from '../../services/places.ts'
import { EmptyState } from '../../ui/tell/empty-state.tsx'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { Skeleton } from '../../ui/frame/skeleton.tsx'
import { BinnedStep } from './binned-step.tsx'
import { NewStep } from './new-step.tsx'
import { OneStep } from './one-step.tsx'

interface StepPageProps {
  /** `nieuw` for a step that does not exist yet. */
  rec: RecordId
}

/** One step: to read, to change, and to decide on. */
export function StepPage({ rec }: StepPageProps) {
  const { t } = useTranslation(['steps', 'common'])
  const services = useServices()
  const record = useQuery(recordQueries.one(services, rec))
  const draft = useQuery(draftQueries.one(services, `step/${rec}`))
  const note = useQuery(draftQueries.one(services, stepNoteKey(rec)))
  const failed = [record, draft, note].find(({ isError }) => isError)
  if (failed?.error) {
    return (
      <Page title={t('one')}>
        <QueryFailed error={failed.error} onRetry={() => void failed.refetch()} />
      </Page>
    )
  }
  if (!record.isSuccess || !draft.isSuccess || !note.isSuccess)
    return <Skeleton label={t('common:loading')} />
  const typed = draft.data?.value
  if (rec === 'nieuw') return <NewStep draft={typed} />
  const view = record.data
  if (view?.kind !== stepKind.kind) {
    return (
      <Page title={t('one')}>
        <EmptyState
          picture="nothing"
          title={t('gone.title')}
          text={t('gone.text')}
          action={<LinkButton href={places.steps}>{t('back')}</LinkButton>}
        />
      </Page>
    )
  }
  return view.binned ? (
    <BinnedStep rec={rec} />
  ) : (
    <OneStep view={view} draft={typed} note={note.data?.value} />
  )
}
