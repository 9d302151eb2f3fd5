import { useTranslation } from '../../i18n/use-translation.ts'
import type { SaveError } from '../../services/save-error.ts'
import { Button } from '../../ui/act/button.tsx'
import { Notice } from '../../ui/tell/notice.tsx'
import { useServices } from '../services-context.tsx'
import { useErrorText } from './use-error-text.ts'

interface SaveFailedProps {
  error: SaveError | undefined
  /** All that was typed, as text a person can read; offered as a file. Left out without a form. */
  typed?: () => string
}

/** Says beside the form that a save failed; the text stays in the form and can leave as a file. */
export function SaveFailed({ error, typed }: SaveFailedProps) {
  const { t } = useTranslation()
  const { saveAsFile } = useServices()
  const errorText = useErrorText()
  if (error === undefined) return null
  const { title, text } = errorText(error)
  return (
    <Notice
      tone="bad"
      title={title}
      action={
        typed && (
          <Button
            variant="secondary"
            onClick={() => saveAsFile('loopbaandossier-tekst.txt', typed())}
          >
            {t('saveAsFile')}
          </Button>
        )
      }
    >
      {text}
    </Notice>
  )
}
