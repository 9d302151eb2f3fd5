import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { FileRoad, Road, Roads } from '../../ui/roads.tsx'
import { canAskDevices, hasTouchCamera } from './touch-camera.ts'

interface EvidenceRoadsProps {
  onFiles: (files: File[]) => void
  /** Opens what the app itself has: its camera, its microphone. */
  onOpen: (what: 'photo' | 'film' | 'voice') => void
  withFilm?: boolean
  /** More roads, at the end. */
  children?: ReactNode
}

/** Photo, files and voice: the camera of the device where it has one, else that of the app. */
export function EvidenceRoads({ onFiles, onOpen, withFilm, children }: EvidenceRoadsProps) {
  const { t } = useTranslation('evidence')
  const canAsk = canAskDevices()
  return (
    <Roads label={t('add.label')}>
      {hasTouchCamera() ? (
        <FileRoad
          icon="photo"
          label={t('add.photo')}
          accept="image/*"
          capture="environment"
          onPick={onFiles}
        />
      ) : (
        canAsk && <Road icon="photo" label={t('add.photo')} onTake={() => onOpen('photo')} />
      )}
      {canAsk && <Road icon="microphone" label={t('add.voice')} onTake={() => onOpen('voice')} />}
      <FileRoad icon="gallery" label={t('add.files')} multiple onPick={onFiles} />
      {withFilm && canAsk && (
        <Road icon="video" label={t('add.film')} onTake={() => onOpen('film')} />
      )}
      {children}
    </Roads>
  )
}
