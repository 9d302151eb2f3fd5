import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { ownerForm } from '../../domain/forms/owner-form.ts'
import type { RecordId } from '../../domain/log/op.ts'
import { shownHeads } from '../../domain/log/shown-heads.ts'
import type { RecordView } from '../../domain/log/view.ts'
import { ownerKind, ownerRecordId } from '../../domain/records/owner.ts'
import { readRecord } from '../../domain/records/record-kind.ts'
import { recordQueries } from '../../screen/queries/record-queries.ts'
import { SaveFailed } from '../../screen/saving/save-failed.tsx'
import { useServices } from '../../screen/services-context.tsx'
import { useFieldError } from '../../screen/saving/use-field-error.ts'
import { useSave } from '../../screen/saving/use-save.ts'
import { useZodForm } from '../../screen/saving/use-zod-form.ts'
import { VersionChoices } from '../../screen/versions/version-choices.tsx'
import { saveRecord } from '../../services/save-record.ts'
import { Button } from '../../ui/act/button.tsx'
import { Form } from '../../ui/ask/form.tsx'
import { SavedNote } from '../../ui/tell/saved-note.tsx'
import { Section } from '../../ui/frame/section.tsx'
import { TextField } from '../../ui/ask/text-field.tsx'

/** The first name; an empty one is fine. */
export function NameForm() {
  const { t } = useTranslation('settings')
  const services = useServices()
  const rec = ownerRecordId(services.store.dossier)
  const { data: view } = useQuery(recordQueries.one(services, rec))
  const undecided = view ? readRecord(ownerKind, view).undecided : []
  return (
    <>
      <Section title={t('you.title')}>
        {view !== undefined && <NameField rec={rec} view={view} />}
      </Section>
      <VersionChoices rec={rec} undecided={undecided.filter((field) => field === 'firstName')} />
    </>
  )
}

const nameIn = (view: RecordView | null) =>
  (view ? readRecord(ownerKind, view).firstName : undefined) ?? ''

interface NameFieldProps {
  rec: RecordId
  /** As the log says it now; null as long as nothing was told of the owner. */
  view: RecordView | null
}

function NameField({ rec, view }: NameFieldProps) {
  const { t } = useTranslation('settings')
  const client = useQueryClient()
  const fieldError = useFieldError()
  const [isSaved, setSaved] = useState(false)
  const { save, saving, error } = useSave(saveRecord)
  const form = useZodForm(ownerForm, { firstName: nameIn(view) })
  const { errors, isDirty } = form.formState
  // The field follows the log until somebody types; then a save answers what stood here.
  const [typedOver, setTypedOver] = useState(view)
  if (!isDirty && typedOver !== view) setTypedOver(view)
  const { reset } = form
  useEffect(() => reset({ firstName: nameIn(typedOver) }), [typedOver, reset])
  const send = form.handleSubmit(async ({ firstName }) => {
    const saved = await save({
      rec,
      kind: ownerKind.kind,
      values: { firstName: firstName === '' ? null : firstName },
      seen: typedOver ? shownHeads(typedOver) : {},
    })
    if (!saved.ok) return
    // The next typing is over this name, so the form must know it before.
    await client.invalidateQueries({ queryKey: ['records'] })
    reset({ firstName })
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
