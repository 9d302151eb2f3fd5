import type { Json } from '../../lib/json.ts'
import type { RecordId } from '../../domain/log/op.ts'
import { shownHeads } from '../../domain/log/shown-heads.ts'
import { evidenceDraftKey } from '../../screen/evidence/asking/use-evidence-form.ts'
import type { Services } from '../../services/services.ts'

type Kept = Pick<Services, 'store' | 'clock'>

/** What was typed about a piece of evidence and not saved yet; erasing it would take that along. */
export async function readTyped({ store }: Kept, rec: RecordId): Promise<Json | undefined> {
  const draft = await store.readDraft(evidenceDraftKey(rec))
  return draft.ok ? draft.value?.value : undefined
}

/** Lays it over the record that took the place of the old one. */
export async function carryTyped({ store, clock }: Kept, typed: Json, to: RecordId): Promise<void> {
  if (!isFields(typed)) return
  const view = await store.readRecord(to)
  if (!view.ok || view.value === undefined) return
  // It was typed over the same values; only their operations are new.
  const value = { ...typed, seen: { ...shownHeads(view.value) } }
  await store.writeDraft({ key: evidenceDraftKey(to), value, at: clock.now() })
}

const isFields = (value: Json): value is { readonly [key: string]: Json } =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
