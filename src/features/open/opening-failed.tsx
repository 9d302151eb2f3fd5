import { useTranslation } from '../../i18n/use-translation.ts'
import type { OpenTools } from '../../services/opening/open-tools.ts'
import { ActionRow } from '../../ui/frame/action-row.tsx'
import { Button } from '../../ui/act/button.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { KeepFileButton } from './keep-file-button.tsx'
import { partWord } from './part-word.ts'
import type { OpeningError } from './stage.ts'
import type { Opening } from './use-opening.ts'

interface OpeningFailedProps {
  error: OpeningError
  opening: Opening
  tools: OpenTools
}

/** Says why a file was not opened or taken over, that nothing changed, and what to do. */
export function OpeningFailed({ error, opening, tools }: OpeningFailedProps) {
  const { t } = useTranslation('open')
  // The two that ask for something have a screen of their own.
  const type =
    error.type === 'Encrypted' || error.type === 'WrongPassphrase' ? 'Damaged' : error.type
  const canSalvage = type === 'Damaged' || type === 'CutOff'
  return (
    <Page title={t(`read.${type}.title`)} lead={t(`read.${type}.text`)} narrow>
      {error.type === 'Damaged' && (
        <p>{t('read.part', { part: t(`part.${partWord(error.part)}`) })}</p>
      )}
      <ActionRow>
        {canSalvage && (
          <Button variant="secondary" onClick={opening.salvage}>
            {t('salvage')}
          </Button>
        )}
        {type === 'NewerFormat' && <KeepFileButton file={opening.file} tools={tools} />}
        <Button onClick={opening.leave}>{t('other')}</Button>
      </ActionRow>
    </Page>
  )
}
