import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { RecordView } from '../../domain/log/view.ts'
import { isOlderVersion } from '../../domain/older-version.ts'
import type { Feedback } from '../../domain/records/feedback.ts'
import { SaveFailed } from '../../screen/saving/save-failed.tsx'
import { FeedbackCard } from '../../screen/talk/feedback-card.tsx'
import { FeedbackVoice } from '../../screen/talk/feedback-voice.tsx'
import { useSave } from '../../screen/saving/use-save.ts'
import { binRecord } from '../../services/remove-record.ts'
import { Button } from '../../ui/act/button.tsx'
import { Toolbar } from '../../ui/frame/toolbar.tsx'
import { useDesk } from './desk-context.tsx'
import { FeedbackForm } from './feedback-form.tsx'
import { deskQueries } from './queries.ts'
import { useIsUnsent } from './use-is-unsent.ts'

interface GivenFeedbackProps {
  feedback: Feedback
  about: RecordView
}

/** Words about a record; the mentor's own can be changed, and thrown away until they were sent. */
export function GivenFeedback({ feedback, about }: GivenFeedbackProps) {
  const { t } = useTranslation('mentor')
  const { t: common } = useTranslation()
  const { data: profile } = useQuery(deskQueries.profile(useDesk()))
  const own = useIsUnsent(feedback.rec)
  const [editing, setEditing] = useState(false)
  const bin = useSave((services, rec: string) => binRecord(services, rec, true))
  const { rec, file, media, size, seconds } = feedback
  if (editing && profile) {
    return (
      <FeedbackForm
        about={about}
        profile={profile}
        draftKey={`feedback/${about.rec}/${rec}`}
        draft={undefined}
        before={feedback}
        onSaved={() => setEditing(false)}
      />
    )
  }
  const isSpoken = file !== undefined && media !== undefined && size !== undefined
  return (
    <FeedbackCard
      feedback={feedback}
      isOlder={isOlderVersion(feedback.aboutOps, about)}
      voice={isSpoken && <FeedbackVoice voice={{ file, media, seconds }} />}
    >
      {own === 'unsent' && <p>{t('feedback.unsent')}</p>}
      {own === 'sent' && <p>{t('feedback.sent')}</p>}
      {own === 'unsent' && (
        <Toolbar>
          <Button variant="secondary" icon="edit" onClick={() => setEditing(true)}>
            {common('edit')}
          </Button>
          <Button variant="quiet" icon="bin" busy={bin.saving} onClick={() => void bin.save(rec)}>
            {t('feedback.bin')}
          </Button>
        </Toolbar>
      )}
      <SaveFailed error={bin.error} />
    </FeedbackCard>
  )
}
