import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { PlacedCopy } from '../../screen/copy/copy-road.tsx'
import { useServices } from '../../screen/services-context.tsx'
import { leaveDevice, type LeaveError } from '../../services/copies/leave-device.ts'
import { Button } from '../../ui/act/button.tsx'
import { Notice } from '../../ui/tell/notice.tsx'
import { Page } from '../../ui/frame/page.tsx'

interface WipePageProps {
  placed: PlacedCopy
}

/** The last step of "Klaar": the copy is outside, so the device may forget everything. */
export function WipePage({ placed: { made, place } }: WipePageProps) {
  const { t } = useTranslation('leaving')
  const { t: copy } = useTranslation('copy')
  const services = useServices()
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState<LeaveError>()

  async function wipe(): Promise<void> {
    setBusy(true)
    const left = await leaveDevice(services, made.log, place)
    if (left.ok) return
    setBusy(false)
    setError(left.error)
  }
  return (
    <Page title={t('leave.wipeTitle')} lead={t('leave.wipeText')} narrow>
      <Notice tone="good">{copy(`placed.${place.kind}.copy`, { name: place.name })}</Notice>
      {error?.type === 'Changed' ? (
        <Notice
          tone="warn"
          alert
          action={<Button onClick={() => location.reload()}>{t('leave.again')}</Button>}
        >
          {t('leave.changed')}
        </Notice>
      ) : (
        <>
          {error && (
            <Notice tone="bad" alert>
              {t('leave.failed')}
            </Notice>
          )}
          <Button variant="danger" icon="bin" busy={isBusy} onClick={() => void wipe()}>
            {t('leave.wipe')}
          </Button>
        </>
      )}
    </Page>
  )
}
