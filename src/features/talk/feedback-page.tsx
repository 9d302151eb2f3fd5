import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { RecordId } from '../../domain/log/op.ts'
import { feedbackKind, isUnread, type Feedback } from '../../domain/records/feedback.ts'
import { readRecord } from '../../domain/records/record-kind.ts'
import { QueryFailed } from '../../screen/queries/query-failed.tsx'
import { recordQueries } from '../../screen/queries/record-queries.ts'
import { SaveFailed } from '../../screen/saving/save-failed.tsx'
import { useServices } from '../../screen/services-context.tsx'
import { FeedbackOn } from '../../screen/talk/feedback-on.tsx'
import { useSave } from '../../screen/saving/use-save.ts'
import { WhereBadge } from '../../screen/record/where-badge.tsx'
import { replyToFeedback } from '../../services/talks/give-feedback.ts'
import { places } from '../../services/places.ts'
import { Button } from '../../ui/act/button.tsx'
import { EmptyState } from '../../ui/tell/empty-state.tsx'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { Skeleton } from '../../ui/frame/skeleton.tsx'
import { Toolbar } from '../../ui/frame/toolbar.tsx'
import { AnswerForm } from './answer-form.tsx'
import { EraseFeedback } from './erase-feedback.tsx'

interface FeedbackPageProps {
  rec: RecordId
}

/** What somebody said, to read, answer, hide or erase; never to change. */
export function FeedbackPage({ rec }: FeedbackPageProps) {
  const { t } = useTranslation(['talks', 'common'])
  const record = useQuery(recordQueries.one(useServices(), rec))
  const back = { href: places.talks, label: t('back') }
  if (record.isPending) return <Skeleton label={t('common:loading')} />
  const view = record.data
  if (record.isError || view?.kind !== feedbackKind.kind) {
    return (
      <Page narrow title={t('feedback.one')} back={back}>
        {record.isError ? (
          <QueryFailed error={record.error} onRetry={() => void record.refetch()} />
        ) : (
          <EmptyState
            picture="nothing"
            title={t('feedback.gone')}
            text={t('feedback.goneText')}
            action={<LinkButton href={places.talks}>{t('back')}</LinkButton>}
          />
        )}
      </Page>
    )
  }
  return (
    <Page narrow title={t('feedback.one')} badge={<WhereBadge />} back={back}>
      <OneFeedback feedback={readRecord(feedbackKind, view)} />
    </Page>
  )
}

function OneFeedback({ feedback }: { feedback: Feedback }) {
  const { t } = useTranslation('talks')
  const { rec, hidden = false } = feedback
  const { save, saving, error } = useSave(replyToFeedback)
  const unread = isUnread(feedback)
  useEffect(() => {
    // To see it is to have read it.
    if (unread) void save({ rec, read: true })
  }, [unread, rec, save])
  return (
    <>
      <FeedbackOn feedback={{ ...feedback, read: true }} headingLevel={2}>
        {hidden && <p>{t('feedback.isHidden')}</p>}
      </FeedbackOn>
      <AnswerForm key={feedback.answer ?? ''} feedback={feedback} />
      <SaveFailed error={error} />
      <Toolbar>
        <Button
          variant="secondary"
          icon={hidden ? 'eye' : 'eye-off'}
          busy={saving}
          onClick={() => void save({ rec, hidden: !hidden })}
        >
          {t(hidden ? 'feedback.show' : 'feedback.hide')}
        </Button>
        <EraseFeedback rec={rec} />
      </Toolbar>
    </>
  )
}
