import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import { ExperienceCard } from '../../screen/record/experience-card.tsx'
import { useServices } from '../../screen/services-context.tsx'
import { today } from '../../services/services.ts'
import { Section } from '../../ui/frame/section.tsx'
import { todayQueries } from './queries.ts'

/** What the student did on about this day last year. */
export function YearAgo() {
  const { t } = useTranslation('today')
  const services = useServices()
  const { data: experience } = useQuery(todayQueries.yearAgo(services, today(services)))
  if (!experience) return null
  return (
    <Section title={t('yearAgo.title')}>
      <ExperienceCard experience={experience} withPhoto />
    </Section>
  )
}
