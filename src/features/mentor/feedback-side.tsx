import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { RecordView } from '../../domain/log/view.ts'
import { draftQueries } from '../../screen/queries/record-queries.ts'
import { useServices } from '../../screen/services-context.tsx'
import { talkQueries } from '../../screen/talk/talk-queries.ts'
import { Section } from '../../ui/frame/section.tsx'
import { AnswerSection } from './answer-section.tsx'
import { useDesk } from './desk-context.tsx'
import { FeedbackForm } from './feedback-form.tsx'
import { GivenFeedback } from './given-feedback.tsx'
import { deskQueries } from './queries.ts'
import { useStudent } from './student-context.tsx'
import { PrivateNote } from './private-note.tsx'

interface FeedbackSideProps {
  /** The record as the mentor reads it. */
  about: RecordView
}

/** What was said about a record, and room to say something about it. */
export function FeedbackSide({ about }: FeedbackSideProps) {
  const { t } = useTranslation('mentor')
  const services = useServices()
  const { student } = useStudent()
  const draftKey = `feedback/${about.rec}`
  const { data: feedback = [] } = useQuery(talkQueries.feedbackOn(services, about.rec))
  const { data: profile } = useQuery(deskQueries.profile(useDesk()))
  const draft = useQuery(draftQueries.one(services, draftKey))
  const [turn, setTurn] = useState(0)
  return (
    <>
      {feedback.length > 0 && (
        <Section title={t('feedback.given')}>
          {feedback.map((each) => (
            <GivenFeedback key={each.rec} feedback={each} about={about} />
          ))}
        </Section>
      )}
      <Section title={t('feedback.give')}>
        {profile && draft.isSuccess && (
          <FeedbackForm
            key={turn}
            about={about}
            profile={profile}
            draftKey={draftKey}
            draft={turn === 0 ? draft.data?.value : undefined}
            onSaved={() => setTurn(turn + 1)}
          />
        )}
      </Section>
      <AnswerSection />
      <PrivateNote key={student.dossier} dossier={student.dossier} />
    </>
  )
}
