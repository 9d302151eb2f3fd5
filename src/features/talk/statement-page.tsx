import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import { draftQueries } from '../../screen/queries/record-queries.ts'
import { useServices } from '../../screen/services-context.tsx'
import { WhereBadge } from '../../screen/record/where-badge.tsx'
import { places } from '../../services/places.ts'
import { Page } from '../../ui/frame/page.tsx'
import { Skeleton } from '../../ui/frame/skeleton.tsx'
import { StatementForm } from './statement-form.tsx'

/** One at a time: it is begun and given in one sitting. */
const draftKey = 'statement/nieuw'

/** Somebody of the school or the workplace states something, on the student's own device. */
export function StatementPage() {
  const { t } = useTranslation(['talks', 'common'])
  const draft = useQuery(draftQueries.one(useServices(), draftKey))
  return (
    <Page
      narrow
      title={t('statement.title')}
      lead={t('statement.lead')}
      badge={<WhereBadge />}
      back={{ href: places.schoolAsks, label: t('common:back') }}
    >
      {draft.isPending ? (
        <Skeleton label={t('common:loading')} />
      ) : (
        <StatementForm draftKey={draftKey} draft={draft.data?.value} />
      )}
    </Page>
  )
}
