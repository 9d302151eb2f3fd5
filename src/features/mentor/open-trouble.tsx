import { useTranslation } from '../../i18n/use-translation.ts'
import { useDates } from '../../screen/words/use-dates.ts'
import type { FileError } from '../../services/evidence/file-store.ts'
import type { OpenPacketError } from '../../services/packets/packet.ts'
import { Notice } from '../../ui/tell/notice.tsx'

interface OpenTroubleProps {
  error: OpenPacketError | FileError
}

/** Files of the dossier format that a mentor cannot read as a packet. */
const otherFiles = ['copy', 'transfer', 'reply'] as const

/** Why a file was not taken in, and what to do. Nothing of it was kept. */
export function OpenTrouble({ error }: OpenTroubleProps) {
  const { t } = useTranslation('mentor')
  const { day } = useDates()
  const until = error.type === 'KeepUntilPassed' ? day(error.keepUntil) : ''
  const found = error.type === 'NotAPacket' ? error.purpose : ''
  const what = otherFiles.find((each) => each === found) ?? 'other'
  return (
    <Notice tone="bad" alert title={t(`openError.${error.type}.title`, { day: until })}>
      {error.type === 'NotAPacket'
        ? t(`openError.notAPacket.${what}`)
        : t(`openError.${error.type}.text`)}
    </Notice>
  )
}
