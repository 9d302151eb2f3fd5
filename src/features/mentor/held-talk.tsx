import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import { talkTypeById } from '../../content/talks/talk-types.ts'
import { isChangedSince } from '../../domain/agreement.ts'
import { agreedSteps } from '../../domain/forms/talk-form-of.ts'
import type { RecordView } from '../../domain/log/view.ts'
import type { Step } from '../../domain/records/step.ts'
import type { Talk } from '../../domain/records/talk.ts'
import { recordQueries } from '../../screen/queries/record-queries.ts'
import { SaveFailed } from '../../screen/saving/save-failed.tsx'
import { useServices } from '../../screen/services-context.tsx'
import { AgreementSection } from '../../screen/talk/agreement-section.tsx'
import { TalkSummary } from '../../screen/talk/talk-summary.tsx'
import { useTalkWhen } from '../../screen/talk/use-talk-when.ts'
import { useDates } from '../../screen/words/use-dates.ts'
import { useSave } from '../../screen/saving/use-save.ts'
import { useSchoolWords } from '../../screen/words/use-school-words.ts'
import { mentorPlaces } from '../../services/mentor/mentor-places.ts'
import { agreeOnTalk } from '../../services/talks/save-talk.ts'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { List } from '../../ui/frame/list.tsx'
import { ListRow } from '../../ui/frame/list-row.tsx'
import { Notice } from '../../ui/tell/notice.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { useStudent } from './student-context.tsx'
import { DropTalk } from './drop-talk.tsx'
import { StudentFrame } from './student-frame.tsx'
import { StudentSide } from './student-side.tsx'
import { useIsUnsent } from './use-is-unsent.ts'

interface HeldTalkProps {
  view: RecordView
  talk: Talk
  parts: { readonly stepViews: readonly RecordView[]; readonly steps: readonly Step[] }
}

/** A talk to read; one that was held here can be agreed on and changed. */
export function HeldTalk({ view, talk, parts }: HeldTalkProps) {
  const { t } = useTranslation('mentor')
  const { t: common } = useTranslation()
  const { day } = useDates()
  const { say } = useSchoolWords()
  const { student } = useStudent()
  const { dossier } = student
  const when = useTalkWhen()(talk)
  const own = useIsUnsent(talk.rec)
  const { data: owner } = useQuery(recordQueries.owner(useServices()))
  const agree = useSave(agreeOnTalk)
  const { rec } = talk
  const steps = agreedSteps(talk, parts.steps)
  return (
    <StudentFrame side={{ label: t('student.side'), content: <StudentSide /> }}>
      <Page
        narrow
        title={say(talkTypeById(talk.type).name)}
        lead={when}
        back={{ href: mentorPlaces.student(dossier), label: student.name || t('list.noName') }}
        actions={
          own !== undefined && (
            <LinkButton variant="secondary" icon="edit" href={mentorPlaces.hold(dossier, rec, 0)}>
              {common('edit')}
            </LinkButton>
          )
        }
      >
        {own === 'unsent' && <Notice>{t('talk.unsent')}</Notice>}
        <TalkSummary
          talk={talk}
          steps={
            steps.length === 0 ? null : (
              <List look="rows">
                {steps.map(({ key, what, due, helper }) => (
                  <ListRow
                    key={key}
                    icon="steps"
                    title={<span dir="auto">{what}</span>}
                    text={[due && day(due), helper].filter(Boolean).join(' · ')}
                  />
                ))}
              </List>
            )
          }
        />
        <AgreementSection
          talk={talk}
          owner={owner?.firstName ?? (student.name || undefined)}
          isChanged={(about) => isChangedSince(about, view, parts.stepViews)}
          saving={agree.saving}
          onAgree={
            own === undefined
              ? undefined
              : (person, agrees) => void agree.save({ rec, person, agrees })
          }
        />
        <SaveFailed error={agree.error} />
        {own === 'unsent' && <DropTalk rec={rec} />}
      </Page>
    </StudentFrame>
  )
}
