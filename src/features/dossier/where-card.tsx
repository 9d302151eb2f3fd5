import { useQuery } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { deviceQueries, recordQueries } from '../../screen/record-queries.ts'
import { QueryFailed } from '../../screen/query-failed.tsx'
import { useServices } from '../../screen/services-context.tsx'
import { places } from '../../services/places.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Section } from '../../ui/section.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'

/** Says where the dossier is and how sure that place is; never just "saved". */
export function WhereCard() {
  const { t } = useTranslation('dossier')
  const { t: common } = useTranslation()
  const services = useServices()
  const { device, isExample } = services
  const { ownership } = useSyncExternalStore(device.subscribe, device.read)
  const experiences = useQuery(recordQueries.experiences(services))
  const { data: isKept } = useQuery(deviceQueries.isKept(services))
  if (experiences.isPending) return <Skeleton label={common('loading')} />
  if (experiences.isError) {
    return <QueryFailed error={experiences.error} onRetry={() => void experiences.refetch()} />
  }
  const count = <p>{t('where.count', { count: experiences.data.length })}</p>
  if (isExample) {
    return (
      <Notice tone="info" title={t('where.example')}>
        {count}
      </Notice>
    )
  }
  if (isKept === undefined) return <Skeleton label={common('loading')} />
  const safe = isKept && ownership !== 'shared'
  return (
    <Section title={t('where.title')}>
      <Notice
        tone={safe ? 'info' : 'warn'}
        title={t('where.here')}
        action={
          !safe && (
            <LinkButton variant="secondary" href={places.settings}>
              {t('where.keep')}
            </LinkButton>
          )
        }
      >
        {count}
        <p>{isKept ? t('where.kept') : t('where.notKept')}</p>
        {ownership === 'shared' && <p>{t('where.shared')}</p>}
      </Notice>
    </Section>
  )
}
