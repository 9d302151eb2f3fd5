import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import { talkTypeById } from '../../content/talks/talk-types.ts'
import { isPlanned } from '../../domain/records/talk.ts'
import { useServices } from '../../screen/services-context.tsx'
import { talkQueries } from '../../screen/talk/talk-queries.ts'
import { useDates } from '../../screen/words/use-dates.ts'
import { useSay } from '../../screen/aloud/use-say.ts'
import { mentorPlaces } from '../../services/mentor/mentor-places.ts'
import { isWaiting } from '../../services/mentor/mentor-student.ts'
import { Card } from '../../ui/frame/card.tsx'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { OwnWords } from '../../ui/show/own-words.tsx'
import { useStudent } from './student-context.tsx'

/** What the student asks: the question of the packet, and the talk they prepared. */
export function StudentAsks() {
  const { t } = useTranslation('mentor')
  const say = useSay()
  const { shortDay } = useDates()
  const { student } = useStudent()
  const { dossier, purpose, question } = student
  const { data: talks = [] } = useQuery(talkQueries.all(useServices()))
  const followed = new Set(talks.map(({ follows }) => follows))
  const planned = talks.filter((talk) => isPlanned(talk) && !followed.has(talk.rec))
  return (
    <>
      {question !== undefined && (
        <Card
          as="section"
          headingLevel={2}
          tone="question"
          icon="speech"
          tag={t(isWaiting(student) ? 'asks.question' : 'asks.answered')}
          title={<span dir="auto">{question}</span>}
        >
          {purpose && <p dir="auto">{t('asks.purpose', { purpose })}</p>}
          {isWaiting(student) && <p>{t('asks.how')}</p>}
        </Card>
      )}
      {question === undefined && purpose && <p dir="auto">{t('asks.purpose', { purpose })}</p>}
      {planned.map((talk) => (
        <Card
          key={talk.rec}
          as="section"
          headingLevel={2}
          icon="speech"
          tag={[t('asks.talk'), talk.date && shortDay(talk.date), talk.time]
            .filter(Boolean)
            .join(' · ')}
          title={say(talkTypeById(talk.type).name)}
        >
          {talk.question && talk.question !== question && <OwnWords>{talk.question}</OwnWords>}
          {talk.hope && <p dir="auto">{t('asks.hope', { hope: talk.hope })}</p>}
          <div>
            <LinkButton href={mentorPlaces.prepared(dossier, talk.rec)}>
              {t('asks.hold')}
            </LinkButton>
          </div>
        </Card>
      ))}
    </>
  )
}
