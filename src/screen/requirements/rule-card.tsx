import { useTranslation } from '../../i18n/use-translation.ts'
import { competencyById } from '../../content/competencies.ts'
import { experienceKindName } from '../../content/experience-kinds.ts'
import type { TermSet } from '../../content/term-sets.ts'
import type { RecordId } from '../../domain/log/op.ts'
import type { Experience } from '../../domain/records/experience.ts'
import type { RuleState } from '../../domain/requirements.ts'
import { Card } from '../../ui/frame/card.tsx'
import { List } from '../../ui/frame/list.tsx'
import { ListRow } from '../../ui/frame/list-row.tsx'
import { StrandTag } from '../../ui/show/strand-tag.tsx'
import { useSay } from '../aloud/use-say.ts'
import { useDoneText, type RuleReader } from './use-done-text.ts'

/** More would be a wall of duties; the rest is counted. */
const shownAtMost = 3

export interface RuleCardProps {
  state: RuleState
  reader: RuleReader
  experiences: readonly Experience[]
  termSet: TermSet
  /** The name of a competency in the words of the school. */
  competency: (id: string) => string
  /** Where an experience can be read or added to; without it there are no links. */
  hrefOf?: ((rec: RecordId) => string) | undefined
}

/** One thing that is asked: what it is, how much is there, and where it can be added. */
export function RuleCard(props: RuleCardProps) {
  const { state, reader, experiences, termSet, competency, hrefOf } = props
  const { t, i18n } = useTranslation('requirements')
  const say = useSay()
  const doneText = useDoneText(reader)
  const { rule, met, have, need, missingIn, missingCompetencies } = state
  const missing = experiences.filter(({ rec }) => missingIn.includes(rec))
  // Of one thing there is nothing to count.
  const howFar = need === 1 ? t('notYet') : t('have', { have, need })
  return (
    <Card
      as="section"
      title={met ? doneText(state) : say(rule.text)}
      tag={met ? undefined : howFar}
      tone={met ? 'quiet' : 'plain'}
      icon={met ? 'check' : undefined}
    >
      {missingCompetencies.length > 0 && (
        <>
          <p>{t('missingCompetencies')}</p>
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
          <p>{t('missingIn')}</p>
          <List look="rows">
            {missing.slice(0, shownAtMost).map(({ rec, title, type }) => (
              <ListRow
                key={rec}
                href={hrefOf?.(rec)}
                title={title ?? experienceKindName(type, termSet, i18n.language)}
              />
            ))}
          </List>
          {missing.length > shownAtMost && (
            <p>{t('more', { count: missing.length - shownAtMost })}</p>
          )}
        </>
      )}
    </Card>
  )
}
