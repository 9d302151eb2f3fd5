import { useTranslation } from '../../../i18n/use-translation.ts'
import type { Facing } from '../../../services/evidence/recorder.ts'
import { Button } from '../../../ui/act/button.tsx'
import { CameraView } from '../../../ui/media/camera-view.tsx'
import { ErrorCard } from '../../../ui/tell/error-card.tsx'
import { useRecorderError } from './use-recorder-error.ts'
import type { CameraState } from './use-camera.ts'

interface CameraPictureProps {
  state: CameraState
  facing: Facing
  onTurn: () => void
  onRetry: () => void
}

/** What the camera sees, or why it sees nothing. */
export function CameraPicture({ state, facing, onTurn, onRetry }: CameraPictureProps) {
  const { t } = useTranslation('recording')
  const recorderError = useRecorderError()
  if (state.phase === 'opening') return <p role="status">{t('camera.opening')}</p>
  if (state.phase === 'failed') {
    return (
      <ErrorCard
        {...recorderError(state.error)}
        action={
          <Button variant="secondary" onClick={onRetry}>
            {t('voice.retry')}
          </Button>
        }
      />
    )
  }
  const { camera } = state
  return (
    <>
      <CameraView
        stream={camera.stream}
        label={t('camera.sees')}
        mirrored={facing === 'front' && camera.canTurn}
      />
      {camera.canTurn && (
        <div>
          <Button variant="quiet" icon="restore" onClick={onTurn}>
            {t('camera.turn')}
          </Button>
        </div>
      )}
    </>
  )
}
