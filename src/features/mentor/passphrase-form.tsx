import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/act/button.tsx'
import { Form } from '../../ui/ask/form.tsx'
import { TextField } from '../../ui/ask/text-field.tsx'

interface PassphraseFormProps {
  /** What was typed before and did not fit; it stays there to be mended. */
  wrong: string | undefined
  onOpen: (passphrase: string) => void
}

/** The words that the student told, in plain sight. */
export function PassphraseForm({ wrong, onOpen }: PassphraseFormProps) {
  const { t } = useTranslation('mentor')
  const [typed, setTyped] = useState(wrong ?? '')
  return (
    <Form
      label={t('open.locked')}
      onSubmit={(event) => {
        event.preventDefault()
        if (typed.trim() !== '') onOpen(typed)
        return Promise.resolve()
      }}
    >
      <TextField
        label={t('open.words')}
        help={t('open.wordsHelp')}
        autoCapitalize="none"
        autoCorrect="off"
        autoComplete="off"
        spellCheck={false}
        value={typed}
        error={wrong === undefined ? undefined : t('open.wrongWords')}
        onChange={({ target }) => setTyped(target.value)}
      />
      <Button type="submit" icon="lock">
        {t('open.unlock')}
      </Button>
    </Form>
  )
}
