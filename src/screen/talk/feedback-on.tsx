import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { experienceKindName } from '../../content/experience-kinds.ts'
import { isOlderVersion } from '../../domain/older-version.ts'
import { experienceKind } from '../../domain/records/experience.ts'
import { isUnread, type Feedback } from '../../domain/records/feedback.ts'
import { readRecord } from '../../domain/records/record-kind.ts'
import { places } from '../../services/places.ts'
import { talkPlaces } from '../../services/talks/talk-places.ts'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { recordQueries } from '../queries/record-queries.ts'
import { useServices } from '../services-context.tsx'
import { useSchoolWords } from '../words/use-school-words.ts'
import { FeedbackCard } from './feedback-card.tsx'
import { FeedbackVoice } from './feedback-voice.tsx'

interface FeedbackOnProps {
  feedback: Feedback
  /** Left out on the page of what it is about. */
  hideAbout?: boolean
  headingLevel?: 2 | 3
  /** What can be done with it; a way to its own page unless told, null for nothing. */
  children?: ReactNode
}

/** Feedback in the owner's own dossier, seen against the words it is about as they are now. */
export function FeedbackOn(props: FeedbackOnProps) {
  const { feedback, hideAbout = false, headingLevel, children } = props
  const { t } = useTranslation('talk')
  const { termSet, language } = useSchoolWords()
  const { rec, about, aboutOps, file } = feedback
  const { data: view } = useQuery(recordQueries.one(useServices(), about ?? ''))
  const experience = view?.kind === experienceKind.kind ? readRecord(experienceKind, view) : null
  const title = experience?.title ?? experienceKindName(experience?.type, termSet, language)
  return (
    <FeedbackCard
      feedback={feedback}
      headingLevel={headingLevel}
      isNew={isUnread(feedback)}
      isOlder={view ? isOlderVersion(aboutOps, view) : false}
      about={
        experience && !hideAbout ? { title, href: places.experience(experience.rec) } : undefined
      }
      voice={file !== undefined && <FeedbackVoice voice={feedback} />}
    >
      {children === undefined ? (
        <div>
          <LinkButton variant="quiet" href={talkPlaces.feedback(rec)}>
            {t('feedback.open')}
          </LinkButton>
        </div>
      ) : (
        children
      )}
    </FeedbackCard>
  )
}
