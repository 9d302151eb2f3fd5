import { useRef, useState } from 'react'
import { useTranslation } from '../../../i18n/use-translation.ts'
import { CopyRoad } from '../../../screen/copy/copy-road.tsx'
import { SaveFailed } from '../../../screen/saving/save-failed.tsx'
import { useSave } from '../../../screen/saving/use-save.ts'
import { noteTransfer, transferLog } from '../../../services/moving/leave-school.ts'
import type { MadeCopy } from '../../../services/copies/make-copy.ts'
import { transferPlaces } from '../../../services/moving/transfer-places.ts'
import { DoneStep } from './done-step.tsx'
import { FileIntro } from './file-intro.tsx'
import type { LeaveStepProps } from './leave-step-props.ts'

interface FileStepProps extends LeaveStepProps {
  /** The file is outside; what was chosen need not be kept any longer. */
  onMade: () => Promise<void>
}

/** The file itself: for whom, locked or not, made, read back and put somewhere. */
export function FileStep(props: FileStepProps) {
  const { t } = useTranslation('transfer')
  const { t: common } = useTranslation()
  const { draft: now, onMade } = props
  // Once the file is made, the draft is gone; what was chosen still stands here.
  const [draft, setDraft] = useState(now)
  const { save, error } = useSave(noteTransfer)
  const noted = useRef<MadeCopy>(undefined)

  async function placed(made: MadeCopy): Promise<void> {
    // The same file in a second place is not given twice.
    if (noted.current === made) return
    noted.current = made
    const { school, lookedAlong } = draft
    const { isLocked, log } = made
    const saved = await save({ school, lookedAlong, isLocked, log })
    if (saved.ok) await onMade()
  }
  return (
    <CopyRoad
      purpose="transfer"
      keep={(log) => transferLog(log, draft)}
      page={{
        title: t('file.title'),
        lead: t('file.lead'),
        back: { href: transferPlaces.leaveStep('together'), label: common('back') },
      }}
      intro={
        <FileIntro
          {...props}
          draft={draft}
          onChange={(change) => {
            setDraft({ ...draft, ...change })
            props.onChange(change)
          }}
        />
      }
      onPlaced={placed}
    >
      {({ place, again }) => (
        <DoneStep place={place} onAgain={again}>
          <SaveFailed error={error} />
        </DoneStep>
      )}
    </CopyRoad>
  )
}
