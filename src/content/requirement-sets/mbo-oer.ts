import type { RequirementSet } from '../../domain/requirement-set.ts'
import {
  competencyRule,
  everyCompetency,
  someExperience,
  someStep,
  yearlyTalk,
} from './shared-rules.ts'

/**
 * mbo: no exam for LOB but an effort, described in the school's OER, with attention for all the
 * competencies. The law counts nothing per activity; experience and step are this app's invitation.
 */
export const mboOer: RequirementSet = {
  id: 'mboOer',
  version: 1,
  name: { nl: 'Loopbaanontwikkeling mbo', en: 'Career development mbo' },
  note: {
    nl: 'Je doet hier geen examen in. Je laat zien dat je eraan werkt. De regels van je opleiding heten OER. Daarin staat wat je school vraagt.',
    en: 'There is no exam in this. You show that you work on it. The rules of your programme are called OER. They say what your school asks.',
  },
  source: {
    name: 'Examen- en kwalificatiebesluit beroepsopleidingen WEB, bijlage 1 (Expertisepunt LOB)',
    url: 'https://www.expertisepuntlob.nl/lob-diplomering-en-toezicht-mbo',
  },
  perExperience: [competencyRule],
  wholeDossier: [someExperience, everyCompetency, someStep, yearlyTalk],
}
