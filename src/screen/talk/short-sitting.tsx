import { useWatch } from 'react-hook-form'
import { useTranslation } from '../../i18n/use-translation.ts'
import { promptsFor } from '../../content/talks/prompts/prompts.ts'
import { ActionRow } from '../../ui/frame/action-row.tsx'
import { Button } from '../../ui/act/button.tsx'
import { TextArea } from '../../ui/ask/text-area.tsx'
import { useFieldError } from '../saving/use-field-error.ts'
import { NamedWords } from './named-words.tsx'
import { PeopleFields } from './people-fields.tsx'
import { PromptCard } from './prompt-card.tsx'
import { TakeAwayField } from './take-away-field.tsx'
import type { TalkSittingProps } from './talk-sitting-props.ts'
import { TalkSteps } from './talk-steps.tsx'

/** A talk of three minutes, on one screen: one question, a word, a step and the owner's sentence. */
export function ShortSitting(props: TalkSittingProps) {
  const { form, phase, termSet, newKey, today, experiences, known, notes, saving } = props
  const { t } = useTranslation(['talk', 'common'])
  const fieldError = useFieldError()
  const people = useWatch({ control: form.control, name: 'people' })
  const { lookBack, reflect, lookAhead } = promptsFor(phase, 'short')
  return (
    <>
      <PromptCard
        prompts={[...lookBack, ...reflect, ...lookAhead]}
        icon="speech"
        takeFocus={false}
        readAloud={props.readAloud}
      />
      {experiences}
      <TextArea
        label={t('hold.said')}
        optionalText={t('common:optional')}
        rows={2}
        error={fieldError(form.formState.errors.lookBack)}
        {...form.register('lookBack')}
      />
      <NamedWords form={form} known={known} isShort />
      <TalkSteps form={form} newKey={newKey} today={today} />
      <TakeAwayField form={form} />
      <PeopleFields
        people={people}
        onChange={(next) => form.setValue('people', next, { shouldDirty: true })}
        termSet={termSet}
        newKey={newKey}
      />
      {notes}
      <ActionRow>
        <Button busy={saving} onClick={props.onDone}>
          {t('end.done')}
        </Button>
      </ActionRow>
    </>
  )
}
