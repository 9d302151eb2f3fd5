import { useEffect, useRef } from 'react'
import { useController } from 'react-hook-form'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { Json } from '../../lib/json.ts'
import type { RecordView } from '../../domain/log/view.ts'
import { DraftRestored } from '../../screen/drafts/draft-restored.tsx'
import { ConsentFields } from '../../screen/evidence/asking/consent-fields.tsx'
import { isAskable } from '../../screen/evidence/asking/is-askable.ts'
import { useEvidenceForm } from '../../screen/evidence/asking/use-evidence-form.ts'
import { SaveFailed } from '../../screen/saving/save-failed.tsx'
import { useFieldError } from '../../screen/saving/use-field-error.ts'
import { ActionRow } from '../../ui/frame/action-row.tsx'
import { Button } from '../../ui/act/button.tsx'
import { FieldGroup } from '../../ui/ask/field-group.tsx'
import { Form } from '../../ui/ask/form.tsx'
import { Section } from '../../ui/frame/section.tsx'
import { SwitchField } from '../../ui/ask/switch-field.tsx'
import { TextField } from '../../ui/ask/text-field.tsx'
import { BelongsFields } from './belongs-fields.tsx'

interface EvidenceFormProps {
  view: RecordView
  draft: Json | undefined
  /** Opened anew after a save: the button that was pressed keeps the focus. */
  isAgain: boolean
  onSaved: () => void
}

/** Name, what is to be seen, who is in it, what it hangs under, and who sees it. */
export function EvidenceForm({ view, draft, isAgain, onSaved }: EvidenceFormProps) {
  const { t } = useTranslation('evidence')
  const { t: common } = useTranslation()
  const fieldError = useFieldError()
  const { evidence, form, restored, forget, submit, saving, error } = useEvidenceForm(view, draft)
  const { field: isPrivate } = useController({ control: form.control, name: 'private' })
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isAgain) button.current?.focus()
  }, [isAgain])
  const { errors } = form.formState
  return (
    <Form onSubmit={submit(onSaved)}>
      {restored && <DraftRestored onForget={() => void forget()} />}
      <Section title={t('form.about')}>
        <FieldGroup>
          <ConsentFields
            form={form}
            isHeard={evidence.type === 'voice'}
            hasPeople={isAskable(evidence)}
          />
          <TextField
            {...form.register('title')}
            label={t('form.name')}
            help={t('form.nameHelp')}
            optionalText={common('optional')}
            autoComplete="off"
            error={fieldError(errors.title)}
          />
        </FieldGroup>
      </Section>
      <BelongsFields form={form} />
      <Section title={t('form.sees')}>
        <FieldGroup>
          <SwitchField
            label={t('private')}
            help={t(isPrivate.value ? 'form.privateHelp' : 'form.open')}
            checked={isPrivate.value}
            onChange={isPrivate.onChange}
          />
        </FieldGroup>
      </Section>
      <SaveFailed
        error={error}
        typed={() => Object.values(form.getValues()).filter(isText).join('\n')}
      />
      <ActionRow>
        <Button ref={button} type="submit" busy={saving}>
          {common('save')}
        </Button>
      </ActionRow>
    </Form>
  )
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''
