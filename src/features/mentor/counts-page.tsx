import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import { competencies } from '../../content/competencies.ts'
import { csvText } from '../../outputs/csv-text.ts'
import { QueryFailed } from '../../screen/queries/query-failed.tsx'
import { useServices } from '../../screen/services-context.tsx'
import { useDates } from '../../screen/words/use-dates.ts'
import { countGroups, leastStudents } from '../../services/mentor/count-groups.ts'
import { today } from '../../services/services.ts'
import { Button } from '../../ui/act/button.tsx'
import { EmptyState } from '../../ui/tell/empty-state.tsx'
import { NotOnPaper, Sheet } from '../../ui/act/sheet.tsx'
import { Notice } from '../../ui/tell/notice.tsx'
import { Skeleton } from '../../ui/frame/skeleton.tsx'
import { Toolbar } from '../../ui/frame/toolbar.tsx'
import { useDesk } from './desk-context.tsx'
import { GroupsTable } from './groups-table.tsx'
import { deskQueries } from './queries.ts'
import { useCountRows } from './use-count-rows.ts'

/** Totals by class, for the school: on paper or as a table, without anybody's name. */
export function CountsPage() {
  const { t, i18n } = useTranslation('mentor')
  const { t: common } = useTranslation()
  const { day } = useDates()
  const services = useServices()
  const rowsOf = useCountRows()
  const found = useQuery(deskQueries.students(useDesk()))
  const now = today(services)
  const ids = competencies.map(({ id }) => id)
  const counts = countGroups(found.data ?? [], ids, now)
  const { groups, total, isSomeHidden } = counts
  return (
    <Sheet title={t('counts.title')} lead={t('counts.lead', { day: day(now) })} narrow={false}>
      {found.isPending && <Skeleton label={common('loading')} />}
      {found.isError && <QueryFailed error={found.error} onRetry={() => void found.refetch()} />}
      {found.isSuccess && total === undefined && (
        <EmptyState
          picture="nothing"
          title={t('counts.none')}
          text={t('counts.noneText', { count: leastStudents })}
        />
      )}
      {isSomeHidden && total && <Notice>{t('counts.hidden', { count: leastStudents })}</Notice>}
      {total && (
        <>
          <NotOnPaper>
            <Toolbar>
              <Button icon="print" variant="secondary" onClick={() => window.print()}>
                {t('counts.print')}
              </Button>
              <Button
                icon="download"
                variant="secondary"
                onClick={() =>
                  services.saveBlob(
                    t('counts.fileName', { day: now }),
                    new Blob([csvText(rowsOf(counts), i18n.language)], { type: 'text/csv' }),
                  )
                }
              >
                {t('counts.table')}
              </Button>
            </Toolbar>
          </NotOnPaper>
          <GroupsTable total={total} groups={groups.length > 1 ? groups : []} />
          <p>{t('counts.promise')}</p>
        </>
      )}
    </Sheet>
  )
}
