import { useQuery } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { RecordId } from '../../domain/log/op.ts'
import type { RecordView } from '../../domain/log/view.ts'
import { experienceKind } from '../../domain/records/experience.ts'
import { EvidenceSection } from '../../screen/evidence/lazy-evidence.ts'
import { QueryFailed } from '../../screen/queries/query-failed.tsx'
import { draftQueries, recordQueries } from '../../screen/queries/record-queries.ts'
import { useServices } from '../../screen/services-context.tsx'
import type { Draft } from '../../services/dossier-store.ts'
import { places } from '../../services/places.ts'
import { Page } from '../../ui/frame/page.tsx'
import { Skeleton } from '../../ui/frame/skeleton.tsx'
import { ExperienceForm } from './experience-form.tsx'
import { ExperienceNotFound } from './experience-not-found.tsx'

interface EditExperiencePageProps {
  rec: RecordId
  /** The question to begin with, one of `experienceParts`. */
  part?: string | undefined
}

/** The full form of an experience that was logged before. */
export function EditExperiencePage({ rec, part }: EditExperiencePageProps) {
  const { t } = useTranslation('log')
  const services = useServices()
  const view = useQuery(recordQueries.one(services, rec))
  const draft = useQuery(draftQueries.one(services, `experience/${rec}`))
  const failed = [view, draft].find(({ data, isError }) => data === undefined && isError)
  if (failed?.error) {
    return (
      <Page narrow title={t('form.title')}>
        <QueryFailed error={failed.error} onRetry={() => void failed.refetch()} />
      </Page>
    )
  }
  if (view.data === undefined || draft.data === undefined) {
    return <Skeleton label={t('form.loading')} />
  }
  return <OpenedExperience view={view.data} draft={draft.data} part={part} />
}

interface OpenedExperienceProps {
  view: RecordView | null
  draft: Draft | null
  part: string | undefined
}

/** Stays with what it opened: a change from another tab must not take away what is typed here. */
function OpenedExperience(now: OpenedExperienceProps) {
  const { t } = useTranslation('log')
  const { t: common } = useTranslation()
  const [{ view, draft, part }] = useState(now)
  if (view?.kind !== experienceKind.kind) return <ExperienceNotFound />
  const back = { href: places.experience(view.rec), label: common('back') }
  return (
    <Page narrow title={t('form.title')} lead={t('form.lead')} back={back}>
      <ExperienceForm view={view} draft={draft?.value} part={part} />
      <Suspense>
        <EvidenceSection experience={view.rec} />
      </Suspense>
    </Page>
  )
}
