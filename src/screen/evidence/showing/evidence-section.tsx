import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../../i18n/use-translation.ts'
import type { RecordId } from '../../../domain/log/op.ts'
import { places } from '../../../services/places.ts'
import { LinkButton } from '../../../ui/act/link-button.tsx'
import { Section } from '../../../ui/frame/section.tsx'
import { Skeleton } from '../../../ui/frame/skeleton.tsx'
import { QueryFailed } from '../../queries/query-failed.tsx'
import { useServices } from '../../services-context.tsx'
import { AddEvidence } from '../adding/add-evidence.tsx'
import { AskInvitation } from '../asking/ask-invitation.tsx'
import { EvidenceList } from './evidence-list.tsx'
import { evidenceQueries } from '../evidence-queries.ts'

interface EvidenceSectionProps {
  experience: RecordId
  /** An experience in the bin is looked at, not added to. */
  readOnly?: boolean
}

/** What shows something of an experience, and the roads to add more. */
export function EvidenceSection({ experience, readOnly = false }: EvidenceSectionProps) {
  const { t } = useTranslation('evidence')
  const found = useQuery(evidenceQueries.of(useServices(), experience))
  return (
    <Section
      title={t('section.title')}
      action={
        <LinkButton variant="quiet" href={places.gallery}>
          {t('section.gallery')}
        </LinkButton>
      }
    >
      {found.isPending && <Skeleton label={t('section.loading')} rows={1} />}
      {found.isError && <QueryFailed error={found.error} onRetry={() => void found.refetch()} />}
      {found.data?.length === 0 && <p>{t('section.empty')}</p>}
      {found.data && found.data.length > 0 && <EvidenceList items={found.data} />}
      {found.data && !readOnly && <AskInvitation items={found.data} />}
      {!readOnly && <AddEvidence links={{ experiences: [experience] }} />}
    </Section>
  )
}
