import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { RecordView } from '../../domain/log/view.ts'
import { readRecord } from '../../domain/records/record-kind.ts'
import { stepKind } from '../../domain/records/step.ts'
import type { Json } from '../../lib/json.ts'
import { VersionChoices } from '../../screen/versions/version-choices.tsx'
import { WhereBadge } from '../../screen/record/where-badge.tsx'
import { places } from '../../services/places.ts'
import { Button } from '../../ui/act/button.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { SavedNote } from '../../ui/tell/saved-note.tsx'
import { Stack } from '../../ui/frame/stack.tsx'
import { BinStep } from './bin-step.tsx'
import { StepActions } from './step-actions.tsx'
import { StepFacts } from './step-facts.tsx'
import { stepFormOf } from './step-form-values.ts'
import { StepForm } from './step-form.tsx'

interface OneStepProps {
  view: RecordView
  draft: Json | undefined
  /** A note on this step that was typed and never saved. */
  note: Json | undefined
}

/** A step that exists: its facts and what can be decided, or the form to change it. */
export function OneStep({ view, draft, note }: OneStepProps) {
  const { t } = useTranslation(['steps', 'common', 'cards'])
  const step = readRecord(stepKind, view)
  // The form edits what stood here when it opened, also when another tab writes meanwhile.
  const [editing, setEditing] = useState(draft === undefined ? undefined : view)
  const [typed, setTyped] = useState(draft)
  const [saved, setSaved] = useState(false)
  const close = (isSaved: boolean) => {
    setEditing(undefined)
    setTyped(undefined)
    setSaved(isSaved)
  }
  return (
    <Page
      key={editing ? 'form' : 'facts'}
      narrow
      title={editing ? t('edit') : (step.what ?? t('cards:step.nameless'))}
      badge={<WhereBadge />}
      back={{ href: places.steps, label: t('back') }}
      actions={
        editing === undefined && (
          <Button variant="secondary" icon="edit" onClick={() => setEditing(view)}>
            {t('common:edit')}
          </Button>
        )
      }
    >
      {editing ? (
        <StepForm
          rec={step.rec}
          draftKey={`step/${step.rec}`}
          values={stepFormOf(readRecord(stepKind, editing))}
          draft={typed}
          view={editing}
          onSaved={() => close(true)}
          onCancel={() => close(false)}
        />
      ) : (
        <>
          <Stack>
            <StepFacts step={step} />
            {saved && <SavedNote text={t('common:savedHere')} />}
          </Stack>
          <VersionChoices rec={step.rec} undecided={step.undecided} />
          <StepActions step={step} note={note} />
          <BinStep rec={step.rec} />
        </>
      )}
    </Page>
  )
}
