import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../../i18n/use-translation.ts'
import { experienceKindName } from '../../../content/experience-kinds.ts'
import { draftQueries } from '../../../screen/queries/record-queries.ts'
import { useServices } from '../../../screen/services-context.tsx'
import { useDates } from '../../../screen/words/use-dates.ts'
import { useSchoolWords } from '../../../screen/words/use-school-words.ts'
import { places } from '../../../services/places.ts'
import { talkPlaces } from '../../../services/talks/talk-places.ts'
import { EmptyState } from '../../../ui/tell/empty-state.tsx'
import { LinkButton } from '../../../ui/act/link-button.tsx'
import { ListRow } from '../../../ui/frame/list-row.tsx'
import { Notice } from '../../../ui/tell/notice.tsx'
import type { LeaveStepProps } from './leave-step-props.ts'
import { LeaveStepPage } from './leave-step-page.tsx'
import { OpenList } from './open-list.tsx'
import { openThings } from './open-things.ts'
import { leavingKey } from './use-leaving.ts'

/** What is still open, as invitations: nothing has to be finished. */
export function OpenStep({ views, onMove }: LeaveStepProps) {
  const { t } = useTranslation('transfer')
  const { t: common } = useTranslation()
  const { shortDay } = useDates()
  const { termSet, language } = useSchoolWords()
  const { data: kept = [] } = useQuery(draftQueries.all(useServices()))
  const drafts = kept.filter(({ key }) => key !== leavingKey).length
  const { steps, experiences, feedback, talks } = openThings(views)
  const isEmpty = steps.length + experiences.length + feedback.length + talks.length + drafts === 0
  return (
    <LeaveStepPage
      at="open"
      title={t('open.title')}
      lead={t('open.lead')}
      onMove={onMove}
      next={common('next')}
    >
      {isEmpty && (
        <EmptyState picture="steps" title={t('open.nothing')} text={t('open.nothingText')} />
      )}
      {drafts > 0 && (
        <Notice
          tone="warn"
          title={t('open.drafts', { count: drafts })}
          action={
            <LinkButton variant="secondary" href={places.today}>
              {t('open.toToday')}
            </LinkButton>
          }
        >
          {t('open.draftsText')}
        </Notice>
      )}
      <OpenList title={t('open.steps')} text={t('open.stepsText')} items={steps}>
        {({ rec, what, due }) => (
          <ListRow
            key={rec}
            icon="steps"
            href={places.step(rec)}
            title={what ?? t('open.nameless')}
            text={due && shortDay(due)}
          />
        )}
      </OpenList>
      <OpenList title={t('open.feedback')} items={feedback}>
        {({ rec, name }) => (
          <ListRow
            key={rec}
            icon="speech"
            href={talkPlaces.feedback(rec)}
            title={name ? t('open.feedbackFrom', { name }) : t('open.feedbackNoName')}
          />
        )}
      </OpenList>
      <OpenList title={t('open.talks')} items={talks}>
        {({ rec, date }) => (
          <ListRow
            key={rec}
            icon="talk"
            href={talkPlaces.talk(rec)}
            title={date ? t('open.talkOn', { day: shortDay(date) }) : t('open.talk')}
          />
        )}
      </OpenList>
      <OpenList title={t('open.experiences')} items={experiences}>
        {({ experience: { rec, title, type }, part }) => (
          <ListRow
            key={rec}
            icon="edit"
            href={places.editExperiencePart(rec, part)}
            title={title ?? experienceKindName(type, termSet, language)}
            text={t(`open.part.${part}`)}
          />
        )}
      </OpenList>
    </LeaveStepPage>
  )
}
