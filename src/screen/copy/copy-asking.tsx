import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { CopyPlace } from '../../services/copies/copy-sink.ts'
import type { CopyPurpose } from '../../services/copies/make-copy.ts'
import { ActionRow } from '../../ui/frame/action-row.tsx'
import { Button } from '../../ui/act/button.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { TextField } from '../../ui/ask/text-field.tsx'

interface CopyAskingProps {
  purpose: CopyPurpose
  place: CopyPlace
  /** It arrived; with where it is, in the person's own words. */
  onYes: (where: string | undefined) => void
  onNo: () => void
}

/** Only the person can see whether a file arrived in an app or with the downloads. */
export function CopyAsking({ purpose, place, onYes, onNo }: CopyAskingProps) {
  const { t } = useTranslation('copy')
  const [where, setWhere] = useState('')
  const kind = place.kind === 'shared' ? 'shared' : 'downloaded'
  return (
    <Page
      title={t(`ask.${kind}.${purpose}`)}
      lead={t(`ask.${kind}Text`, { name: place.name })}
      narrow
    >
      {kind === 'shared' && (
        <TextField
          label={t(`ask.where.${purpose}`)}
          help={t('ask.whereHelp')}
          maxLength={80}
          value={where}
          onChange={(event) => setWhere(event.target.value)}
        />
      )}
      <ActionRow>
        <Button variant="secondary" onClick={onNo}>
          {t('ask.no')}
        </Button>
        <Button onClick={() => onYes(where.trim() || undefined)}>{t(`ask.yes.${purpose}`)}</Button>
      </ActionRow>
    </Page>
  )
}
