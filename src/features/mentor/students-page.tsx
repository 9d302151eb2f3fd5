import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { QueryFailed } from '../../screen/queries/query-failed.tsx'
import { useServices } from '../../screen/services-context.tsx'
import { mentorPlaces } from '../../services/mentor/mentor-places.ts'
import { today } from '../../services/services.ts'
import { pickStudents } from '../../services/mentor/student-signs.ts'
import { Button } from '../../ui/act/button.tsx'
import { EmptyState } from '../../ui/tell/empty-state.tsx'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { Skeleton } from '../../ui/frame/skeleton.tsx'
import { Status } from '../../ui/tell/status.tsx'
import { useDesk } from './desk-context.tsx'
import { DeskNotices } from './desk-notices.tsx'
import { deskQueries } from './queries.ts'
import { FirstSteps } from './first-steps.tsx'
import { StudentFilters, type ListChoices } from './student-filters.tsx'
import { StudentGroups } from './student-groups.tsx'

const noChoices: ListChoices = { text: '', sign: undefined, order: 'attention', byGroup: false }

/** Everybody whose packets are here: who needs something first. */
export function StudentsPage() {
  const { t, i18n } = useTranslation('mentor')
  const { t: common } = useTranslation()
  const services = useServices()
  const found = useQuery(deskQueries.students(useDesk()))
  const [choices, setChoices] = useState(noChoices)
  const shown = useDeferredValue(choices)
  const { language } = i18n
  const day = today(services)
  const { data } = found
  // Whose day has passed is about to be erased.
  const students = useMemo(() => (data ?? []).filter((each) => each.keepUntil >= day), [data, day])
  const picked = useMemo(
    () => pickStudents(students, shown, { today: day, language }),
    [students, shown, day, language],
  )
  return (
    <Page title={t('list.title')} lead={students.length > 0 ? t('list.copies') : undefined} narrow>
      {found.isPending && <Skeleton label={common('loading')} rows={4} />}
      {found.isError && <QueryFailed error={found.error} onRetry={() => void found.refetch()} />}
      {found.data && <DeskNotices students={found.data} />}
      {found.data?.length === 0 && (
        <>
          <EmptyState
            picture="line"
            title={t('list.emptyTitle')}
            text={t('list.emptyText')}
            action={<LinkButton href={mentorPlaces.open}>{t('list.emptyAction')}</LinkButton>}
          />
          <FirstSteps />
        </>
      )}
      {students.length > 0 && (
        <>
          <StudentFilters choices={choices} onChange={setChoices} students={students} />
          <Status>{t('list.count', { count: picked.length })}</Status>
          {picked.length === 0 ? (
            <EmptyState
              picture="search"
              title={t('list.none')}
              text={t('list.noneText')}
              action={<Button onClick={() => setChoices(noChoices)}>{t('list.showAll')}</Button>}
            />
          ) : (
            <StudentGroups students={picked} byGroup={shown.byGroup} />
          )}
        </>
      )}
    </Page>
  )
}
