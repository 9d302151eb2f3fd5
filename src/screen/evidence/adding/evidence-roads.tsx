import type { ReactNode } from 'react'
import { useTranslation } from '../../../i18n/use-translation.ts'
import { FileRoad, Road, Roads } from '../../../ui/act/roads.tsx'
import { canAskDevices, hasTouchCamera } from './touch-camera.ts'

interface EvidenceRoadsProps {
  onFiles: (files: File[]) => void
  /** Opens what the app itself has: its camera, its microphone. */
  onOpen: (what: 'photo' | 'film' | 'voice') => void
  withFilm?: boolean
  /** Three in a row, by short verbs: for a form that must fit on a phone. */
  short?: boolean
  /** More roads, at the end. */
  children?: ReactNode
}

/** Photo, files and voice: the camera of the device where it has one, else that of the app. */
export function EvidenceRoads(props: EvidenceRoadsProps) {
  const { onFiles, onOpen, withFilm, short = false, children } = props
  const { t } = useTranslation('evidence')
  const photo = t(short ? 'add.photoShort' : 'add.photo')
  const voice = t(short ? 'add.voiceShort' : 'add.voice')
  const canAsk = canAskDevices()
  return (
    <Roads label={t('add.label')} short={short}>
      {hasTouchCamera() ? (
        <FileRoad
          icon="photo"
          label={photo}
          accept="image/*"
          capture="environment"
          onPick={onFiles}
        />
      ) : (
        canAsk && <Road icon="photo" label={photo} onTake={() => onOpen('photo')} />
      )}
      {canAsk && <Road icon="microphone" label={voice} onTake={() => onOpen('voice')} />}
      <FileRoad
        icon="gallery"
        label={t(short ? 'add.filesShort' : 'add.files')}
        accept={short ? 'image/*,video/*' : undefined}
        multiple
        onPick={onFiles}
      />
      {withFilm && canAsk && (
        <Road icon="video" label={t('add.film')} onTake={() => onOpen('film')} />
      )}
      {children}
    </Roads>
  )
}
