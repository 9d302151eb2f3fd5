import { useState } from 'react'
import { useTranslation } from '../../../i18n/use-translation.ts'
import type { RecordId } from '../../../domain/log/op.ts'
import { keepRecording, type FinishedRecording } from '../../../services/evidence/keep-recording.ts'
import { Dialog } from '../../../ui/act/dialog.tsx'
import { useServices } from '../../services-context.tsx'
import { EvidenceRoads } from './evidence-roads.tsx'
import { LaterCameraDialog, LaterVoiceRecorder } from '../recording/later-recording.tsx'
import { recordingPurpose } from '../recording/recording-purpose.ts'
import { useKeep } from '../keeping/use-keep.ts'

interface QuickEvidenceProps {
  experience: RecordId
  /** Saves the experience with what was typed; true when it is safe and evidence can hang under it. */
  onAdd: () => Promise<boolean>
  /** Where to go on, once the evidence is on its way. */
  onAdded: () => void
}

/** A photo or voice as the whole story: the experience is saved at once, and the file follows. */
export function QuickEvidence({ experience, onAdd, onAdded }: QuickEvidenceProps) {
  const { t } = useTranslation('evidence')
  const services = useServices()
  const keep = useKeep()
  const [open, setOpen] = useState<'photo' | 'film' | 'voice'>()
  const links = { experiences: [experience] }
  const purpose = recordingPurpose(experience)
  const close = () => setOpen(undefined)
  const add = async (start: () => void) => {
    close()
    if (!(await onAdd())) return
    start()
    onAdded()
  }
  const addTake = async (take: FinishedRecording) => {
    // The voice first: it is what would be lost.
    const kept = await keepRecording(services, take, { links })
    if (kept.ok) await add(() => undefined)
    return kept
  }
  return (
    <>
      <EvidenceRoads
        short
        onFiles={(files) => void add(() => keep.files(files, links))}
        onOpen={setOpen}
      />
      <Dialog
        open={open === 'voice'}
        title={t('add.voice')}
        closeLabel={t('viewer.close')}
        onClose={close}
      >
        <LaterVoiceRecorder purpose={purpose} onDone={addTake} onCancel={close} />
      </Dialog>
      {open === 'photo' && (
        <LaterCameraDialog
          mode="photo"
          purpose={purpose}
          onPhoto={(photo) => void add(() => keep.photo(photo, links))}
          onFilm={addTake}
          onClose={close}
        />
      )}
    </>
  )
}
