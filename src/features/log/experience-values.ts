import type { Json } from '../../lib/json.ts'
import type { ExperienceForm } from '../../domain/forms/experience-form.ts'
import type { Experience } from '../../domain/records/experience.ts'
import { setEdits } from '../../domain/records/record-kind.ts'

/** What the full form opens with. A kind that was never told counts as "other". */
export function experienceValues(experience: Experience): ExperienceForm {
  return {
    type: experience.type ?? 'other',
    title: experience.title ?? '',
    story: experience.story ?? '',
    date: experience.date ?? '',
    end: experience.end ?? '',
    place: experience.place ?? '',
    people: experience.people ?? '',
    hours: experience.hours,
    goal: experience.goal ?? '',
    result: experience.result ?? '',
    evaluation: experience.evaluation ?? '',
    conclusion: experience.conclusion ?? '',
    competencies: [...experience.competencies],
    private: experience.private ?? false,
  }
}

/** Only what differs, as the log wants it: emptied fields as null, sets one boolean per element. */
export function changedValues(before: ExperienceForm, after: ExperienceForm): Record<string, Json> {
  const { competencies: chosenBefore, ...fieldsBefore } = before
  const { competencies, ...fields } = after
  const changed: Record<string, Json> = setEdits('competencies', chosenBefore, competencies)
  for (const field of Object.keys(fieldsBefore) as (keyof typeof fieldsBefore)[]) {
    const value = fields[field]
    if (!isSame(value, fieldsBefore[field])) {
      changed[field] = value === '' || value === undefined ? null : value
    }
  }
  return changed
}

/** The form trims; a space around an old text is no reason to write it again. */
function isSame(value: Json | undefined, before: Json | undefined): boolean {
  return value === (typeof before === 'string' ? before.trim() : before)
}
