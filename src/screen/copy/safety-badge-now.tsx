import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import { places } from '../../services/places.ts'
import type { SafetyStatus } from '../../services/copies/safety-status.ts'
import { SafetyBadge, type SafetyState } from '../../ui/show/safety-badge.tsx'
import { useServices } from '../services-context.tsx'
import { safetyQueries } from './safety-queries.ts'
import { useCopyMoment } from './use-copy-moment.ts'

const states: Record<SafetyStatus['level'], SafetyState> = {
  none: 'neutral',
  green: 'good',
  orange: 'warn',
  red: 'bad',
}

/** Where the dossier is and how sure that is, in one line; a link to the place that tells more. */
export function SafetyBadgeNow() {
  const { t } = useTranslation('safety')
  const services = useServices()
  const moment = useCopyMoment()
  const { data: status } = useQuery(safetyQueries.status(services))
  // While it is read, and when that fails: what is sure in any case.
  if (status?.copy === undefined) {
    const state = states[status?.level ?? 'none']
    const text = t(state === 'bad' ? 'badge.none' : 'badge.here')
    return <SafetyBadge state={state} text={text} href={places.dossier} />
  }
  const when = moment(status.copy.at)
  const text = {
    none: t('badge.copied', { when }),
    green:
      status.uncopied.since === undefined
        ? t('badge.copied', { when })
        : t('badge.fresh', { when }),
    orange: t('badge.behind', { when }),
    red: t('badge.old', { when }),
  }[status.level]
  return <SafetyBadge state={states[status.level]} text={text} href={places.dossier} />
}
