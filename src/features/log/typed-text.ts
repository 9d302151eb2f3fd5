import type { ExperienceForm } from '../../domain/forms/experience-form.ts'

/** All texts of the form under each other, for a file when they cannot be saved here. */
export function typedText(values: ExperienceForm): string {
  const { title, date, place, people, story, goal, result, evaluation, conclusion } = values
  return [title, date, place, people, story, goal, result, evaluation, conclusion]
    .filter((text) => text !== '')
    .join('\n\n')
}
