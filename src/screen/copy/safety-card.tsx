import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { places } from '../../services/places.ts'
import type { SafetyStatus } from '../../services/copies/safety-status.ts'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { Notice, type NoticeTone } from '../../ui/tell/notice.tsx'
import { Section } from '../../ui/frame/section.tsx'
import { Skeleton } from '../../ui/frame/skeleton.tsx'
import { QueryFailed } from '../queries/query-failed.tsx'
import { useServices } from '../services-context.tsx'
import { safetyQueries } from './safety-queries.ts'
import { RecentCopies } from './recent-copies.tsx'
import { TrialOffer } from './trial-offer.tsx'
import { useCopyMoment } from './use-copy-moment.ts'

interface SafetyCardProps {
  /** More on where the dossier is. */
  children: ReactNode
}

const tones: Record<SafetyStatus['level'], NoticeTone> = {
  none: 'info',
  green: 'good',
  orange: 'warn',
  red: 'bad',
}

/** Where the second copy is, what is not in it yet, and the way to make one. */
export function SafetyCard({ children }: SafetyCardProps) {
  const { t } = useTranslation('safety')
  const { t: common } = useTranslation()
  const services = useServices()
  const moment = useCopyMoment()
  const status = useQuery(safetyQueries.status(services))
  if (status.isPending) return <Skeleton label={common('loading')} />
  if (status.isError) {
    return <QueryFailed error={status.error} onRetry={() => void status.refetch()} />
  }
  const { level, copy, uncopied, isTrialDue } = status.data
  const isBehind = uncopied.since !== undefined
  return (
    <Section title={t('card.title')}>
      <Notice
        tone={tones[level]}
        title={t(titleOf(status.data))}
        action={
          <LinkButton
            variant={level === 'orange' || level === 'red' ? 'primary' : 'secondary'}
            icon="copy"
            href={places.copy}
          >
            {t(copy ? 'card.again' : 'card.make')}
          </LinkButton>
        }
      >
        {copy ? (
          <p>{t(`card.place.${copy.kind}`, { name: copy.name, when: moment(copy.at) })}</p>
        ) : (
          isBehind && <p>{t('card.noCopyText')}</p>
        )}
        {copy?.where !== undefined && <p>{t('card.where', { where: copy.where })}</p>}
        {copy && isBehind && <p>{t('card.uncopied', { count: uncopied.records })}</p>}
        {children}
      </Notice>
      {isTrialDue && <TrialOffer />}
      <RecentCopies />
    </Section>
  )
}

function titleOf({ level, copy, uncopied }: SafetyStatus) {
  if (copy === undefined) return level === 'none' ? 'card.none' : 'card.noCopy'
  if (uncopied.since === undefined) return 'card.copied'
  if (level === 'red') return 'card.old'
  return level === 'orange' ? 'card.behind' : 'card.fresh'
}
