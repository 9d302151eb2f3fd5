import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { ActionRow } from '../../ui/frame/action-row.tsx'
import { Button } from '../../ui/act/button.tsx'
import { ConfirmDialog } from '../../ui/act/confirm-dialog.tsx'
import { ExampleFirst } from './example-first.tsx'
import type { PreviewProps } from './preview-props.ts'
import { places } from '../../services/places.ts'
import { LinkButton } from '../../ui/act/link-button.tsx'

/** A whole dossier of somebody else, or one that was begun apart: never merged, only changed for. */
export function OtherDossier({ inspection, opening, host }: PreviewProps) {
  const { t } = useTranslation('open')
  const { t: common } = useTranslation()
  const [isAsking, setAsking] = useState(false)
  // What is open is erased by a change, and behind the example there may be an own dossier.
  if (host.isExample) return <ExampleFirst />
  return (
    <>
      <p>{t('otherDossier.text')}</p>
      <ActionRow>
        <Button variant="secondary" onClick={() => setAsking(true)}>
          {t('otherDossier.replace')}
        </Button>
        <LinkButton href={places.copy}>{t('otherDossier.copy')}</LinkButton>
      </ActionRow>
      <ConfirmDialog
        open={isAsking}
        title={t('otherDossier.confirmTitle')}
        text={t('otherDossier.confirmText')}
        confirmLabel={t('otherDossier.confirm')}
        cancelLabel={common('cancel')}
        closeLabel={common('close')}
        danger
        onConfirm={() => {
          setAsking(false)
          opening.take(inspection)
        }}
        onCancel={() => setAsking(false)}
      />
    </>
  )
}
