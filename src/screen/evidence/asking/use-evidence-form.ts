import { useState, type SyntheticEvent } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import type { Json } from '../../../lib/json.ts'
import type { RecordView } from '../../../domain/log/view.ts'
import { evidenceForm, type EvidenceForm } from '../../../domain/forms/evidence-form.ts'
import { evidenceKind, type Evidence } from '../../../domain/records/evidence.ts'
import { readRecord } from '../../../domain/records/record-kind.ts'
import type { SaveError } from '../../../services/save-error.ts'
import { saveRecord } from '../../../services/save-record.ts'
import { openRecordDraft, recordDraft } from '../../drafts/record-draft.ts'
import { useKeptDraft } from '../../drafts/use-kept-draft.ts'
import { useSave } from '../../saving/use-save.ts'
import { useZodForm } from '../../saving/use-zod-form.ts'
import { changedEvidence, evidenceValues } from './evidence-values.ts'

export type EvidenceFormApi = UseFormReturn<EvidenceForm, unknown, EvidenceForm>

/** A form about a piece of evidence, with the draft of an earlier time. */
export interface OpenEvidenceForm {
  readonly evidence: Evidence
  readonly form: EvidenceFormApi
  /** True when it shows typing that was kept and never saved. */
  readonly restored: boolean
  readonly forget: () => Promise<void>
  /** Saves what changed; calls back when the browser confirmed it. */
  readonly submit: (onSaved: () => void) => (event?: SyntheticEvent) => Promise<void>
  readonly saving: boolean
  readonly error: SaveError | undefined
}

export function evidenceDraftKey(rec: string): string {
  return `evidence/${rec}`
}

/** `view` and `draft` as they were when the form opened; they must stay the same. */
export function useEvidenceForm(view: RecordView, draft: Json | undefined): OpenEvidenceForm {
  const evidence = readRecord(evidenceKind, view)
  const [before] = useState(() => evidenceValues(evidence))
  const [restored, setRestored] = useState(draft !== undefined)
  const [opened] = useState(() => openRecordDraft(before, view, draft))
  const form = useZodForm<EvidenceForm>(evidenceForm, opened.values)
  const [shape] = useState(() => (values: EvidenceForm) => recordDraft(before, values, opened.seen))
  const { drop } = useKeptDraft(evidenceDraftKey(evidence.rec), form, shape)
  const { save, saving, error } = useSave(saveRecord)
  return {
    evidence,
    form,
    restored,
    forget: async () => {
      form.reset(before)
      setRestored(false)
      await drop()
    },
    submit: (onSaved) =>
      form.handleSubmit(async (typed) => {
        const { rec } = evidence
        const values = changedEvidence(before, typed)
        const saved = await save({ rec, kind: evidenceKind.kind, values, seen: opened.seen })
        if (!saved.ok) return
        await drop()
        onSaved()
      }),
    saving,
    error,
  }
}
