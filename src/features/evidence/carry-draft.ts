import type { Json } from '../../lib/json.ts'
import type { RecordId } from '../../domain/log/op.ts'
import { shownHeads } from '../../domain/log/shown-heads.ts'
import { evidenceDraftKey } from '../../screen/evidence/use-evidence-form.ts'
import type { Services } from '../../services/services.ts'

/**
 * What was typed about a photo and not saved yet goes along to the record that took its place. A
 * draft that cannot be moved stays where it is; nothing of it is thrown away.
 */
export async function carryDraft(
  { store, clock }: Pick<Services, 'store' | 'clock'>,
  from: RecordId,
  to: RecordId,
): Promise<void> {
  const [draft, view] = await Promise.all([
    store.readDraft(evidenceDraftKey(from)),
    store.readRecord(to),
  ])
  if (!draft.ok || draft.value === undefined || !view.ok || view.value === undefined) return
  const { value } = draft.value
  if (!isFields(value)) return
  // It was typed over the same values; only their operations are new.
  const moved = { ...value, seen: { ...shownHeads(view.value) } }
  const key = evidenceDraftKey(to)
  const written = await store.writeDraft({ key, value: moved, at: clock.now() })
  if (written.ok) await store.dropDraft(evidenceDraftKey(from))
}

const isFields = (value: Json): value is { readonly [key: string]: Json } =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
