import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { talkTypeById } from '../../content/talks/talk-types.ts'
import type { TalkPlanForm } from '../../domain/forms/talk-form.ts'
import { talkPlanOf } from '../../domain/forms/talk-form-of.ts'
import type { RecordId } from '../../domain/log/op.ts'
import { readRecord } from '../../domain/records/record-kind.ts'
import { talkKind } from '../../domain/records/talk.ts'
import { QueryFailed } from '../../screen/queries/query-failed.tsx'
import { draftQueries, recordQueries } from '../../screen/queries/record-queries.ts'
import { useServices } from '../../screen/services-context.tsx'
import { WhereBadge } from '../../screen/record/where-badge.tsx'
import { places } from '../../services/places.ts'
import { newRecordId, type Services } from '../../services/services.ts'
import { talkPlaces } from '../../services/talks/talk-places.ts'
import { Page } from '../../ui/frame/page.tsx'
import { Skeleton } from '../../ui/frame/skeleton.tsx'
import { PrepareForm } from './prepare-form.tsx'
import { TalkNotFound } from './talk-not-found.tsx'

interface PreparePageProps {
  /** Undefined for a talk that does not exist yet. */
  rec: RecordId | undefined
}

/** Preparing a talk: when and with whom, what about, and what the student hopes for. */
export function PreparePage({ rec }: PreparePageProps) {
  const { t } = useTranslation(['talks', 'common'])
  const services = useServices()
  const draftKey = `talk-plan/${rec ?? 'nieuw'}`
  const record = useQuery(recordQueries.one(services, rec ?? ''))
  const draft = useQuery(draftQueries.one(services, draftKey))
  const [fresh] = useState(() => ({ rec: newRecordId(services), plan: emptyPlan(services) }))
  const failed = [record, draft].find(({ isError }) => isError)
  if (failed?.error) {
    return (
      <Page narrow title={t('prepare.title')}>
        <QueryFailed error={failed.error} onRetry={() => void failed.refetch()} />
      </Page>
    )
  }
  if (!record.isSuccess || !draft.isSuccess) return <Skeleton label={t('common:loading')} />
  const view = rec === undefined ? null : record.data
  if (rec !== undefined && view?.kind !== talkKind.kind) return <TalkNotFound />
  const back = rec === undefined ? places.talks : talkPlaces.talk(rec)
  return (
    <Page
      narrow
      title={t('prepare.title')}
      lead={t('prepare.lead')}
      badge={<WhereBadge />}
      back={{ href: back, label: t('common:back') }}
    >
      <PrepareForm
        rec={rec ?? fresh.rec}
        isNew={rec === undefined}
        draftKey={draftKey}
        before={view ? talkPlanOf(readRecord(talkKind, view)) : fresh.plan}
        draft={draft.data?.value}
      />
    </Page>
  )
}

/** A career talk with its usual people, by role and still without a name. */
function emptyPlan(services: Services): TalkPlanForm {
  const { id, roles } = talkTypeById('career')
  const people = roles.map((role) => ({ key: newRecordId(services), name: '', role }))
  const texts = { date: '', time: '', place: '', question: '', hope: '' }
  return { type: id, ...texts, people, experiences: [] }
}
