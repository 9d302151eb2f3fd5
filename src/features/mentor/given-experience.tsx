import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import { competencyById } from '../../content/competencies.ts'
import { experienceKindById, experienceKindName } from '../../content/experience-kinds.ts'
import type { RecordView } from '../../domain/log/view.ts'
import { experienceKind } from '../../domain/records/experience.ts'
import { readRecord } from '../../domain/records/record-kind.ts'
import { evidenceQueries } from '../../screen/evidence/evidence-queries.ts'
import { EvidenceList } from '../../screen/evidence/showing/evidence-list.tsx'
import { recordQueries } from '../../screen/queries/record-queries.ts'
import { useServices } from '../../screen/services-context.tsx'
import { useDates } from '../../screen/words/use-dates.ts'
import { useSchoolWords } from '../../screen/words/use-school-words.ts'
import { mentorPlaces } from '../../services/mentor/mentor-places.ts'
import { List } from '../../ui/frame/list.tsx'
import { ListRow } from '../../ui/frame/list-row.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { Section } from '../../ui/frame/section.tsx'
import { StrandTag } from '../../ui/show/strand-tag.tsx'
import { FeedbackSide } from './feedback-side.tsx'
import { GivenParts } from './given-parts.tsx'
import { GivenReflection } from './given-reflection.tsx'
import { useStudent } from './student-context.tsx'
import { StudentFrame } from './student-frame.tsx'

interface GivenExperienceProps {
  view: RecordView
}

/** An experience as the student gave it, with room for feedback beside it. */
export function GivenExperience({ view }: GivenExperienceProps) {
  const { t } = useTranslation('mentor')
  const services = useServices()
  const { day } = useDates()
  const { termSet, language, competency } = useSchoolWords()
  const { student } = useStudent()
  const experience = readRecord(experienceKind, view)
  const { rec, title, type, date, place, people, hours, competencies } = experience
  const { data: evidence = [] } = useQuery(evidenceQueries.of(services, rec))
  const { data: parts } = useQuery(recordQueries.partsOf(services, rec))
  const kind = experienceKindName(type, termSet, language)
  return (
    <StudentFrame side={{ label: t('feedback.side'), content: <FeedbackSide about={view} /> }}>
      <Page
        title={title ?? kind}
        back={{
          href: mentorPlaces.student(student.dossier),
          label: student.name || t('list.noName'),
        }}
        narrow
      >
        <List look="rows">
          <ListRow
            icon={experienceKindById(type).icon}
            title={kind}
            text={date === undefined ? undefined : day(date)}
          />
          {place && <ListRow icon="pin" title={<span dir="auto">{place}</span>} />}
          {people && <ListRow icon="people" title={<span dir="auto">{people}</span>} />}
          {hours !== undefined && (
            <ListRow icon="clock" title={t('record.hours', { count: hours })} />
          )}
        </List>
        {competencies.length > 0 && (
          <List label={t('record.competencies')} look="tags">
            {competencies.map((id) => (
              <li key={id}>
                <StrandTag strand={competencyById(id)?.strand ?? 0} icon={competencyById(id)?.icon}>
                  {competency(id)}
                </StrandTag>
              </li>
            ))}
          </List>
        )}
        {evidence.length > 0 && (
          <Section title={t('record.evidence')}>
            <EvidenceList items={evidence} />
          </Section>
        )}
        <GivenParts experience={experience} />
        {(parts?.reflections ?? []).length > 0 && (
          <Section title={t('record.reflections')}>
            {parts?.reflections.map((reflection) => (
              <GivenReflection key={reflection.rec} reflection={reflection} />
            ))}
          </Section>
        )}
        {(parts?.steps ?? []).length > 0 && (
          <Section title={t('record.steps')}>
            <List look="rows">
              {parts?.steps.map((step) => (
                <ListRow
                  key={step.rec}
                  icon={step.state === 'done' ? 'check' : 'steps'}
                  title={<span dir="auto">{step.what}</span>}
                  text={step.state === 'done' ? t('record.done') : step.due && day(step.due)}
                />
              ))}
            </List>
          </Section>
        )}
      </Page>
    </StudentFrame>
  )
}
