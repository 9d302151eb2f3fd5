import type { Phase } from '../phases.ts'
import { mboQuestions } from './mbo.ts'
import type { Question, QuestionSet } from './question.ts'
import { vmboLowerQuestions } from './vmbo-lower.ts'
import { vmboUpperQuestions } from './vmbo-upper.ts'

type Questions = Readonly<Record<string, readonly Question[]>>

const questionsByPhase: Readonly<Record<Phase, Questions>> = {
  vmboLower: vmboLowerQuestions,
  vmboUpper: vmboUpperQuestions,
  mbo: mboQuestions,
}

/**
 * The questions for looking back with one competency in one phase; undefined for a competency
 * without questions (one that a later version knows).
 */
export function questionSetFor(competency: string, phase: Phase): QuestionSet | undefined {
  const known = questionsByPhase[phase]
  const questions = Object.hasOwn(known, competency) ? known[competency] : undefined
  return questions && { id: `${phase}.${competency}`, competency, phase, questions }
}
