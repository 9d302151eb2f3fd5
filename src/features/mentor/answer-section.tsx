import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import { mentorPlaces } from '../../services/mentor/mentor-places.ts'
import { outgoingViews } from '../../services/mentor/mentor-reply.ts'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { Section } from '../../ui/frame/section.tsx'
import { useDesk } from './desk-context.tsx'
import { deskQueries } from './queries.ts'
import { useStudent } from './student-context.tsx'

interface AnswerSectionProps {
  /** Said while nothing waits; without it there is no section then. */
  nothing?: string
}

/** What waits to be sent to the open student, and the way to send it. */
export function AnswerSection({ nothing }: AnswerSectionProps) {
  const { t } = useTranslation('mentor')
  const { dossier } = useStudent().student
  const { data: outgoing } = useQuery(deskQueries.outgoing(useDesk(), dossier))
  const count = outgoingViews(outgoing ?? { ops: [] }).length
  if (count === 0 && nothing === undefined) return null
  return (
    <Section title={t('side.reply')}>
      <p>{count === 0 ? nothing : t('side.ready', { count })}</p>
      {count > 0 && (
        <div>
          <LinkButton
            variant={nothing === undefined ? 'secondary' : 'primary'}
            icon="share"
            href={mentorPlaces.reply(dossier)}
          >
            {t('side.send')}
          </LinkButton>
        </div>
      )}
    </Section>
  )
}
