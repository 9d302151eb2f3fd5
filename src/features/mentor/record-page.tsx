import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { RecordId } from '../../domain/log/op.ts'
import { evidenceKind } from '../../domain/records/evidence.ts'
import { experienceKind } from '../../domain/records/experience.ts'
import { readRecord } from '../../domain/records/record-kind.ts'
import { QueryFailed } from '../../screen/queries/query-failed.tsx'
import { recordQueries } from '../../screen/queries/record-queries.ts'
import { useServices } from '../../screen/services-context.tsx'
import { mentorPlaces } from '../../services/mentor/mentor-places.ts'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { Skeleton } from '../../ui/frame/skeleton.tsx'
import { GivenEvidence } from './given-evidence.tsx'
import { GivenExperience } from './given-experience.tsx'
import { useStudent } from './student-context.tsx'

interface RecordPageProps {
  rec: RecordId
}

/** One record that a student gave, as it was given. */
export function RecordPage({ rec }: RecordPageProps) {
  const { t } = useTranslation('mentor')
  const { t: common } = useTranslation()
  const { dossier } = useStudent().student
  const found = useQuery(recordQueries.one(useServices(), rec))
  if (found.isPending) return <Skeleton label={common('loading')} />
  if (found.data?.kind === experienceKind.kind) {
    return <GivenExperience view={found.data} />
  }
  if (found.data?.kind === evidenceKind.kind) {
    return <GivenEvidence evidence={readRecord(evidenceKind, found.data)} />
  }
  return (
    <Page title={t('record.notHere')} lead={t('record.notGiven')} narrow>
      {found.isError && <QueryFailed error={found.error} onRetry={() => void found.refetch()} />}
      <div>
        <LinkButton href={mentorPlaces.student(dossier)}>{t('record.back')}</LinkButton>
      </div>
    </Page>
  )
}
