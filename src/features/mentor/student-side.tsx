import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import { groupBy } from '../../lib/group-by.ts'
import { mentorPlaces } from '../../services/mentor/mentor-places.ts'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { Section } from '../../ui/frame/section.tsx'
import { useDesk } from './desk-context.tsx'
import { PrivateNote } from './private-note.tsx'
import { deskQueries } from './queries.ts'
import { useStudent } from './student-context.tsx'

/** What a mentor does about a student: talk, answer, and note for themselves. */
export function StudentSide() {
  const { t } = useTranslation('mentor')
  const { student } = useStudent()
  const { dossier } = student
  const { data: outgoing } = useQuery(deskQueries.outgoing(useDesk(), dossier))
  const count = groupBy(outgoing?.ops ?? [], ({ rec }) => rec).size
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
      <Section title={t('side.reply')}>
        <p>{count === 0 ? t('side.nothing') : t('side.ready', { count })}</p>
        {count > 0 && (
          <div>
            <LinkButton icon="share" href={mentorPlaces.reply(dossier)}>
              {t('side.send')}
            </LinkButton>
          </div>
        )}
      </Section>
      <PrivateNote key={dossier} dossier={dossier} />
    </>
  )
}
