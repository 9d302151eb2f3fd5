import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { ActionRow } from '../../ui/frame/action-row.tsx'
import { Button } from '../../ui/act/button.tsx'
import { Form } from '../../ui/ask/form.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { TextField } from '../../ui/ask/text-field.tsx'

interface LockedFileProps {
  /** What was typed before and did not fit; it stays there to be mended. */
  wrong: string | undefined
  onOpen: (typed: string) => void
  onLeave: () => void
}

/** Asks for the passphrase of a file, or for the key of its recovery sheet; in plain sight. */
export function LockedFile({ wrong, onOpen, onLeave }: LockedFileProps) {
  const { t } = useTranslation('open')
  const [typed, setTyped] = useState(wrong ?? '')
  const [isEmpty, setEmpty] = useState(false)
  const error = isEmpty ? t('locked.empty') : wrong !== undefined ? t('locked.wrong') : undefined
  return (
    <Page title={t('locked.title')} lead={t('locked.lead')} narrow>
      <Form
        onSubmit={(event) => {
          event.preventDefault()
          if (typed.trim() === '') setEmpty(true)
          else onOpen(typed)
          return Promise.resolve()
        }}
      >
        <TextField
          label={t('locked.label')}
          help={t('locked.help')}
          error={error}
          value={typed}
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value)
            setEmpty(false)
          }}
        />
        <ActionRow>
          <Button variant="secondary" onClick={onLeave}>
            {t('other')}
          </Button>
          <Button type="submit">{t('locked.open')}</Button>
        </ActionRow>
      </Form>
    </Page>
  )
}
