import { useTranslation } from '../../i18n/use-translation.ts'
import type { CopyError } from '../../services/copies/copy-desk.ts'
import type { CopyPurpose } from '../../services/copies/make-copy.ts'
import { Button } from '../../ui/act/button.tsx'
import { Notice } from '../../ui/tell/notice.tsx'
import { Page } from '../../ui/frame/page.tsx'

interface CopyFailedProps {
  purpose: CopyPurpose
  error: CopyError
  onRetry: () => void
}

const told = ['DiskFull', 'CopyDamaged', 'CopyTooLarge', 'CopyPastLimit', 'FileDamaged'] as const

/** Nothing was made: why, what to do, and that the dossier itself is still here. */
export function CopyFailed({ purpose, error, onRetry }: CopyFailedProps) {
  const { t } = useTranslation('copy')
  const known = told.find((type) => type === error.type) ?? 'Other'
  const isStopped = error.type === 'Cancelled'
  return (
    <Page title={isStopped ? t('error.stopped') : t(`error.title.${purpose}`)} narrow>
      {!isStopped && <Notice tone="bad">{t(`error.${known}`)}</Notice>}
      <p>{t('error.safe')}</p>
      <Button onClick={onRetry}>{t('error.retry')}</Button>
    </Page>
  )
}
