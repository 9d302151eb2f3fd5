import { useTranslation } from '../../i18n/use-translation.ts'
import type { RecordId } from '../../domain/log/op.ts'
import { SaveFailed } from '../../screen/saving/save-failed.tsx'
import { useSave } from '../../screen/saving/use-save.ts'
import { binRecord } from '../../services/remove-record.ts'
import { Button } from '../../ui/act/button.tsx'
import { Stack } from '../../ui/frame/stack.tsx'

interface ThrowTalkAwayProps {
  rec: RecordId
}

/** Puts a talk in the bin; its steps stay, they stand on their own. */
export function ThrowTalkAway({ rec }: ThrowTalkAwayProps) {
  const { t } = useTranslation('talks')
  const { save, saving, error } = useSave((services, id: RecordId) => binRecord(services, id, true))
  return (
    <Stack>
      <SaveFailed error={error} />
      <div>
        <Button variant="quiet" icon="bin" busy={saving} onClick={() => void save(rec)}>
          {t('one.bin')}
        </Button>
      </div>
    </Stack>
  )
}
