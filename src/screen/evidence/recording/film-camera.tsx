import { useState } from 'react'
import { useTranslation } from '../../../i18n/use-translation.ts'
import { evidenceLimits } from '../../../domain/records/evidence.ts'
import type { Camera, Facing } from '../../../services/evidence/recorder.ts'
import { Button } from '../../../ui/act/button.tsx'
import { CameraView } from '../../../ui/media/camera-view.tsx'
import { ErrorCard } from '../../../ui/tell/error-card.tsx'
import { Stack } from '../../../ui/frame/stack.tsx'
import { useDates } from '../../words/use-dates.ts'
import { CameraPicture } from './camera-picture.tsx'
import { failureOf } from './failure-of.ts'
import { RunningRecording } from './running-recording.tsx'
import { TakeReview, type OnTake } from './take-review.tsx'
import { useCamera } from './use-camera.ts'
import { useFocusOn } from './use-focus-on.ts'
import { useRecorderError } from './use-recorder-error.ts'
import { useRecording, type RecordingActions } from './use-recording.ts'

export interface FilmCameraProps {
  /** See `VoiceRecorder`. */
  purpose: string
  onDone: OnTake
  onCancel: () => void
}

/** Film with sound, watch it, use it or do it again. */
export function FilmCamera(props: FilmCameraProps) {
  const { t } = useTranslation('recording')
  const recording = useRecording('video', props.purpose)
  const part = useFocusOn(recording.state.phase)
  return (
    <div ref={part} tabIndex={-1} role="group" aria-label={t('camera.film')}>
      <Stack>
        <FilmPhase {...props} {...recording} />
      </Stack>
    </div>
  )
}

function FilmPhase(props: FilmCameraProps & RecordingActions) {
  const { state, begin, again, throwAway, letGo, onDone, onCancel } = props
  const { t } = useTranslation('recording')
  const { moment } = useDates()
  const recorderError = useRecorderError()
  const [facing, setFacing] = useState<Facing>('back')
  const [tries, setTries] = useState(0)
  const isOn = state.phase !== 'taken' && state.phase !== 'looking'
  const camera = useCamera(isOn, { facing, sound: true }, tries)
  if (state.phase === 'looking') return null
  if (state.phase === 'taken') {
    const failure = failureOf(state)
    const text =
      state.at === undefined
        ? t(state.end?.type === 'Full' ? 'voice.full' : 'camera.checkFilm')
        : t('voice.found', { moment: moment(state.at) })
    return (
      <TakeReview
        take={state.take}
        name={t('camera.filmed')}
        text={failure ? t('voice.rest') : text}
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
    )
  }
  if (state.phase === 'running' && camera.phase === 'on') {
    return (
      <RunningRecording
        run={state.run}
        isBehind={state.isBehind}
        longest={evidenceLimits.videoSeconds}
        status={t('camera.running')}
      >
        <CameraView stream={camera.camera.stream} label={t('camera.sees')} mirrored={false} />
      </RunningRecording>
    )
  }
  const film = ({ record }: Camera) => void begin((_, task) => Promise.resolve(record(task)))
  return (
    <>
      {state.phase === 'ready' && state.error && <ErrorCard {...recorderError(state.error)} />}
      <CameraPicture
        state={camera}
        facing={facing}
        onTurn={() => setFacing(facing === 'back' ? 'front' : 'back')}
        onRetry={() => setTries(tries + 1)}
      />
      {camera.phase === 'on' && (
        <Button icon="play" block onClick={() => film(camera.camera)}>
          {t('camera.start')}
        </Button>
      )}
    </>
  )
}
