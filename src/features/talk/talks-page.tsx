import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import { isPlanned } from '../../domain/records/talk.ts'
import { QueryFailed } from '../../screen/queries/query-failed.tsx'
import { useServices } from '../../screen/services-context.tsx'
import { talkQueries } from '../../screen/talk/talk-queries.ts'
import { WhereBadge } from '../../screen/record/where-badge.tsx'
import { useSchoolWords } from '../../screen/words/use-school-words.ts'
import { talkPlaces } from '../../services/talks/talk-places.ts'
import { ActionRow } from '../../ui/frame/action-row.tsx'
import { EmptyState } from '../../ui/tell/empty-state.tsx'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { List } from '../../ui/frame/list.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { Section } from '../../ui/frame/section.tsx'
import { Skeleton } from '../../ui/frame/skeleton.tsx'
import { FeedbackList } from './feedback-list.tsx'
import { TalkRow } from './talk-row.tsx'

/** All about talking: the talks to come and those that were, and what others said. */
export function TalksPage() {
  const { t } = useTranslation(['talks', 'common'])
  const { term } = useSchoolWords()
  const services = useServices()
  const talks = useQuery(talkQueries.all(services))
  const feedback = useQuery(talkQueries.feedback(services))
  const failed = [talks, feedback].find(({ isError }) => isError)
  const all = talks.data ?? []
  const followed = new Set(all.map(({ follows }) => follows))
  const coming = all
    .filter((talk) => isPlanned(talk) && !followed.has(talk.rec))
    .sort((a, b) => (a.date ?? '9').localeCompare(b.date ?? '9') || a.created - b.created)
  const held = all.filter((talk) => !isPlanned(talk))
  const isEmpty = talks.isSuccess && feedback.data?.length === 0 && all.length === 0
  const actions = (
    <ActionRow>
      <LinkButton variant="secondary" href={talkPlaces.holdNow}>
        {t('list.now')}
      </LinkButton>
      <LinkButton href={talkPlaces.newTalk}>{t('list.prepare')}</LinkButton>
    </ActionRow>
  )
  return (
    <Page title={t('title')} badge={<WhereBadge />} narrow>
      {failed?.error && <QueryFailed error={failed.error} onRetry={() => void failed.refetch()} />}
      {talks.isPending && <Skeleton label={t('common:loading')} />}
      {isEmpty ? (
        <EmptyState
          picture="talk"
          title={t('empty.title')}
          text={t('empty.text', { mentor: term.mentor })}
          action={actions}
        />
      ) : (
        talks.isSuccess && actions
      )}
      {coming.length > 0 && (
        <Section title={t('list.coming')}>
          <List look="rows">
            {coming.map((talk) => (
              <TalkRow key={talk.rec} talk={talk} />
            ))}
          </List>
        </Section>
      )}
      {feedback.data && <FeedbackList all={feedback.data} />}
      {held.length > 0 && (
        <Section title={t('list.held')}>
          <List look="rows">
            {held.map((talk) => (
              <TalkRow key={talk.rec} talk={talk} />
            ))}
          </List>
        </Section>
      )}
    </Page>
  )
}
