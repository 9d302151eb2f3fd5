import { useWatch } from 'react-hook-form'
import { useTranslation } from '../../i18n/use-translation.ts'
import { talkTypeById } from '../../content/talks/talk-types.ts'
import type { Step } from '../../domain/records/step.ts'
import { isPlanned, type Talk } from '../../domain/records/talk.ts'
import type { Json } from '../../lib/json.ts'
import { DraftRestored } from '../../screen/drafts/draft-restored.tsx'
import { ReadAloud } from '../../screen/aloud/read-aloud.tsx'
import { SaveFailed } from '../../screen/saving/save-failed.tsx'
import { useServices } from '../../screen/services-context.tsx'
import { TalkSitting } from '../../screen/talk/talk-sitting.tsx'
import { useGo } from '../../screen/use-go.ts'
import { useSchoolWords } from '../../screen/words/use-school-words.ts'
import { WhereBadge } from '../../screen/record/where-badge.tsx'
import { places } from '../../services/places.ts'
import { newRecordId, today } from '../../services/services.ts'
import { talkPlaces } from '../../services/talks/talk-places.ts'
import { Page } from '../../ui/frame/page.tsx'
import { SavedNote } from '../../ui/tell/saved-note.tsx'
import { PickExperiences } from './pick-experiences.tsx'
import { TalkExperiences } from './talk-experiences.tsx'
import { useHeldTalk } from './use-held-talk.ts'
import { useKnownWords } from './use-known-words.ts'

interface HoldTalkProps {
  talk: Talk
  steps: readonly Step[]
  /** Typing from an earlier time that was never written down. */
  draft: Json | undefined
  at: number
}

/** A talk on the owner's device: every part is written down as soon as they go on to the next. */
export function HoldTalk({ talk, steps, draft, at }: HoldTalkProps) {
  const { t } = useTranslation(['talk', 'common'])
  const services = useServices()
  const go = useGo()
  const { phase, termSet, say } = useSchoolWords()
  const { form, keep, forget, typed, kept, restored, saving, error } = useHeldTalk(
    talk,
    steps,
    draft,
  )
  const [type, experiences] = useWatch({ control: form.control, name: ['type', 'experiences'] })
  const known = useKnownWords(experiences)
  const { rec } = talk
  return (
    <Page
      narrow
      title={say(talkTypeById(type).name)}
      badge={<WhereBadge />}
      back={
        isPlanned(talk)
          ? { href: places.talks, label: t('back') }
          : { href: talkPlaces.talk(rec), label: t('common:back') }
      }
    >
      {restored && <DraftRestored onForget={() => void forget()} />}
      <TalkSitting
        form={form}
        phase={phase}
        termSet={termSet}
        at={at}
        onMove={(next) =>
          void keep({ isEnd: false }).then((isKept) => isKept && go(talkPlaces.hold(rec, next)))
        }
        onDone={() =>
          void keep({ isEnd: true }).then(
            (isKept) => isKept && go(talkPlaces.talk(rec), { replace: true }),
          )
        }
        saving={saving}
        newKey={() => newRecordId(services)}
        today={today(services)}
        experiences={
          experiences.length > 0 ? (
            <TalkExperiences recs={experiences} />
          ) : (
            at === 0 && (
              <PickExperiences
                chosen={experiences}
                shownAtFirst={3}
                onChange={(next) => form.setValue('experiences', next, { shouldDirty: true })}
              />
            )
          )
        }
        known={known}
        readAloud={(text) => <ReadAloud text={text} />}
        question={talk.question}
        notes={
          <>
            {kept && <SavedNote text={t('common:savedHere')} />}
            <SaveFailed error={error} typed={typed} />
          </>
        }
      />
    </Page>
  )
}
