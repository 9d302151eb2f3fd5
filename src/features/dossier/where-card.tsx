import { useQuery } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { SafetyCard } from '../../screen/copy/safety-card.tsx'
import { deviceQueries, recordQueries } from '../../screen/queries/record-queries.ts'
import { QueryFailed } from '../../screen/queries/query-failed.tsx'
import { useServices } from '../../screen/services-context.tsx'
import { places } from '../../services/places.ts'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { Notice } from '../../ui/tell/notice.tsx'
import { Skeleton } from '../../ui/frame/skeleton.tsx'

/** Says where the dossier is and how sure that place is; never just "saved". */
export function WhereCard() {
  const { t } = useTranslation('dossier')
  const { t: common } = useTranslation()
  const services = useServices()
  const { device, isExample } = services
  const { ownership } = useSyncExternalStore(device.subscribe, device.read)
  const experiences = useQuery(recordQueries.experiences(services))
  const { data: isKept } = useQuery(deviceQueries.isKept(services))
  if (experiences.isPending || isKept === undefined) return <Skeleton label={common('loading')} />
  if (experiences.isError) {
    return <QueryFailed error={experiences.error} onRetry={() => void experiences.refetch()} />
  }
  const count = <p>{t('where.count', { count: experiences.data.length })}</p>
  if (isExample) {
    return (
      <Notice
        tone="info"
        title={t('where.example')}
        action={
          <LinkButton variant="secondary" icon="copy" href={places.copy}>
            {t('where.tryCopy')}
          </LinkButton>
        }
      >
        {count}
      </Notice>
    )
  }
  return (
    <SafetyCard>
      {count}
      {ownership === 'shared' ? (
        <p>{t('where.shared')}</p>
      ) : isKept ? (
        <p>{t('where.kept')}</p>
      ) : (
        <p>
          {t('where.notKept')} <a href={places.settings}>{t('where.keep')}</a>
        </p>
      )}
    </SafetyCard>
  )
}
