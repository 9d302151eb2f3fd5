import type { Json } from '../../../lib/json.ts'
import type { EvidenceForm } from '../../../domain/forms/evidence-form.ts'
import { evidenceKind, type Evidence } from '../../../domain/records/evidence.ts'
import { setEdits } from '../../../domain/records/record-kind.ts'

/** What a form about a piece of evidence opens with. */
export function evidenceValues(evidence: Evidence): EvidenceForm {
  return {
    title: evidence.title ?? '',
    alt: evidence.alt ?? '',
    people: evidence.people ?? '',
    consent: evidence.consent ?? '',
    private: evidence.private ?? false,
    experiences: [...evidence.experiences],
    competencies: [...evidence.competencies],
    qualities: [...evidence.qualities],
    motives: [...evidence.motives],
  }
}

const plain = ['title', 'alt', 'people', 'consent', 'private'] as const

/** Only what differs, as the log wants it: emptied texts as null, sets one boolean per element. */
export function changedEvidence(before: EvidenceForm, after: EvidenceForm): Record<string, Json> {
  const changed: Record<string, Json> = {}
  for (const set of evidenceKind.sets) {
    Object.assign(changed, setEdits(set, before[set], after[set]))
  }
  for (const field of plain) {
    const [was, is] = [before[field], after[field]]
    if (is !== (typeof was === 'string' ? was.trim() : was)) changed[field] = is === '' ? null : is
  }
  return changed
}
