import { useTranslation } from '../../i18n/use-translation.ts'
import type { CopyPlace } from '../../services/copies/copy-sink.ts'
import { BareShell } from '../../ui/frame/bare-shell.tsx'
import { Button } from '../../ui/act/button.tsx'
import { Notice } from '../../ui/tell/notice.tsx'
import { Page } from '../../ui/frame/page.tsx'

interface LeftPageProps {
  place: CopyPlace
  onAgain: () => void
}

/** After "Klaar": the device is empty, and this is where the copy is. */
export function LeftPage({ place, onAgain }: LeftPageProps) {
  const { t } = useTranslation('leaving')
  return (
    <BareShell>
      <Page title={t('left.title')} lead={t('left.lead')} narrow>
        <Notice tone="good">{t(`left.${place.kind}`, { name: place.name })}</Notice>
        <Button variant="secondary" onClick={onAgain}>
          {t('left.again')}
        </Button>
      </Page>
    </BareShell>
  )
}
