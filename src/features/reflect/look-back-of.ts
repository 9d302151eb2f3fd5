import type { Experience } from '../../domain/records/experience.ts'
import type { SchoolWords } from '../../screen/words/use-school-words.ts'
import type { LookBack } from '../../services/look-back.ts'
import type { LookBackForm } from './look-back-form.ts'
import { findQuestion, starrId } from './subject.ts'
import { wordTable } from '../../screen/words/word-list.ts'

/** A sitting as it is stored: the questions and the competency's name in the words of now. */
export function lookBackOf(
  values: LookBackForm,
  experience: Experience,
  { say, competency }: SchoolWords,
): LookBack {
  const { reflection, subject, questionSet, answers, words } = values
  const table = wordTable(subject)
  return {
    reflection,
    experience: experience.rec,
    questionSet,
    ...(subject !== starrId && { competency: { id: subject, label: competency(subject) } }),
    answers: Object.fromEntries(
      answers.map(({ question: id, text, voice }) => {
        const question = findQuestion(subject, id)
        const asked = question ? say(question) : id
        return [id, { question: asked, text, ...(voice !== undefined && { voice }) }]
      }),
    ),
    ...(table && { words: { list: table.list, chosen: words } }),
  }
}
