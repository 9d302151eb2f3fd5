import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { competencyById } from '../../content/competencies.ts'
import { experienceKindName } from '../../content/experience-kinds.ts'
import type { RuleState } from '../../domain/requirements.ts'
import { recordQueries } from '../../screen/record-queries.ts'
import { useServices } from '../../screen/services-context.tsx'
import { useSchoolWords } from '../../screen/use-school-words.ts'
import { places } from '../../services/places.ts'
import { Card } from '../../ui/card.tsx'
import { List } from '../../ui/list.tsx'
import { ListRow } from '../../ui/list-row.tsx'
import { StrandTag } from '../../ui/strand-tag.tsx'

/** More would be a wall of duties; the rest is counted. */
const shownAtMost = 3

interface RuleCardProps {
  state: RuleState
}

/** One thing that is asked: what it is, how much is there, and where it can be added. */
export function RuleCard({ state }: RuleCardProps) {
  const { t } = useTranslation('dossier')
  const { say, competency, termSet, language } = useSchoolWords()
  const { data: experiences = [] } = useQuery(recordQueries.experiences(useServices()))
  const { rule, met, have, need, missingIn, missingCompetencies } = state
  const missing = experiences.filter(({ rec }) => missingIn.includes(rec))
  // Of one thing there is nothing to count.
  const howFar = need === 1 ? t('school.notYet') : t('school.have', { have, need })
  return (
    <Card
      as="section"
      title={say(rule.text)}
      tag={met ? undefined : howFar}
      tone={met ? 'quiet' : 'plain'}
      icon={met ? 'check' : undefined}
    >
      {missingCompetencies.length > 0 && (
        <>
          <p>{t('school.missingCompetencies')}</p>
          {missingCompetencies.map((id) => {
            const known = competencyById(id)
            return (
              <StrandTag key={id} strand={known?.strand ?? 1} icon={known?.icon ?? 'star'}>
                {competency(id)}
              </StrandTag>
            )
          })}
        </>
      )}
      {missing.length > 0 && (
        <>
          <p>{t('school.missingIn')}</p>
          <List look="rows">
            {missing.slice(0, shownAtMost).map(({ rec, title, type }) => (
              <ListRow
                key={rec}
                href={places.editExperience(rec)}
                title={title ?? experienceKindName(type, termSet, language)}
              />
            ))}
          </List>
          {missing.length > shownAtMost && (
            <p>{t('school.more', { count: missing.length - shownAtMost })}</p>
          )}
        </>
      )}
    </Card>
  )
}
