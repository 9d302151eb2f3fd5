import { useEffect, useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { Json } from '../../lib/json.ts'
import type { RecordView } from '../../domain/log/view.ts'
import {
  experienceForm,
  type ExperienceForm as ExperienceFormValues,
} from '../../domain/forms/experience-form.ts'
import { experienceKind, experienceParts } from '../../domain/records/experience.ts'
import { readRecord } from '../../domain/records/record-kind.ts'
import { DraftRestored } from '../../screen/drafts/draft-restored.tsx'
import { openRecordDraft, recordDraft } from '../../screen/drafts/record-draft.ts'
import { SaveFailed } from '../../screen/saving/save-failed.tsx'
import { useGo } from '../../screen/use-go.ts'
import { useKeptDraft } from '../../screen/drafts/use-kept-draft.ts'
import { useSave } from '../../screen/saving/use-save.ts'
import { useZodForm } from '../../screen/saving/use-zod-form.ts'
import { places } from '../../services/places.ts'
import { saveRecord } from '../../services/save-record.ts'
import { ActionRow } from '../../ui/frame/action-row.tsx'
import { Button } from '../../ui/act/button.tsx'
import { Form } from '../../ui/ask/form.tsx'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { Notice } from '../../ui/tell/notice.tsx'
import { changedValues, experienceValues } from './experience-values.ts'
import { FitsSection } from './fits-section.tsx'
import { PartsSection } from './parts-section.tsx'
import { SeesSection } from './sees-section.tsx'
import { typedText } from './typed-text.ts'
import { WhatSection } from './what-section.tsx'

interface ExperienceFormProps {
  /** The record as it was when the form opened. */
  view: RecordView
  /** Typing from an earlier time that was never saved. */
  draft: Json | undefined
  /** The question to begin with, when the student came for it. */
  part: string | undefined
}

/** The full form of an experience; saving writes only what changed. */
export function ExperienceForm({ view, draft, part }: ExperienceFormProps) {
  const { t } = useTranslation('log')
  const { t: common } = useTranslation()
  const go = useGo()
  const experience = readRecord(experienceKind, view)
  const { rec, undecided } = experience
  const before = experienceValues(experience)
  const [restored, setRestored] = useState(draft !== undefined)
  const [opened] = useState(() => openRecordDraft(before, view, draft))
  const form = useZodForm<ExperienceFormValues>(experienceForm, opened.values)
  const [shape] = useState(
    () => (values: ExperienceFormValues) => recordDraft(before, values, opened.seen),
  )
  const { drop } = useKeptDraft(`experience/${rec}`, form, shape)
  const { save, saving, error } = useSave(saveRecord)
  const { setFocus } = form
  useEffect(() => {
    const asked = experienceParts.find((each) => each === part)
    if (asked) setFocus(asked)
  }, [part, setFocus])
  const submit = form.handleSubmit(async (typed) => {
    const values = changedValues(before, typed)
    const saved = await save({ rec, kind: experienceKind.kind, values, seen: opened.seen })
    if (!saved.ok) return
    await drop()
    go(places.experience(rec))
  })
  const forget = async () => {
    form.reset(before)
    setRestored(false)
    await drop()
  }
  return (
    <Form onSubmit={submit}>
      {restored && <DraftRestored onForget={() => void forget()} />}
      {undecided.length > 0 && (
        <Notice
          tone="warn"
          title={t('form.undecided.title')}
          action={
            <LinkButton variant="secondary" href={places.experience(rec)}>
              {t('form.undecided.choose')}
            </LinkButton>
          }
        >
          {t('form.undecided.text')}
        </Notice>
      )}
      <WhatSection form={form} />
      <PartsSection form={form} />
      <FitsSection form={form} />
      <SeesSection form={form} />
      {form.formState.isSubmitted && !form.formState.isValid && (
        <Notice tone="bad" alert>
          {t('form.invalid')}
        </Notice>
      )}
      <SaveFailed error={error} typed={() => typedText(form.getValues())} />
      <ActionRow>
        <LinkButton variant="secondary" href={places.experience(rec)}>
          {common('back')}
        </LinkButton>
        <Button type="submit" busy={saving}>
          {common('save')}
        </Button>
      </ActionRow>
    </Form>
  )
}
