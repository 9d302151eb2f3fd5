import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { KnownCopy } from '../../services/copies/known-copy.ts'
import { places } from '../../services/places.ts'
import { ActionRow } from '../../ui/frame/action-row.tsx'
import { Button } from '../../ui/act/button.tsx'
import { ConfirmDialog } from '../../ui/act/confirm-dialog.tsx'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { List } from '../../ui/frame/list.tsx'
import { Notice } from '../../ui/tell/notice.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { Section } from '../../ui/frame/section.tsx'
import { KnownCopyFacts } from './known-copy-facts.tsx'

interface MissingDossierProps {
  copy: KnownCopy | undefined
  busy: boolean
  onRetry: () => void
  onStartAnew: (() => void) | undefined
}

/** There was a dossier and it is gone: never the welcome screen, always a way to look again. */
export function MissingDossier({ copy, busy, onRetry, onStartAnew }: MissingDossierProps) {
  const { t } = useTranslation('recovery')
  const { t: common } = useTranslation()
  const [asking, setAsking] = useState(false)
  return (
    <Page title={t('missing.title')} lead={t('missing.lead')} narrow>
      <Notice tone="warn">{t('missing.why')}</Notice>
      <Section title={t('missing.tips')}>
        <List look="bullets">
          <li>{t('missing.tipBrowser')}</li>
          <li>{t('missing.tipPrivate')}</li>
          <li>{t('missing.tipOther')}</li>
        </List>
      </Section>
      <Section title={t('missing.copyTitle')}>
        <p>{t(copy ? 'missing.copyText' : 'missing.openText')}</p>
        {copy && <KnownCopyFacts copy={copy} />}
        <LinkButton variant={copy ? 'primary' : 'secondary'} icon="file" href={places.open}>
          {t('missing.open')}
        </LinkButton>
      </Section>
      <ActionRow>
        {onStartAnew && (
          <Button variant="secondary" onClick={() => setAsking(true)}>
            {t('missing.anew')}
          </Button>
        )}
        <Button variant={copy ? 'secondary' : 'primary'} busy={busy} onClick={onRetry}>
          {t('missing.retry')}
        </Button>
      </ActionRow>
      <ConfirmDialog
        open={asking}
        title={t('missing.confirmTitle')}
        text={t('missing.confirmText')}
        confirmLabel={t('missing.confirm')}
        cancelLabel={common('cancel')}
        closeLabel={common('close')}
        danger
        onConfirm={() => onStartAnew?.()}
        onCancel={() => setAsking(false)}
      />
    </Page>
  )
}
