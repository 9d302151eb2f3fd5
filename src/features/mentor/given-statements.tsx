import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { Experience } from '../../domain/records/experience.ts'
import type { Statement } from '../../domain/records/statement.ts'
import { SaveFailed } from '../../screen/saving/save-failed.tsx'
import { StatementList } from '../../screen/requirements/statement-list.tsx'
import { useServices } from '../../screen/services-context.tsx'
import { talkQueries } from '../../screen/talk/talk-queries.ts'
import { useSave } from '../../screen/saving/use-save.ts'
import { undoStatement } from '../../services/mentor/mentor-statement.ts'
import { Button } from '../../ui/act/button.tsx'
import { useDesk } from './desk-context.tsx'
import { deskQueries } from './queries.ts'
import { useIsUnsent } from './use-is-unsent.ts'

interface GivenStatementsProps {
  experiences: readonly Experience[]
}

/** Statements as they stand; the mentor's own can be undone by a new one. */
export function GivenStatements({ experiences }: GivenStatementsProps) {
  const { t } = useTranslation('mentor')
  const { data: statements = [] } = useQuery(talkQueries.statements(useServices()))
  if (statements.length === 0) return <p>{t('statement.none')}</p>
  return (
    <StatementList
      reader="mentor"
      statements={statements}
      nameOf={(rec) => experiences.find((each) => each.rec === rec)?.title}
      actions={(statement) => <UndoOwn statement={statement} />}
    />
  )
}

function UndoOwn({ statement }: { statement: Statement }) {
  const { t } = useTranslation('mentor')
  const own = useIsUnsent(statement.rec)
  const { data: profile } = useQuery(deskQueries.profile(useDesk()))
  const { save, saving, error } = useSave(undoStatement)
  if (own === undefined || profile === undefined) return null
  return (
    <>
      {own === 'unsent' && <p>{t('statement.unsent')}</p>}
      <SaveFailed error={error} />
      <div>
        <Button
          variant="quiet"
          icon="restore"
          busy={saving}
          onClick={() => void save({ statement, profile })}
        >
          {t('statement.undo')}
        </Button>
      </div>
    </>
  )
}
