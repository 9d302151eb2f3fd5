import type { RequirementSet } from '../../domain/requirement-set.ts'
import {
  activityRules,
  competencyRule,
  everyCompetency,
  someExperience,
  yearlyTalk,
} from './shared-rules.ts'

/**
 * vmbo tl: the same duty as in the other leerwegen, five competencies and a dossier. The literal
 * text of bijlage 3 was not at hand: the parts per activity are those of C2, which part D2 of the
 * practice-based programmes (gl and tl) repeats.
 */
export const vmboTl: RequirementSet = {
  id: 'vmboTl',
  version: 1,
  name: { nl: 'Loopbaandossier vmbo-tl', en: 'Career dossier vmbo-tl' },
  note: {
    nl: 'Ook in de tl maak je een dossier. Het plan van je school heet PTA. Daarin staat wat je school vraagt.',
    en: 'In the tl you make a dossier too. The plan of your school is called PTA. It says what your school asks.',
  },
  source: {
    name: 'Regeling examenprogramma’s vo, bijlage 3 (Expertisepunt LOB)',
    url: 'https://www.expertisepuntlob.nl/lob-diplomering-en-toezicht-vmbo',
  },
  perExperience: [...activityRules, competencyRule],
  wholeDossier: [someExperience, everyCompetency, yearlyTalk],
}
