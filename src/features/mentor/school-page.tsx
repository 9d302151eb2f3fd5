import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import {
  requirementSetFor,
  requirementSets,
} from '../../content/requirement-sets/requirement-sets.ts'
import { talkTypeById } from '../../content/talks/talk-types.ts'
import { heldTalks } from '../../domain/requirements.ts'
import { recordQueries } from '../../screen/queries/record-queries.ts'
import { RequirementOverview } from '../../screen/requirements/requirement-overview.tsx'
import { useServices } from '../../screen/services-context.tsx'
import { talkQueries } from '../../screen/talk/talk-queries.ts'
import { useDates } from '../../screen/words/use-dates.ts'
import { useSchoolWords } from '../../screen/words/use-school-words.ts'
import { mentorPlaces } from '../../services/mentor/mentor-places.ts'
import { today } from '../../services/services.ts'
import { List } from '../../ui/frame/list.tsx'
import { ListRow } from '../../ui/frame/list-row.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { SelectField } from '../../ui/ask/select-field.tsx'
import { GivenStatements } from './given-statements.tsx'
import { requirementStates } from './requirement-states.ts'
import { StatementSide } from './statement-side.tsx'
import { useStudent } from './student-context.tsx'
import { StudentFrame } from './student-frame.tsx'

/** What the school asks beside what the student gave, and room for a statement. */
export function SchoolPage() {
  const { t } = useTranslation('mentor')
  const services = useServices()
  const { day } = useDates()
  const { student } = useStudent()
  const { dossier } = student
  const { level, termSet, competency, say } = useSchoolWords()
  const [chosen, setChosen] = useState('')
  const set = requirementSets.find(({ id }) => id === chosen) ?? requirementSetFor(level)
  const { data: states = [] } = useQuery(requirementStates(services, set))
  const { data: experiences = [] } = useQuery(recordQueries.experiences(services))
  const { data: talks = [] } = useQuery(talkQueries.all(services))
  const held = heldTalks(talks, today(services))
  return (
    <StudentFrame side={{ label: t('statement.side'), content: <StatementSide set={set} /> }}>
      <Page
        narrow
        title={t('school.title')}
        lead={t('school.lead')}
        back={{ href: mentorPlaces.student(dossier), label: student.name || t('list.noName') }}
      >
        <SelectField
          label={t('school.set')}
          options={[
            ...(set === undefined ? [{ value: '', label: t('school.choose') }] : []),
            ...requirementSets.map(({ id, name }) => ({ value: id, label: say(name) })),
          ]}
          value={set?.id ?? ''}
          onChange={({ target }) => setChosen(target.value)}
        />
        {set && (
          <RequirementOverview
            reader="mentor"
            states={states}
            experiences={experiences}
            termSet={termSet}
            competency={competency}
            hrefOf={(rec) => mentorPlaces.record(dossier, rec)}
            talks={
              <List look="rows">
                {held.map(({ rec, type, date }) => (
                  <ListRow
                    key={rec}
                    icon="talk"
                    href={mentorPlaces.talk(dossier, rec)}
                    title={say(talkTypeById(type).name)}
                    text={date && day(date)}
                  />
                ))}
              </List>
            }
            statements={<GivenStatements experiences={experiences} />}
          />
        )}
      </Page>
    </StudentFrame>
  )
}
