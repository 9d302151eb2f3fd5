import { useTranslation } from '../../i18n/use-translation.ts'
import { WhereBadge } from '../../screen/record/where-badge.tsx'
import { places } from '../../services/places.ts'
import { Page } from '../../ui/frame/page.tsx'
import { StatementForm } from './statement-form.tsx'

/** Somebody of the school or the workplace states something, on the student's own device. */
export function StatementPage() {
  const { t } = useTranslation(['talks', 'common'])
  return (
    <Page
      narrow
      title={t('statement.title')}
      lead={t('statement.lead')}
      badge={<WhereBadge />}
      back={{ href: places.schoolAsks, label: t('common:back') }}
    >
      <StatementForm />
    </Page>
  )
}
