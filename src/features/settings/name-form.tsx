import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ownerForm } from '../../domain/forms/owner-form.ts'
import { ownerKind, ownerRecordId, type Owner } from '../../domain/records/owner.ts'
import { recordQueries } from '../../screen/record-queries.ts'
import { SaveFailed } from '../../screen/save-failed.tsx'
import { useServices } from '../../screen/services-context.tsx'
import { useFieldError } from '../../screen/use-field-error.ts'
import { useSave } from '../../screen/use-save.ts'
import { useZodForm } from '../../screen/use-zod-form.ts'
import { saveRecord } from '../../services/save-record.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { SavedNote } from '../../ui/saved-note.tsx'
import { Section } from '../../ui/section.tsx'
import { TextField } from '../../ui/text-field.tsx'

/** The first name; an empty one is fine. */
export function NameForm() {
  const { t } = useTranslation('settings')
  const { data: owner } = useQuery(recordQueries.owner(useServices()))
  return (
    <Section title={t('you.title')}>{owner !== undefined && <NameField owner={owner} />}</Section>
  )
}

interface NameFieldProps {
  owner: Owner | null
}

function NameField({ owner }: NameFieldProps) {
  const { t } = useTranslation('settings')
  const { store } = useServices()
  const fieldError = useFieldError()
  const [isSaved, setSaved] = useState(false)
  const { save, saving, error } = useSave(saveRecord)
  const form = useZodForm(ownerForm, { firstName: owner?.firstName ?? '' })
  const { errors, isDirty } = form.formState
  const send = form.handleSubmit(async ({ firstName }) => {
    const saved = await save({
      rec: ownerRecordId(store.dossier),
      kind: ownerKind.kind,
      values: { firstName: firstName === '' ? null : firstName },
    })
    if (!saved.ok) return
    form.reset({ firstName })
    setSaved(true)
  })
  return (
    <Form onSubmit={send}>
      <TextField
        label={t('you.name')}
        autoComplete="given-name"
        error={fieldError(errors.firstName)}
        {...form.register('firstName', { onChange: () => setSaved(false) })}
      />
      <SaveFailed error={error} typed={() => form.getValues('firstName')} />
      {(isDirty || saving) && (
        <Button type="submit" variant="secondary" busy={saving}>
          {t('you.saveName')}
        </Button>
      )}
      {isSaved && <SavedNote text={t('you.saved')} />}
    </Form>
  )
}
