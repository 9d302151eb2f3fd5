import { useTranslation } from '../../i18n/use-translation.ts'
import { useDates } from '../../screen/words/use-dates.ts'
import { mentorPlaces } from '../../services/mentor/mentor-places.ts'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { List } from '../../ui/frame/list.tsx'
import { ListRow } from '../../ui/frame/list-row.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { Section } from '../../ui/frame/section.tsx'
import { SideJump } from '../../ui/frame/side-jump.tsx'
import { OpenStepsSection } from './open-steps-section.tsx'
import { StudentAsks } from './student-asks.tsx'
import { useStudent } from './student-context.tsx'
import { StudentFrame } from './student-frame.tsx'
import { StudentLine } from './student-line.tsx'
import { StudentSide } from './student-side.tsx'

/** One student in ten minutes: what they ask, what is new, the line, the steps. */
export function StudentPage() {
  const { t } = useTranslation('mentor')
  const { day } = useDates()
  const { student } = useStudent()
  const { dossier, name, group, keepUntil } = student
  const called = name === '' ? t('list.noName') : name
  return (
    <StudentFrame side={{ label: t('student.side'), content: <StudentSide /> }}>
      <Page
        title={group === '' ? called : `${called} · ${group}`}
        lead={t('student.copy', { day: day(keepUntil) })}
        back={{ href: mentorPlaces.students, label: t('list.title') }}
      >
        <StudentAsks />
        <SideJump>{t('student.side')}</SideJump>
        <OpenStepsSection />
        <Section title={t('student.line')}>
          <StudentLine />
        </Section>
        <Section title={t('student.more')}>
          <List look="rows">
            <ListRow
              icon="check"
              href={mentorPlaces.school(dossier)}
              title={t('school.title')}
              text={t('school.row')}
            />
            <ListRow
              icon="clock"
              href={mentorPlaces.kept(dossier)}
              title={t('kept.title')}
              text={t('kept.row')}
            />
          </List>
        </Section>
        <div>
          <LinkButton variant="quiet" href={mentorPlaces.article('doorvragen')} icon="help">
            {t('student.help')}
          </LinkButton>
        </div>
      </Page>
    </StudentFrame>
  )
}
