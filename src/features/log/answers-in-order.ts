import { phases } from '../../content/phases.ts'
import { questionSetFor } from '../../content/questions/question-sets.ts'
import { starrQuestions } from '../../content/questions/starr.ts'
import type { Answer, Reflection } from '../../domain/records/reflection.ts'

interface AnswerEntry {
  /** Id of the question. */
  readonly id: string
  readonly answer: Answer
}

/** The answers in the order of their question set; those of unknown questions last. */
export function answersInOrder(reflection: Reflection): AnswerEntry[] {
  const order = questionOrder(reflection)
  const place = (id: string) => {
    const at = order.indexOf(id)
    return at < 0 ? order.length : at
  }
  return Object.entries(reflection.answers)
    .map(([id, answer]) => ({ id, answer }))
    .sort((a, b) => place(a.id) - place(b.id))
}

function questionOrder({ competency, questionSet }: Reflection): string[] {
  if (competency === undefined) return starrQuestions.map(({ id }) => id)
  const phase = phases.find((each) => questionSet?.startsWith(`${each}.`))
  return phase === undefined
    ? []
    : (questionSetFor(competency, phase)?.questions ?? []).map(({ id }) => id)
}
