import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import { joinFacts } from '../../lib/join-facts.ts'
import { talkTypeById } from '../../content/talks/talk-types.ts'
import { isChangedSince } from '../../domain/agreement.ts'
import type { RecordView } from '../../domain/log/view.ts'
import type { Feedback } from '../../domain/records/feedback.ts'
import type { Step } from '../../domain/records/step.ts'
import type { Talk } from '../../domain/records/talk.ts'
import { recordQueries } from '../../screen/queries/record-queries.ts'
import { SaveFailed } from '../../screen/saving/save-failed.tsx'
import { useServices } from '../../screen/services-context.tsx'
import { AgreementSection } from '../../screen/talk/agreement-section.tsx'
import { TalkSummary } from '../../screen/talk/talk-summary.tsx'
import { useSave } from '../../screen/saving/use-save.ts'
import { useSay } from '../../screen/aloud/use-say.ts'
import { VersionChoices } from '../../screen/versions/version-choices.tsx'
import { WhereBadge } from '../../screen/record/where-badge.tsx'
import { places } from '../../services/places.ts'
import { agreeOnTalk } from '../../services/talks/save-talk.ts'
import { talkPlaces } from '../../services/talks/talk-places.ts'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { SavedNote } from '../../ui/tell/saved-note.tsx'
import { Section } from '../../ui/frame/section.tsx'
import { AgreedSteps } from './agreed-steps.tsx'
import { FeedbackOn } from '../../screen/talk/feedback-on.tsx'
import { TalkExperiences } from './talk-experiences.tsx'
import { ThrowTalkAway } from './throw-talk-away.tsx'
import { usePeopleText } from './use-people-text.ts'
import { useTalkWhen } from '../../screen/talk/use-talk-when.ts'

interface HeldTalkProps {
  view: RecordView
  talk: Talk
  parts: {
    readonly stepViews: readonly RecordView[]
    readonly steps: readonly Step[]
    readonly feedback: readonly Feedback[]
  }
}

/** A talk that was held: what it came to, and whether everybody says that this is right. */
export function HeldTalk({ view, talk, parts }: HeldTalkProps) {
  const { t } = useTranslation(['talks', 'common'])
  const say = useSay()
  const when = useTalkWhen()({ date: talk.date })
  const who = usePeopleText()(talk)
  const { data: owner } = useQuery(recordQueries.owner(useServices()))
  const agree = useSave(agreeOnTalk)
  const { rec } = talk
  const hasSteps = parts.steps.length > 0 || Object.keys(talk.steps).length > 0
  return (
    <Page
      narrow
      title={say(talkTypeById(talk.type).name)}
      lead={joinFacts([when, who && t('list.with', { who })])}
      badge={<WhereBadge />}
      back={{ href: places.talks, label: t('back') }}
      actions={
        <LinkButton variant="secondary" icon="edit" href={talkPlaces.hold(rec)}>
          {t('common:edit')}
        </LinkButton>
      }
    >
      <VersionChoices rec={rec} undecided={talk.undecided} />
      <TalkSummary
        talk={talk}
        steps={hasSteps ? <AgreedSteps talk={talk} steps={parts.steps} /> : null}
      />
      <TalkExperiences recs={talk.experiences} />
      <AgreementSection
        talk={talk}
        owner={owner?.firstName}
        isChanged={(about) => isChangedSince(about, view, parts.stepViews)}
        saving={agree.saving}
        onAgree={(person, agrees) => void agree.save({ rec, person, agrees })}
      />
      <SaveFailed error={agree.error} />
      {parts.feedback.length > 0 && (
        <Section title={t('feedback.title')}>
          {parts.feedback.map((each) => (
            <FeedbackOn key={each.rec} feedback={each} />
          ))}
        </Section>
      )}
      <SavedNote text={t('common:savedHere')} />
      <ThrowTalkAway rec={rec} />
    </Page>
  )
}
