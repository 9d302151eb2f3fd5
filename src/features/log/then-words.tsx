import { useQuery } from '@tanstack/react-query'
import { competencyName } from '../../content/competencies.ts'
import { experienceKindName } from '../../content/experience-kinds.ts'
import { termSetForLevel } from '../../content/term-sets.ts'
import { dayOf } from '../../domain/line.ts'
import type { Experience } from '../../domain/records/experience.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { recordQueries } from '../../screen/queries/record-queries.ts'
import { useServices } from '../../screen/services-context.tsx'
import { useSchoolWords } from '../../screen/words/use-school-words.ts'
import { periodAt } from '../../services/school.ts'

interface ThenWordsProps {
  experience: Experience
}

/** What its kind and competencies were called at the school of then, where that was otherwise. */
export function ThenWords({ experience }: ThenWordsProps) {
  const { t } = useTranslation('entry')
  const services = useServices()
  const { data: periods = [] } = useQuery(recordQueries.periods(services))
  const { data: parts } = useQuery(recordQueries.partsOf(services, experience.rec))
  const { termSet, language, competency } = useSchoolWords()
  const level = periodAt(periods, dayOf(experience))?.level
  if (level === undefined || parts === undefined) return null
  const then = termSetForLevel(level)
  // A reflection says on its card what it was called.
  const told = parts.reflections.flatMap(({ competency: id, competencyLabel }) =>
    competencyLabel === undefined ? [] : (id ?? []),
  )
  const { type } = experience
  const competencies = experience.competencies.filter((id) => !told.includes(id))
  const words = [
    {
      was: experienceKindName(type, then, language),
      is: experienceKindName(type, termSet, language),
    },
    ...competencies.map((id) => ({ was: competencyName(id, then, language), is: competency(id) })),
  ]
  const label = words.filter(({ was, is }) => was !== is).map(({ was }) => was)
  if (label.length === 0) return null
  return (
    <p>
      <small>{t('reflections.labelThen', { label: label.join(', ') })}</small>
    </p>
  )
}
