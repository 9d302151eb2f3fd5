import { useCallback } from 'react'
import { useWatch } from 'react-hook-form'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { Experience } from '../../domain/records/experience.ts'
import type { Reflection } from '../../domain/records/reflection.ts'
import { useKeptDraft } from '../../screen/drafts/use-kept-draft.ts'
import { useZodForm } from '../../screen/saving/use-zod-form.ts'
import { WhereBadge } from '../../screen/record/where-badge.tsx'
import { places as appPlaces } from '../../services/places.ts'
import { Page } from '../../ui/frame/page.tsx'
import { ChooseSubject } from './choose-subject.tsx'
import type { Closing } from './closing-screen.tsx'
import { draftOfLookBack, lookBackForm, type LookBackForm } from './look-back-form.ts'
import { QuestionScreen } from './question-screen.tsx'
import { ResumedNotice } from './resumed-notice.tsx'
import { StepScreen } from './step-screen.tsx'
import { useQuestionPlaces } from './use-question-places.ts'

interface SittingProps {
  experience: Experience
  start: LookBackForm
  resumed: boolean
  reflections: readonly Reflection[]
  onClosed: (closing: Closing) => void
  onRestart: () => void
}

/** The screens of a sitting, one at a time; everything typed lives in one form with one draft. */
export function Sitting(props: SittingProps) {
  const { experience, start, resumed, reflections, onClosed, onRestart } = props
  const { t } = useTranslation(['reflect', 'common'])
  const form = useZodForm(lookBackForm, start)
  const { drop } = useKeptDraft(`look-back/${experience.rec}`, form, draftOfLookBack)
  const [subject, answers, at] = useWatch({
    control: form.control,
    name: ['subject', 'answers', 'at'],
  })
  const asking = subject !== '' && at >= 0
  const { setValue } = form
  const show = useCallback((to: number) => setValue('at', to, { shouldDirty: true }), [setValue])
  const places = useQuestionPlaces(asking ? at : -1, show)
  const part = { experience, form, onMove: places.to }
  const number = at + 1
  const lead = !asking
    ? t('choose.lead')
    : number > answers.length
      ? t('step.count')
      : t(number === answers.length ? 'question.last' : 'question.count', { number })
  return (
    <Page
      narrow
      title={t('title')}
      lead={lead}
      badge={<WhereBadge />}
      back={
        asking
          ? { onBack: places.back, label: t('common:back') }
          : { href: appPlaces.experience(experience.rec), label: t('back') }
      }
    >
      {resumed && at === start.at && (
        <ResumedNotice
          onRestart={async () => {
            await drop()
            onRestart()
          }}
        />
      )}
      {!asking && <ChooseSubject {...part} reflections={reflections} />}
      {asking && at < answers.length && <QuestionScreen {...part} key={at} />}
      {asking && at >= answers.length && (
        <StepScreen
          {...part}
          onEnded={async (closing) => {
            await drop()
            onClosed(closing)
          }}
        />
      )}
    </Page>
  )
}
