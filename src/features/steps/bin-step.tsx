import { useTranslation } from '../../i18n/use-translation.ts'
import type { RecordId } from '../../domain/log/op.ts'
import { SaveFailed } from '../../screen/saving/save-failed.tsx'
import { useSave } from '../../screen/saving/use-save.ts'
import { binRecord } from '../../services/remove-record.ts'
import type { Services } from '../../services/services.ts'
import { Button } from '../../ui/act/button.tsx'

interface BinStepProps {
  rec: RecordId
}

const putIn = (services: Services, rec: RecordId) => binRecord(services, rec, true)

/** Throws a step in the bin; it can come back, so nothing is asked first. */
export function BinStep({ rec }: BinStepProps) {
  const { t } = useTranslation('steps')
  const { save, saving, error } = useSave(putIn)
  return (
    <>
      <SaveFailed error={error} typed={() => ''} />
      <div>
        <Button variant="quiet" icon="bin" busy={saving} onClick={() => void save(rec)}>
          {t('bin')}
        </Button>
      </div>
    </>
  )
}
