import { useState } from 'react'
import { useTranslation } from '../../../i18n/use-translation.ts'
import { keepRecording, type FinishedRecording } from '../../../services/evidence/keep-recording.ts'
import type { EvidenceLinks } from '../../../services/evidence/evidence-record.ts'
import { Dialog } from '../../../ui/act/dialog.tsx'
import { DropZone } from '../../../ui/ask/drop-zone.tsx'
import { Road } from '../../../ui/act/roads.tsx'
import { useServices } from '../../services-context.tsx'
import { EvidenceRoads } from './evidence-roads.tsx'
import { KeepJobs } from '../keeping/keep-jobs.tsx'
import { LaterCameraDialog, LaterVoiceRecorder } from '../recording/later-recording.tsx'
import { LinkDialog } from './link-dialog.tsx'
import { recordingPurpose } from '../recording/recording-purpose.ts'
import { useKeep } from '../keeping/use-keep.ts'
import { usePastedFiles } from './use-pasted-files.ts'

interface AddEvidenceProps {
  /** What it hangs under. */
  links: EvidenceLinks
  /** Leaves what is on its way to another place on the screen. */
  withoutJobs?: boolean
}

/** The roads by which evidence comes in, and what is on its way along them. */
export function AddEvidence({ links, withoutJobs = false }: AddEvidenceProps) {
  const { t } = useTranslation('evidence')
  const services = useServices()
  const keep = useKeep()
  const [open, setOpen] = useState<'photo' | 'film' | 'voice' | 'link'>()
  const [experience] = links.experiences ?? []
  const purpose = recordingPurpose(experience)
  const close = () => setOpen(undefined)
  const addFiles = (files: readonly File[]) => keep.files(files, links)
  const addTake = async (take: FinishedRecording) => {
    const kept = await keepRecording(services, take, { links })
    if (kept.ok) close()
    return kept
  }
  usePastedFiles(addFiles)
  return (
    <DropZone text={t('add.drop')} onDrop={addFiles}>
      <EvidenceRoads onFiles={addFiles} onOpen={setOpen} withFilm>
        <Road icon="link" label={t('add.link')} onTake={() => setOpen('link')} />
      </EvidenceRoads>
      {!withoutJobs && <KeepJobs experience={experience} />}
      <LinkDialog open={open === 'link'} links={links} onClose={close} />
      <Dialog
        open={open === 'voice'}
        title={t('add.voice')}
        closeLabel={t('viewer.close')}
        onClose={close}
      >
        <LaterVoiceRecorder purpose={purpose} onDone={addTake} onCancel={close} />
      </Dialog>
      {(open === 'photo' || open === 'film') && (
        <LaterCameraDialog
          mode={open}
          purpose={purpose}
          onPhoto={(photo) => {
            keep.photo(photo, links)
            close()
          }}
          onFilm={addTake}
          onClose={close}
        />
      )}
    </DropZone>
  )
}
