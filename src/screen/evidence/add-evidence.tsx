import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EvidenceLinks } from '../../services/evidence-record.ts'
import { DropZone } from '../../ui/drop-zone.tsx'
import { FileRoad, Road, Roads } from '../../ui/roads.tsx'
import { KeepJobs } from './keep-jobs.tsx'
import { LinkDialog } from './link-dialog.tsx'
import { hasTouchCamera } from './touch-camera.ts'
import { useKeep } from './use-keep.ts'
import { usePastedFiles } from './use-pasted-files.ts'

interface AddEvidenceProps {
  /** What it hangs under. */
  links: EvidenceLinks
}

/** The roads by which evidence comes in, and what is on its way along them. */
export function AddEvidence({ links }: AddEvidenceProps) {
  const { t } = useTranslation('evidence')
  const keep = useKeep()
  const [open, setOpen] = useState<'link'>()
  const add = (files: readonly File[]) => keep.files(files, links)
  const close = () => setOpen(undefined)
  usePastedFiles(add)
  return (
    <DropZone text={t('add.drop')} onDrop={add}>
      <Roads label={t('add.label')}>
        {hasTouchCamera() && (
          <FileRoad
            icon="photo"
            label={t('add.photo')}
            accept="image/*"
            capture="environment"
            onPick={add}
          />
        )}
        <FileRoad icon="gallery" label={t('add.files')} multiple onPick={add} />
        <Road icon="link" label={t('add.link')} onTake={() => setOpen('link')} />
      </Roads>
      <KeepJobs experience={links.experiences?.[0]} />
      <LinkDialog open={open === 'link'} links={links} onClose={close} />
    </DropZone>
  )
}
