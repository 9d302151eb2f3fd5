import type { ReactNode } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { requirementSets } from '../../content/requirement-sets/requirement-sets.ts'
import { roleName } from '../../content/talks/roles.ts'
import type { Statement } from '../../domain/records/statement.ts'
import { standingStatements } from '../../domain/statements.ts'
import { Card } from '../../ui/frame/card.tsx'
import { OwnWords } from '../../ui/show/own-words.tsx'
import { Signature } from '../keys/signature.tsx'
import { useDates } from '../words/use-dates.ts'
import { useTermSetAt } from '../words/use-term-set-at.ts'
import { useSay } from '../aloud/use-say.ts'
import type { RuleReader } from './use-done-text.ts'

export interface StatementListProps {
  statements: readonly Statement[]
  reader: RuleReader
  /** The name of the experience that a statement is about. */
  nameOf: (experience: string) => string | undefined
  /** What can be done with one that stands; what is known of its signature. */
  actions?: ((statement: Statement) => ReactNode) | undefined
}

/** Statements with who gave them and when; one that was undone says so and stays to be read. */
export function StatementList({ statements, reader, nameOf, actions }: StatementListProps) {
  const { t, i18n } = useTranslation('requirements')
  const { day } = useDates()
  const say = useSay()
  const termSetAt = useTermSetAt()
  const givenBy = ({ name, role, date }: Statement) =>
    t('statement.by', {
      who: [name, role && roleName(role, termSetAt(date), i18n.language)]
        .filter(Boolean)
        .join(', '),
      day: date ? day(date) : '',
    })
  return standingStatements(statements).map(({ statement, undoneBy }) => {
    const { rec, type, set, requirement, experience, text, onOwnersDevice } = statement
    const known = requirementSets.find(({ id }) => id === set)
    const rule = [...(known?.perExperience ?? []), ...(known?.wholeDossier ?? [])].find(
      ({ id }) => id === requirement,
    )
    const about = rule ? say(rule.text) : experience ? nameOf(experience) : known && say(known.name)
    return (
      <Card
        key={rec}
        as="article"
        icon={undoneBy ? undefined : 'check'}
        tone={undoneBy ? 'quiet' : 'plain'}
        tag={about}
        title={t(
          undoneBy
            ? 'statement.undone'
            : type === 'internshipDone'
              ? 'statement.internshipDone'
              : 'statement.fulfilled',
        )}
      >
        <p>{givenBy(statement)}</p>
        {text && <OwnWords>{text}</OwnWords>}
        {onOwnersDevice && <p>{t(`statement.onOwnersDevice.${reader}`)}</p>}
        {statement.signer && <Signature rec={rec} name={statement.name} />}
        {undoneBy && (
          <>
            <p>{t('statement.undoneText')}</p>
            <p>{givenBy(undoneBy)}</p>
            {undoneBy.text && <OwnWords>{undoneBy.text}</OwnWords>}
          </>
        )}
        {!undoneBy && actions?.(statement)}
      </Card>
    )
  })
}
