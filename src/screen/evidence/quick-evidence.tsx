import { useTranslation } from 'react-i18next'
import type { RecordId } from '../../domain/log/op.ts'
import { FileRoad, Roads } from '../../ui/roads.tsx'
import { hasTouchCamera } from './touch-camera.ts'
import { useKeep } from './use-keep.ts'

interface QuickEvidenceProps {
  experience: RecordId
  /** Saves the experience with what was typed; true when it is safe and evidence can hang under it. */
  onAdd: () => Promise<boolean>
  /** Where to go on, once the evidence is on its way. */
  onAdded: () => void
}

/** A photo or file as the whole story: the experience is saved at once, and the file follows. */
export function QuickEvidence({ experience, onAdd, onAdded }: QuickEvidenceProps) {
  const { t } = useTranslation('evidence')
  const keep = useKeep()
  const add = async (files: File[]) => {
    if (!(await onAdd())) return
    keep.files(files, { experiences: [experience] })
    onAdded()
  }
  return (
    <Roads label={t('add.label')}>
      {hasTouchCamera() && (
        <FileRoad
          icon="photo"
          label={t('add.photo')}
          accept="image/*"
          capture="environment"
          onPick={(files) => void add(files)}
        />
      )}
      <FileRoad
        icon="gallery"
        label={t('add.files')}
        multiple
        onPick={(files) => void add(files)}
      />
    </Roads>
  )
}
