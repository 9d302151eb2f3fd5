import { competencies, competencyById, type CompetencyIcon } from '../../content/competencies.ts'
import { experienceKindById } from '../../content/experience-kinds.ts'
import { phases, type Phase } from '../../content/phases.ts'
import { questionSetFor } from '../../content/questions/question-sets.ts'
import type { Question } from '../../content/questions/question.ts'
import { starrQuestions } from '../../content/questions/starr.ts'
import type { Text } from '../../content/text.ts'

/** What can be looked back with: one competency, or STARR. */
export interface Subject {
  /** Competency id, or `starr`. */
  readonly id: string
  readonly strand: number | undefined
  readonly icon: CompetencyIcon
  readonly question: Text
  readonly plain: Text
  /** Of the phase of now. */
  readonly questionSet: string
  readonly questions: readonly Question[]
}

export const starrId = 'starr'

/** A kind of experience may fit with all competencies; the best few are enough to begin with. */
const fittingAtMost = 3

/** Competencies that have questions in this phase: those that fit the experience, and the others. */
export function subjectsFor(type: string | undefined, phase: Phase) {
  const fitting = experienceKindById(type).competencies.slice(0, fittingAtMost)
  const all = competencies.flatMap(({ id }) => competencySubject(id, phase) ?? [])
  return {
    fitting: all
      .filter(({ id }) => fitting.includes(id))
      .sort((a, b) => fitting.indexOf(a.id) - fitting.indexOf(b.id)),
    others: all.filter(({ id }) => !fitting.includes(id)),
  }
}

/** A question by its id, also one of another phase: a sitting may have begun at another school. */
export function findQuestion(subjectId: string, questionId: string): Question | undefined {
  const sets = phases.flatMap((phase) => questionSetFor(subjectId, phase)?.questions ?? [])
  return [...sets, ...starrQuestions].find(({ id }) => id === questionId)
}

function competencySubject(id: string, phase: Phase): Subject | undefined {
  const competency = competencyById(id)
  const set = questionSetFor(id, phase)
  if (competency === undefined || set === undefined) return undefined
  const { strand, icon, question, plain } = competency
  return { id, strand, icon, question, plain, questionSet: set.id, questions: set.questions }
}
