import { maxQuestions, type Reflection } from '../domain/records/reflection.ts'
import type { Question } from '../content/questions/question.ts'

/**
 * The questions for one sitting, at most `maxQuestions`: those never answered first, in their own
 * order, then the ones whose last answer is longest ago.
 */
export function pickQuestions(
  questions: readonly Question[],
  reflections: readonly Reflection[],
): Question[] {
  const lastAnswered = new Map<string, number>()
  for (const { answers, created, binned } of reflections) {
    if (binned) continue
    for (const id of Object.keys(answers)) {
      lastAnswered.set(id, Math.max(created, lastAnswered.get(id) ?? 0))
    }
  }
  const when = ({ id }: Question) => lastAnswered.get(id) ?? 0
  // Sorting is stable: questions that were never answered keep their order.
  return [...questions].sort((a, b) => when(a) - when(b)).slice(0, maxQuestions)
}
