import type { DossierRule, ExperienceRule } from '../../domain/requirement-set.ts'

/**
 * The parts per activity of vmbo exam programme C2: intended goals, results, evaluation, and which
 * follow-up is planned on the basis of the experience and the conclusions drawn.
 */
export const activityRules: readonly ExperienceRule[] = [
  {
    id: 'goal',
    rule: 'part',
    part: 'goal',
    text: { nl: 'Schrijf op wat je doel was.', en: 'Write down what your goal was.' },
  },
  {
    id: 'result',
    rule: 'part',
    part: 'result',
    text: { nl: 'Schrijf op wat het resultaat was.', en: 'Write down what came of it.' },
  },
  {
    id: 'evaluation',
    rule: 'part',
    part: 'evaluation',
    text: { nl: 'Schrijf op hoe het ging.', en: 'Write down how it went.' },
  },
  {
    id: 'conclusion',
    rule: 'part',
    part: 'conclusion',
    text: { nl: 'Schrijf op wat je nu weet.', en: 'Write down what you know now.' },
  },
  {
    id: 'step',
    rule: 'step',
    text: {
      nl: 'Kies een volgende stap, of kies: geen stap nodig.',
      en: 'Choose a next step, or choose: no step needed.',
    },
  },
]

/** The activities in the dossier are those that contributed to the competencies. */
export const competencyRule: ExperienceRule = {
  id: 'competency',
  rule: 'competency',
  text: { nl: 'Kies bij welke vraag dit past.', en: 'Choose which question this fits.' },
}

export const someExperience: DossierRule = {
  id: 'experiences',
  rule: 'count',
  atLeast: 1,
  text: { nl: 'Zet een ervaring in je dossier.', en: 'Put an experience in your dossier.' },
}

export const everyCompetency: DossierRule = {
  id: 'everyCompetency',
  rule: 'touched',
  atLeast: 1,
  text: {
    nl: 'Kies voor elke vraag van je loopbaan een ervaring.',
    en: 'Choose an experience for every question of your career.',
  },
}

export const someStep: DossierRule = {
  id: 'steps',
  rule: 'steps',
  atLeast: 1,
  text: { nl: 'Kies een volgende stap.', en: 'Choose a next step.' },
}

/**
 * At least one talk of one's own in a year is what schools aim for
 * (gaanvooreenbaan.nu/aanbod/loopbaangesprekken); no law asks it.
 */
export const yearlyTalk: DossierRule = {
  id: 'yearlyTalk',
  rule: 'talks',
  atLeast: 1,
  advice: true,
  text: { nl: 'Voer dit schooljaar een gesprek.', en: 'Have a talk this school year.' },
}
