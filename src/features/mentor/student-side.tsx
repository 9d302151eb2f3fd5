import { useTranslation } from '../../i18n/use-translation.ts'
import { mentorPlaces } from '../../services/mentor/mentor-places.ts'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { Section } from '../../ui/frame/section.tsx'
import { AnswerSection } from './answer-section.tsx'
import { PrivateNote } from './private-note.tsx'
import { useStudent } from './student-context.tsx'

/** What a mentor does about a student: talk, answer, and note for themselves. */
export function StudentSide() {
  const { t } = useTranslation('mentor')
  const { student } = useStudent()
  const { dossier } = student
  return (
    <>
      <Section title={t('side.talk')}>
        <p>{t('side.talkText')}</p>
        <div>
          <LinkButton variant="secondary" icon="speech" href={mentorPlaces.newTalk(dossier)}>
            {t('side.hold')}
          </LinkButton>
        </div>
      </Section>
      <AnswerSection nothing={t('side.nothing')} />
      <PrivateNote key={dossier} dossier={dossier} />
    </>
  )
}
