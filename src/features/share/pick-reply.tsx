import { useTranslation } from '../../i18n/use-translation.ts'
import { DropZone } from '../../ui/ask/drop-zone.tsx'
import { FileRoad, Roads } from '../../ui/act/roads.tsx'

interface PickReplyProps {
  onPick: (file: File) => void
}

/** Asks for the file of an answer. */
export function PickReply({ onPick }: PickReplyProps) {
  const { t } = useTranslation('share')
  const take = ([file]: readonly File[]) => {
    if (file) onPick(file)
  }
  return (
    <DropZone text={t('reply.drop')} onDrop={take}>
      <Roads label={t('reply.pick')}>
        <FileRoad icon="upload" label={t('reply.pick')} onPick={take} />
      </Roads>
      <p>{t('reply.pickHelp')}</p>
    </DropZone>
  )
}
