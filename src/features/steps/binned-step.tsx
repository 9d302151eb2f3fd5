import { useTranslation } from '../../i18n/use-translation.ts'
import type { RecordId } from '../../domain/log/op.ts'
import { SaveFailed } from '../../screen/saving/save-failed.tsx'
import { useSave } from '../../screen/saving/use-save.ts'
import { places } from '../../services/places.ts'
import { binRecord } from '../../services/remove-record.ts'
import type { Services } from '../../services/services.ts'
import { Button } from '../../ui/act/button.tsx'
import { EmptyState } from '../../ui/tell/empty-state.tsx'
import { Page } from '../../ui/frame/page.tsx'

interface BinnedStepProps {
  rec: RecordId
}

const takeOut = (services: Services, rec: RecordId) => binRecord(services, rec, false)

/** A step in the bin: one press brings it back. */
export function BinnedStep({ rec }: BinnedStepProps) {
  const { t } = useTranslation('steps')
  const { save, saving, error } = useSave(takeOut)
  return (
    <Page title={t('one')} narrow back={{ href: places.steps, label: t('back') }}>
      <EmptyState
        picture="bin"
        title={t('binned.title')}
        text={t('binned.text')}
        action={
          <Button busy={saving} onClick={() => void save(rec)}>
            {t('binned.takeOut')}
          </Button>
        }
      />
      <SaveFailed error={error} typed={() => ''} />
    </Page>
  )
}
