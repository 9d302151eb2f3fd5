import { useState } from 'react'
import { useTranslation } from '../../../i18n/use-translation.ts'
import type { Facing, RecorderError } from '../../../services/evidence/recorder.ts'
import { ActionRow } from '../../../ui/frame/action-row.tsx'
import { Button } from '../../../ui/act/button.tsx'
import { ErrorCard } from '../../../ui/tell/error-card.tsx'
import { FullPicture } from '../../../ui/media/full-picture.tsx'
import { CameraPicture } from './camera-picture.tsx'
import { useBlobUrl } from './use-blob-url.ts'
import { useCamera } from './use-camera.ts'
import { useFocusOn } from './use-focus-on.ts'
import { useRecorderError } from './use-recorder-error.ts'

export interface PhotoCameraProps {
  /** The photo as the camera gave it; it is still to be developed. */
  onPhoto: (photo: Blob) => void
}

/** Take a photo, look at it, use it or do it again. */
export function PhotoCamera({ onPhoto }: PhotoCameraProps) {
  const { t } = useTranslation('recording')
  const recorderError = useRecorderError()
  const [facing, setFacing] = useState<Facing>('back')
  const [tries, setTries] = useState(0)
  const [photo, setPhoto] = useState<Blob>()
  const [error, setError] = useState<RecorderError>()
  const state = useCamera(photo === undefined, { facing, sound: false }, tries)
  if (photo) {
    return (
      <TakenPhoto photo={photo} onAgain={() => setPhoto(undefined)} onUse={() => onPhoto(photo)} />
    )
  }
  const take = async () => {
    if (state.phase !== 'on') return
    const taken = await state.camera.takePhoto()
    setError(taken.ok ? undefined : taken.error)
    if (taken.ok) setPhoto(taken.value)
  }
  return (
    <>
      {error && <ErrorCard {...recorderError(error)} />}
      <CameraPicture
        state={state}
        facing={facing}
        onTurn={() => setFacing(facing === 'back' ? 'front' : 'back')}
        onRetry={() => setTries(tries + 1)}
      />
      {state.phase === 'on' && (
        <Button icon="photo" block onClick={() => void take()}>
          {t('camera.take')}
        </Button>
      )}
    </>
  )
}

interface TakenPhotoProps {
  photo: Blob
  onAgain: () => void
  onUse: () => void
}

function TakenPhoto({ photo, onAgain, onUse }: TakenPhotoProps) {
  const { t } = useTranslation('recording')
  const url = useBlobUrl(photo)
  const part = useFocusOn(photo)
  return (
    <>
      <div ref={part} tabIndex={-1}>
        <p>{t('camera.checkPhoto')}</p>
      </div>
      {url && <FullPicture url={url} alt={t('camera.taken')} onFail={onAgain} />}
      <ActionRow>
        <Button variant="secondary" icon="restore" onClick={onAgain}>
          {t('voice.again')}
        </Button>
        <Button icon="check" onClick={onUse}>
          {t('voice.use')}
        </Button>
      </ActionRow>
    </>
  )
}
