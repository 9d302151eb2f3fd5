import { useTranslation } from '../../../i18n/use-translation.ts'
import { evidenceLimits } from '../../../domain/records/evidence.ts'
import { Button } from '../../../ui/act/button.tsx'
import { ErrorCard } from '../../../ui/tell/error-card.tsx'
import { Stack } from '../../../ui/frame/stack.tsx'
import { useDates } from '../../words/use-dates.ts'
import { failureOf } from './failure-of.ts'
import { RunningRecording } from './running-recording.tsx'
import { TakeReview, type OnTake } from './take-review.tsx'
import { useFocusOn } from './use-focus-on.ts'
import { useRecorderError } from './use-recorder-error.ts'
import { useRecording, type RecordingActions } from './use-recording.ts'

export interface VoiceRecorderProps {
  /** What it is for; an interrupted one for the same purpose is offered again. */
  purpose: string
  /** Keeps it (`keepRecording`); the recorder shows a failure and holds on to the take. */
  onDone: OnTake
  onCancel: () => void
}

/** Speaking instead of typing: record, pause, listen back, and use it or do it again. */
export function VoiceRecorder(props: VoiceRecorderProps) {
  const { t } = useTranslation('recording')
  const recording = useRecording('voice', props.purpose)
  const part = useFocusOn(recording.state.phase)
  return (
    <div ref={part} tabIndex={-1} role="group" aria-label={t('voice.name')}>
      <VoicePhase {...props} {...recording} />
    </div>
  )
}

function VoicePhase(props: VoiceRecorderProps & RecordingActions) {
  const { state, begin, again, throwAway, letGo, onDone, onCancel } = props
  const { t } = useTranslation('recording')
  const { moment } = useDates()
  const recorderError = useRecorderError()
  const start = () => void begin((recorder, task, signal) => recorder.recordVoice(task, signal))
  const cancel = (
    <Button variant="quiet" onClick={onCancel}>
      {t('voice.cancel')}
    </Button>
  )
  switch (state.phase) {
    case 'looking':
      return null
    case 'asking':
      return (
        <Stack gap="s">
          <p role="status">{t('voice.asking')}</p>
          <div>{cancel}</div>
        </Stack>
      )
    case 'ready':
      return (
        <Stack gap="s">
          {state.error && <ErrorCard {...recorderError(state.error)} />}
          <p>{t('voice.lead', { minutes: evidenceLimits.voiceSeconds / 60 })}</p>
          <Button icon="microphone" block onClick={start}>
            {t(state.error ? 'voice.retry' : 'voice.start')}
          </Button>
          <div>{cancel}</div>
        </Stack>
      )
    case 'running':
      return (
        <RunningRecording
          run={state.run}
          isBehind={state.isBehind}
          longest={evidenceLimits.voiceSeconds}
          status={t('voice.running')}
        />
      )
    case 'taken': {
      const failure = failureOf(state)
      const text =
        state.at !== undefined
          ? t('voice.found', { moment: moment(state.at) })
          : failure
            ? t('voice.rest')
            : t(state.end?.type === 'Full' ? 'voice.full' : 'voice.check')
      return (
        <Stack>
          <TakeReview
            take={state.take}
            name={t('voice.name')}
            text={text}
            trouble={failure && recorderError(failure)}
            useLabel={t('voice.use')}
            onAgain={again}
            onThrowAway={() => void throwAway().then(onCancel)}
            onUse={async (take) => {
              const kept = await onDone(take)
              if (kept.ok) letGo()
              return kept
            }}
          />
        </Stack>
      )
    }
  }
}
