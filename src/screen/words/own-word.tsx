import { useEffect } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { ownWordForm } from '../../domain/forms/reflection-form.ts'
import { ownWordPrefix } from '../../domain/records/reflection.ts'
import { useFieldError } from '../saving/use-field-error.ts'
import { useSay } from '../aloud/use-say.ts'
import { useZodForm } from '../saving/use-zod-form.ts'
import { Button } from '../../ui/act/button.tsx'
import { Form } from '../../ui/ask/form.tsx'
import { TextField } from '../../ui/ask/text-field.tsx'
import type { WordTable } from './word-list.ts'

interface OwnWordProps {
  table: WordTable
  /** Gives the word as it is stored: the id of a word on the list, or an own one. */
  onAdd: (id: string) => void
}

/** A word of the student's own. One that is on the list becomes the word of the list. */
export function OwnWord({ table, onAdd }: OwnWordProps) {
  const { t } = useTranslation('words')
  const say = useSay()
  const fieldError = useFieldError()
  const form = useZodForm(ownWordForm, { word: '' })
  const { setFocus } = form
  useEffect(() => setFocus('word'), [setFocus])
  const add = ({ word }: { word: string }) => {
    const known = table.groups
      .flatMap(({ words }) => words)
      .find((each) => say(each.word).toLowerCase() === word.toLowerCase())
    onAdd(known?.id ?? `${ownWordPrefix}${word}`)
  }
  return (
    <Form label={t('own')} onSubmit={form.handleSubmit(add)}>
      <TextField
        label={t('ownLabel')}
        help={t('ownHelp')}
        autoComplete="off"
        error={fieldError(form.formState.errors.word)}
        {...form.register('word')}
      />
      <div>
        <Button type="submit" variant="secondary">
          {t('add')}
        </Button>
      </div>
    </Form>
  )
}
