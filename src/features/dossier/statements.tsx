import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { Experience } from '../../domain/records/experience.ts'
import { StatementList } from '../../screen/requirements/statement-list.tsx'
import { useServices } from '../../screen/services-context.tsx'
import { talkQueries } from '../../screen/talk/talk-queries.ts'
import { talkPlaces } from '../../services/talks/talk-places.ts'
import { LinkButton } from '../../ui/act/link-button.tsx'

interface StatementsProps {
  experiences: readonly Experience[]
}

/** What school or workplace stated, and the way to have something stated here and now. */
export function Statements({ experiences }: StatementsProps) {
  const { t } = useTranslation('dossier')
  const { data: statements = [] } = useQuery(talkQueries.statements(useServices()))
  const nameOf = (rec: string) => experiences.find((each) => each.rec === rec)?.title
  return (
    <>
      {statements.length === 0 && <p>{t('school.noStatements')}</p>}
      <StatementList
        statements={statements}
        nameOf={nameOf}
        reader="owner"
        actions={({ rec }) => (
          <LinkButton variant="quiet" href={talkPlaces.withdraw(rec)}>
            {t('school.withdraw')}
          </LinkButton>
        )}
      />
      <div>
        <LinkButton variant="secondary" icon="plus" href={talkPlaces.newStatement}>
          {t('school.newStatement')}
        </LinkButton>
      </div>
    </>
  )
}
