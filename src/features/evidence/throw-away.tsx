import { useTranslation } from '../../i18n/use-translation.ts'
import type { RecordId } from '../../domain/log/op.ts'
import { SaveFailed } from '../../screen/saving/save-failed.tsx'
import { useSave } from '../../screen/saving/use-save.ts'
import { binRecord } from '../../services/remove-record.ts'
import { Button } from '../../ui/act/button.tsx'
import { Stack } from '../../ui/frame/stack.tsx'

interface ThrowAwayProps {
  rec: RecordId
}

/** Puts a piece of evidence in the bin; the page then shows how to put it back. */
export function ThrowAway({ rec }: ThrowAwayProps) {
  const { t } = useTranslation('evidence')
  const { save, saving, error } = useSave((services, id: RecordId) => binRecord(services, id, true))
  return (
    <Stack>
      <SaveFailed error={error} />
      <Button variant="quiet" icon="bin" busy={saving} onClick={() => void save(rec)}>
        {t('bin.throwAway')}
      </Button>
    </Stack>
  )
}
