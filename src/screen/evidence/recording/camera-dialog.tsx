import { useTranslation } from '../../../i18n/use-translation.ts'
import { Dialog } from '../../../ui/act/dialog.tsx'
import { FilmCamera } from './film-camera.tsx'
import { PhotoCamera } from './photo-camera.tsx'
import type { OnTake } from './take-review.tsx'

export interface CameraDialogProps {
  mode: 'photo' | 'film'
  /** What a film is for; an interrupted one for the same purpose is offered again. */
  purpose: string
  /** The photo as the camera gave it; develop and keep it with `keepPhoto`. */
  onPhoto: (photo: Blob) => void
  /** Keeps a film (`keepRecording`); the dialog shows a failure and holds on to the film. */
  onFilm: OnTake
  /** The cross and Escape. A film that was running is offered again the next time. */
  onClose: () => void
}

/** The camera inside the app, for devices that have no camera behind a file button. */
export function CameraDialog({ mode, purpose, onPhoto, onFilm, onClose }: CameraDialogProps) {
  const { t } = useTranslation('recording')
  return (
    <Dialog open title={t(`camera.${mode}`)} onClose={onClose} closeLabel={t('camera.close')}>
      {mode === 'photo' ? (
        <PhotoCamera onPhoto={onPhoto} />
      ) : (
        <FilmCamera purpose={purpose} onDone={onFilm} onCancel={onClose} />
      )}
    </Dialog>
  )
}
