import { useQuery } from '@tanstack/react-query'
import { useWatch } from 'react-hook-form'
import { useTranslation } from '../../i18n/use-translation.ts'
import { talkTypeById } from '../../content/talks/talk-types.ts'
import type { Talk } from '../../domain/records/talk.ts'
import type { Json } from '../../lib/json.ts'
import { DraftRestored } from '../../screen/drafts/draft-restored.tsx'
import { recordQueries } from '../../screen/queries/record-queries.ts'
import { SaveFailed } from '../../screen/saving/save-failed.tsx'
import { useServices } from '../../screen/services-context.tsx'
import { TalkSitting } from '../../screen/talk/talk-sitting.tsx'
import { useGo } from '../../screen/use-go.ts'
import { useSchoolWords } from '../../screen/words/use-school-words.ts'
import { mentorPlaces } from '../../services/mentor/mentor-places.ts'
import { newRecordId, today } from '../../services/services.ts'
import { Page } from '../../ui/frame/page.tsx'
import { SavedNote } from '../../ui/tell/saved-note.tsx'
import { PrivateNote } from './private-note.tsx'
import { useStudent } from './student-context.tsx'
import { StudentFrame } from './student-frame.tsx'
import { TalkMatter } from './talk-matter.tsx'
import { useMentorTalk } from './use-mentor-talk.ts'

interface HoldTalkProps {
  talk: Talk
  /** Typing from an earlier time that was never written down. */
  draft: Json | undefined
  at: number
}

/** A talk held at the mentor's desk: the four parts, what it is about beside it. */
export function HoldTalk({ talk, draft, at }: HoldTalkProps) {
  const { t } = useTranslation('mentor')
  const services = useServices()
  const go = useGo()
  const { student } = useStudent()
  const { dossier } = student
  const { rec, follows = '' } = talk
  const { phase, termSet, say } = useSchoolWords()
  const { form, keep, forget, typed, kept, restored, saving, error } = useMentorTalk(talk, draft)
  const experiences = useWatch({ control: form.control, name: 'experiences' })
  const { data: plan } = useQuery(recordQueries.one(services, follows))
  const question = plan?.fields['question']?.value

  const moveTo = async (place: string, replace: boolean) => {
    if (await keep()) go(place, { replace })
  }
  return (
    <StudentFrame
      side={{
        label: t('talk.side'),
        content: <PrivateNote key={dossier} dossier={dossier} />,
      }}
    >
      <Page
        narrow
        title={say(talkTypeById(talk.type).name)}
        back={{ href: mentorPlaces.student(dossier), label: student.name || t('list.noName') }}
      >
        {restored && <DraftRestored onForget={() => void forget()} />}
        <TalkSitting
          form={form}
          phase={phase}
          termSet={termSet}
          at={at}
          onMove={(next) => void moveTo(mentorPlaces.hold(dossier, rec, next), false)}
          onDone={() => void moveTo(mentorPlaces.talk(dossier, rec), true)}
          saving={saving}
          newKey={() => newRecordId(services)}
          today={today(services)}
          experiences={
            <TalkMatter
              chosen={experiences}
              onChange={(next) => form.setValue('experiences', next, { shouldDirty: true })}
              canChoose={at === 0}
            />
          }
          question={typeof question === 'string' ? question : student.question}
          notes={
            <>
              {kept && <SavedNote text={t('talk.kept')} />}
              <SaveFailed error={error} typed={typed} />
            </>
          }
        />
      </Page>
    </StudentFrame>
  )
}
