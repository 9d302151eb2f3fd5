import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { SaveFailed } from '../../screen/saving/save-failed.tsx'
import { useServices } from '../../screen/services-context.tsx'
import type { CheckReport, StoreError } from '../../services/dossier-store.ts'
import { Button } from '../../ui/act/button.tsx'
import { Notice } from '../../ui/tell/notice.tsx'
import { Section } from '../../ui/frame/section.tsx'

/** "Controleer en herstel": reads the whole log again and puts right what differs from it. */
export function CheckSection() {
  const { t } = useTranslation('settings')
  const { store } = useServices()
  const [busy, setBusy] = useState(false)
  const [report, setReport] = useState<CheckReport>()
  const [error, setError] = useState<StoreError>()

  async function check() {
    setBusy(true)
    setReport(undefined)
    const checked = await store.check()
    setBusy(false)
    setError(checked.ok ? undefined : checked.error)
    if (checked.ok) setReport(checked.value)
  }

  return (
    <Section title={t('device.check')}>
      <p>{t('device.checkHelp')}</p>
      <Button variant="secondary" busy={busy} onClick={() => void check()}>
        {t('device.check')}
      </Button>
      <SaveFailed error={error} />
      {report && (
        <Notice tone={report.unsound > 0 ? 'warn' : 'good'}>
          <p>
            {report.repaired.length > 0
              ? t('device.checkRepaired', { count: report.repaired.length })
              : t('device.checkGood', { records: report.records, ops: report.ops })}
          </p>
          {report.unsound > 0 && <p>{t('device.checkUnsound', { count: report.unsound })}</p>}
        </Notice>
      )}
    </Section>
  )
}
