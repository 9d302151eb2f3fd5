import { competencies, competencyName } from './competencies.ts'
import { termTexts, type TermId, type TermSet } from './term-sets.ts'
import { textIn } from './text.ts'

/** A word that another school says otherwise. */
export interface ChangedWord {
  /** Of a competency or a term. */
  readonly id: string
  readonly was: string
  readonly is: string
}

/** Of all words that differ between schools, those a student meets every week. */
const everyday: readonly TermId[] = [
  'mentor',
  'counsellor',
  'internship',
  'workplaceSupervisor',
  'programme',
  'elective',
  'schoolPlan',
]

/** The words that change when one term set takes the place of another; none when they agree. */
export function changedWords(from: TermSet, to: TermSet, language: string): ChangedWord[] {
  const names = competencies.map(({ id }) => ({
    id,
    was: competencyName(id, from, language),
    is: competencyName(id, to, language),
  }))
  const terms = everyday.map((id) => ({
    id,
    was: textIn(termTexts[from][id], language),
    is: capital(textIn(termTexts[to][id], language)),
  }))
  return [...names, ...terms].filter(({ was, is }) => was.toLowerCase() !== is.toLowerCase())
}

/** Terms stand inside sentences elsewhere; here each is a line of its own. */
function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
