import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import { QueryFailed } from '../../screen/queries/query-failed.tsx'
import { recordQueries } from '../../screen/queries/record-queries.ts'
import { useServices } from '../../screen/services-context.tsx'
import { WhereBadge } from '../../screen/record/where-badge.tsx'
import { places } from '../../services/places.ts'
import { EmptyState } from '../../ui/tell/empty-state.tsx'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { Skeleton } from '../../ui/frame/skeleton.tsx'
import { StepGroupList } from './step-group-list.tsx'

/** All steps: the ones that wait by their day, and folded away what is done or let go. */
export function StepsPage() {
  const { t } = useTranslation(['steps', 'common'])
  const services = useServices()
  const { data: steps, error, refetch } = useQuery(recordQueries.steps(services))
  return (
    <Page
      title={t('title')}
      badge={<WhereBadge />}
      narrow
      actions={
        <LinkButton variant="secondary" icon="plus" href={places.newStep}>
          {t('add')}
        </LinkButton>
      }
    >
      {error ? (
        <QueryFailed error={error} onRetry={() => void refetch()} />
      ) : steps === undefined ? (
        <Skeleton label={t('common:loading')} />
      ) : steps.length === 0 ? (
        <EmptyState
          picture="steps"
          title={t('empty.title')}
          text={t('empty.text')}
          action={
            <LinkButton icon="plus" href={places.newStep}>
              {t('empty.add')}
            </LinkButton>
          }
        />
      ) : (
        <StepGroupList steps={steps} />
      )}
    </Page>
  )
}
