/** Phases of schooling that have questions and experience kinds of their own, in order. */
export const phases = ['vmboLower', 'vmboUpper', 'mbo'] as const
export type Phase = (typeof phases)[number]

/** First year of the upper phase of vmbo; pro and vso are divided at the same year. */
const firstUpperYear = 3

/**
 * The phase of a level in a year of study (the year now, not the year in which the period began).
 * An unknown year counts as upper, where a dossier is a duty; isk has the simplest questions.
 */
export function phaseFor(level: string | undefined, year: number | undefined): Phase {
  if (level?.startsWith('mbo-')) return 'mbo'
  if (level === 'isk') return 'vmboLower'
  return year !== undefined && year < firstUpperYear ? 'vmboLower' : 'vmboUpper'
}
