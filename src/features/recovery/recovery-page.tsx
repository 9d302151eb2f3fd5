import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useReadErrorText } from '../../screen/saving/use-error-text.ts'
import type { KnownCopy } from '../../services/copies/known-copy.ts'
import type { StoreError } from '../../services/dossier-store.ts'
import { BareShell } from '../../ui/frame/bare-shell.tsx'
import { Button } from '../../ui/act/button.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { MissingDossier } from './missing-dossier.tsx'

interface RecoveryPageProps {
  /** Why the dossier did not open; left out when it is not there at all. */
  error?: StoreError
  /** The best copy that is still known of, when the dossier is not there. */
  copy?: KnownCopy | undefined
  onRetry: () => Promise<void>
  onStartAnew?: () => void
}

/** Stands in place of the app when the dossier that was here cannot be opened. Erases nothing. */
export function RecoveryPage({ error, copy, onRetry, onStartAnew }: RecoveryPageProps) {
  const { t } = useTranslation('recovery')
  const errorText = useReadErrorText()
  const [busy, setBusy] = useState(false)
  const retry = () => {
    setBusy(true)
    void onRetry().finally(() => setBusy(false))
  }
  if (error === undefined) {
    return (
      <BareShell>
        <MissingDossier copy={copy} busy={busy} onRetry={retry} onStartAnew={onStartAnew} />
      </BareShell>
    )
  }
  const { title, text } = errorText(error)
  const reload = error.type === 'NewerVersion'
  return (
    <BareShell>
      <Page title={title} lead={text} narrow>
        <p>{t('failed.safe')}</p>
        <Button busy={busy} onClick={reload ? () => location.reload() : retry}>
          {t('failed.retry')}
        </Button>
      </Page>
    </BareShell>
  )
}
