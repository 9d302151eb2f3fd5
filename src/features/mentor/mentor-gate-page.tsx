import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useServices } from '../../screen/services-context.tsx'
import { places } from '../../services/places.ts'
import { Button } from '../../ui/act/button.tsx'
import { ActionRow } from '../../ui/frame/action-row.tsx'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { Notice } from '../../ui/tell/notice.tsx'
import { Page } from '../../ui/frame/page.tsx'

/** Between a student's app and a mentor's: one of the two at a time, and nobody changes by accident. */
export function MentorGatePage() {
  const { t } = useTranslation('mentor')
  const { t: common } = useTranslation()
  const { session } = useServices()
  const [busy, setBusy] = useState(false)
  return (
    <Page title={t('gate.title')} lead={t('gate.lead')} narrow>
      <Notice>{t('gate.stays')}</Notice>
      <ActionRow>
        <LinkButton variant="secondary" href={places.today}>
          {common('cancel')}
        </LinkButton>
        <Button
          busy={busy}
          onClick={() => {
            setBusy(true)
            void session.workAs('mentor')
          }}
        >
          {t('gate.go')}
        </Button>
      </ActionRow>
    </Page>
  )
}
