import type { RequirementSet } from '../../domain/requirement-set.ts'
import { competencyRule, someExperience, someStep, yearlyTalk } from './shared-rules.ts'

/**
 * Praktijkonderwijs: LOB feeds the IOP with three questions: who am I, what can I, what do I want.
 * The first two are looked back on as qualities, the third as motives.
 */
export const proIop: RequirementSet = {
  id: 'proIop',
  version: 1,
  name: { nl: 'IOP praktijkonderwijs', en: 'IOP praktijkonderwijs' },
  note: {
    nl: 'Dit helpt je bij je IOP: jouw eigen plan. Je coach vertelt wat je school vraagt.',
    en: 'This helps you with your IOP: your own plan. Your coach tells what your school asks.',
  },
  source: {
    name: 'LOB in het praktijkonderwijs (OQ Advies)',
    url: 'https://oqadvies.nl/lob-in-het-praktijkonderwijs/',
  },
  perExperience: [competencyRule],
  wholeDossier: [
    someExperience,
    {
      id: 'coreQuestions',
      rule: 'reflected',
      atLeast: 1,
      competencies: ['capacities', 'motives'],
      text: {
        nl: 'Kijk terug met: wat kan ik, en wat wil ik?',
        en: 'Look back with: what can I do, and what do I want?',
      },
    },
    someStep,
    yearlyTalk,
  ],
}
