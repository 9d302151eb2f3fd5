import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../../i18n/use-translation.ts'
import { joinFacts } from '../../../lib/join-facts.ts'
import { dayOf } from '../../../domain/line.ts'
import { recordQueries } from '../../../screen/queries/record-queries.ts'
import { useServices } from '../../../screen/services-context.tsx'
import { useDates } from '../../../screen/words/use-dates.ts'
import { places } from '../../../services/places.ts'
import { Card } from '../../../ui/frame/card.tsx'
import { LinkButton } from '../../../ui/act/link-button.tsx'
import { Notice } from '../../../ui/tell/notice.tsx'

/** Far more than anybody has. */
const countedAtMost = 1000

/** What is in the dossier on this device, so that one sees that it is the right one. */
export function HereCard() {
  const { t } = useTranslation('transfer')
  const services = useServices()
  const { month } = useDates()
  const { data: experiences } = useQuery(recordQueries.experiences(services))
  const { data: steps } = useQuery(recordQueries.openSteps(services, countedAtMost))
  if (experiences === undefined || steps === undefined) return null
  if (experiences.length === 0) {
    return (
      <Notice
        tone="info"
        title={t('arrive.empty')}
        action={<LinkButton href={places.open}>{t('arrive.openFile')}</LinkButton>}
      >
        {t('arrive.emptyText')}
      </Notice>
    )
  }
  const [first] = experiences.map(dayOf).sort()
  const counts = [
    t('count.experience', { count: experiences.length }),
    steps.length > 0 && t('open.count', { count: steps.length }),
    first && t('arrive.since', { month: month(first) }),
  ]
  return (
    <Card tone="quiet" tag={t('arrive.hereTitle')} title={joinFacts(counts)} headingLevel={2} />
  )
}
