/** Which words are put on the table at the end of a reflection. */
export interface WordOffer {
  /** The list, and with it the set on the reflection that the chosen words go into. */
  readonly list: 'qualities' | 'motives'
  /** Ids of the groups to show first, in this order; the other groups come after "meer woorden". */
  readonly groups: readonly string[]
}

const offers: Readonly<Record<string, WordOffer>> = {
  capacities: {
    list: 'qualities',
    groups: [
      'withPeople',
      'teamwork',
      'doing',
      'thinking',
      'making',
      'organising',
      'persisting',
      'speaking',
    ],
  },
  motives: {
    list: 'motives',
    groups: [
      'meaning',
      'environment',
      'learning',
      'recognition',
      'variety',
      'freedom',
      'influence',
    ],
  },
  workExploration: { list: 'qualities', groups: ['doing', 'thinking', 'making'] },
  careerSteering: { list: 'qualities', groups: ['organising', 'persisting'] },
  networking: { list: 'qualities', groups: ['speaking', 'withPeople', 'teamwork'] },
}

/** What to offer for a competency; undefined (offer nothing) for one this version does not know. */
export function wordsFor(competencyId: string): WordOffer | undefined {
  return Object.hasOwn(offers, competencyId) ? offers[competencyId] : undefined
}
