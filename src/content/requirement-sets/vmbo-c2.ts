import type { RequirementSet } from '../../domain/requirement-set.ts'
import {
  activityRules,
  competencyRule,
  everyCompetency,
  someExperience,
  yearlyTalk,
} from './shared-rules.ts'

/** vmbo bb, kb and gl: kern C1 (the competencies) and C2 (the dossier). The school picks the form. */
export const vmboC2: RequirementSet = {
  id: 'vmboC2',
  version: 1,
  name: { nl: 'Loopbaandossier vmbo', en: 'Career dossier vmbo' },
  note: {
    nl: 'Nadenken over je loopbaan (LOB) hoort bij je schoolexamen. Het plan van je school heet PTA. Daarin staat wat je school vraagt.',
    en: 'Thinking about your career (LOB) is part of your school exam. The plan of your school is called PTA. It says what your school asks.',
  },
  source: {
    name: 'Examenprogramma beroepsgericht vmbo, kern C1 en C2 (SLO, 29-02-2024)',
    url: 'https://www.slo.nl/handreikingen/beroepsgericht/handreiking-se-dp/loopbaanorientatie/',
  },
  perExperience: [...activityRules, competencyRule],
  wholeDossier: [someExperience, everyCompetency, yearlyTalk],
}
