import { useTranslation } from '../../../i18n/use-translation.ts'
import { Notice } from '../../../ui/tell/notice.tsx'
import type { UrlState } from '../showing/object-urls.ts'

interface FileTroubleProps {
  shown: UrlState
}

/** Says calmly why there is nothing to see of a file; the record itself is all there. */
export function FileTrouble({ shown }: FileTroubleProps) {
  const { t } = useTranslation('evidence')
  if (shown.state === 'missing') {
    return (
      <Notice tone="info" title={t('one.missing')}>
        {t('one.missingText')}
      </Notice>
    )
  }
  if (shown.state !== 'failed') return null
  const isDamaged = shown.error.type === 'FileDamaged'
  return (
    <Notice tone="warn" title={t(isDamaged ? 'one.damaged' : 'one.failed')}>
      {t(isDamaged ? 'one.damagedText' : 'one.failedText')}
    </Notice>
  )
}
