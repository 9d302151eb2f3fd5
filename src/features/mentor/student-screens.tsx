import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { DossierId } from '../../domain/log/op.ts'
import { QueryFailed } from '../../screen/queries/query-failed.tsx'
import { ServicesProvider, useServices } from '../../screen/services-context.tsx'
import { studentServices } from '../../services/mentor/mentor-desk.ts'
import { mentorPlaces } from '../../services/mentor/mentor-places.ts'
import { EmptyState } from '../../ui/tell/empty-state.tsx'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { Skeleton } from '../../ui/frame/skeleton.tsx'
import { useDesk } from './desk-context.tsx'
import { OpenStudentPages } from './open-student-pages.tsx'
import { deskQueries } from './queries.ts'

interface StudentScreensProps {
  dossier: DossierId
}

/** All pages of one student, with services that read only what this student gave. */
export function StudentScreens({ dossier }: StudentScreensProps) {
  const { t } = useTranslation('mentor')
  const { t: common } = useTranslation()
  const services = useServices()
  const desk = useDesk()
  const own = useMemo(() => studentServices(services, desk, dossier), [services, desk, dossier])
  const found = useQuery(deskQueries.student(desk, dossier))
  if (found.isPending) return <Skeleton label={common('loading')} />
  if (found.isError) {
    return (
      <Page title={t('list.title')} narrow>
        <QueryFailed error={found.error} onRetry={() => void found.refetch()} />
      </Page>
    )
  }
  if (found.data === null) {
    return (
      <Page title={t('gone.title')} narrow>
        <EmptyState
          picture="search"
          title={t('gone.title')}
          text={t('gone.text')}
          action={<LinkButton href={mentorPlaces.students}>{t('gone.action')}</LinkButton>}
        />
      </Page>
    )
  }
  return (
    <ServicesProvider services={own}>
      <OpenStudentPages student={found.data} />
    </ServicesProvider>
  )
}
