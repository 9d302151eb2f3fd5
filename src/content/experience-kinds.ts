import { phases, type Phase } from './phases.ts'
import type { TermSet } from './term-sets.ts'
import { textIn, type Text } from './text.ts'

/** Names of the pictures that the interface draws. */
export const kindIcons = [
  'briefcase',
  'door',
  'lesson',
  'shop',
  'tools',
  'speech',
  'house',
  'sport',
  'heart',
  'test',
  'network',
  'stumble',
  'dots',
] as const
export type KindIcon = (typeof kindIcons)[number]

/** A sort of experience that the student picks by its picture. */
export interface ExperienceKind {
  /** A word in camel case, at most 60 characters; experiences hold it as their `type`. */
  readonly id: string
  readonly name: Text
  /** Other names, for the term sets that have their own. */
  readonly names?: Readonly<Partial<Record<TermSet, Text>>> | undefined
  readonly phases: readonly Phase[]
  /** Ids of the competencies that fit best, best first. */
  readonly competencies: readonly string[]
  readonly icon: KindIcon
  /** Stands in the empty story field. */
  readonly example: Text
  /** True when an experience of this kind starts as private. */
  readonly privateByDefault?: true | undefined
}

const lower: Phase[] = ['vmboLower']
const upper: Phase[] = ['vmboUpper']
const vmbo: Phase[] = ['vmboLower', 'vmboUpper']
const later: Phase[] = ['vmboUpper', 'mbo']
const mbo: Phase[] = ['mbo']
const all: Phase[] = [...phases]

const whatToday = { nl: 'Wat deed je vandaag?', en: 'What did you do today?' }
const whatSaw = { nl: 'Wat zag je daar?', en: 'What did you see there?' }
const whatSpoke = { nl: 'Waar ging het over?', en: 'What was it about?' }

const otherKind: ExperienceKind = {
  id: 'other',
  name: { nl: 'Iets anders', en: 'Something else' },
  phases: all,
  competencies: [],
  icon: 'dots',
  example: whatToday,
}

/** Every kind that this version offers. Ids are stable: records hold them. */
export const experienceKinds: readonly ExperienceKind[] = [
  {
    id: 'internship',
    name: { nl: 'Stage', en: 'Internship' },
    names: { mbo: { nl: 'Bpv of stage', en: 'Work placement' } },
    phases: later,
    competencies: ['workExploration', 'capacities', 'networking', 'motives', 'careerSteering'],
    icon: 'briefcase',
    example: whatToday,
  },
  {
    id: 'tasterInternship',
    name: { nl: 'Snuffelstage', en: 'Taster placement' },
    phases: vmbo,
    competencies: ['workExploration', 'capacities', 'networking'],
    icon: 'briefcase',
    example: whatToday,
  },
  {
    id: 'schoolInternship',
    name: { nl: 'Stage op school', en: 'Placement at school' },
    phases: upper,
    competencies: ['capacities'],
    icon: 'tools',
    example: { nl: 'Welke taken deed je?', en: 'Which tasks did you do?' },
  },
  {
    id: 'apprenticeship',
    name: { nl: 'Leerbaan', en: 'Apprenticeship' },
    phases: mbo,
    competencies: ['capacities', 'workExploration', 'networking', 'motives', 'careerSteering'],
    icon: 'briefcase',
    example: whatToday,
  },
  {
    id: 'companyVisit',
    name: { nl: 'Bezoek aan een bedrijf', en: 'Company visit' },
    phases: vmbo,
    competencies: ['workExploration', 'motives'],
    icon: 'door',
    example: whatSaw,
  },
  {
    id: 'guestLesson',
    name: { nl: 'Gastles', en: 'Guest lesson' },
    phases: vmbo,
    competencies: ['workExploration', 'networking'],
    icon: 'lesson',
    example: { nl: 'Wie kwam er? Wat vertelde die?', en: 'Who came? What did they tell you?' },
  },
  {
    id: 'profileTryout',
    name: { nl: 'Profiel uitproberen', en: 'Trying out a profile' },
    names: {
      pro: { nl: 'Richting uitproberen', en: 'Trying out a direction' },
      student: { nl: 'Richting uitproberen', en: 'Trying out a direction' },
    },
    phases: lower,
    competencies: ['capacities', 'motives'],
    icon: 'tools',
    example: { nl: 'Wat probeerde je uit?', en: 'What did you try out?' },
  },
  {
    id: 'techChallenge',
    name: { nl: 'Techniekdag', en: 'Technology day' },
    phases: vmbo,
    competencies: ['capacities', 'motives'],
    icon: 'tools',
    example: { nl: 'Wat maakte je?', en: 'What did you make?' },
  },
  {
    id: 'sideJob',
    name: { nl: 'Bijbaan', en: 'Side job' },
    phases: all,
    competencies: ['capacities', 'careerSteering', 'networking'],
    icon: 'shop',
    example: { nl: 'Wat deed je op je werk?', en: 'What did you do at work?' },
  },
  {
    id: 'socialInternship',
    name: { nl: 'Maatschappelijke stage', en: 'Community placement' },
    phases: vmbo,
    competencies: ['motives', 'networking'],
    icon: 'heart',
    example: { nl: 'Wie heb je geholpen?', en: 'Who did you help?' },
  },
  {
    id: 'volunteering',
    name: { nl: 'Vrijwilligerswerk', en: 'Volunteering' },
    phases: all,
    competencies: ['motives', 'networking'],
    icon: 'heart',
    example: { nl: 'Wie heb je geholpen?', en: 'Who did you help?' },
  },
  {
    id: 'project',
    name: { nl: 'Project', en: 'Project' },
    phases: all,
    competencies: ['capacities'],
    icon: 'tools',
    example: { nl: 'Wat maakte je? Met wie?', en: 'What did you make? With whom?' },
  },
  {
    id: 'finalProject',
    name: { nl: 'Profielwerkstuk', en: 'Profile project' },
    names: {
      mbo: { nl: 'Eindproject', en: 'Final project' },
      pro: { nl: 'Eindwerkstuk', en: 'Final project' },
      student: { nl: 'Eindwerkstuk', en: 'Final project' },
    },
    phases: later,
    competencies: ['capacities', 'motives'],
    icon: 'tools',
    example: { nl: 'Wat onderzocht of maakte je?', en: 'What did you explore or make?' },
  },
  {
    id: 'contest',
    name: { nl: 'Vakwedstrijd', en: 'Skills contest' },
    phases: later,
    competencies: ['capacities'],
    icon: 'tools',
    example: { nl: 'Wat moest je doen?', en: 'What did you have to do?' },
  },
  {
    id: 'openDay',
    name: { nl: 'Open dag', en: 'Open day' },
    phases: all,
    competencies: ['workExploration', 'careerSteering'],
    icon: 'door',
    example: whatSaw,
  },
  {
    id: 'shadowDay',
    name: { nl: 'Meeloopdag', en: 'Shadow day' },
    phases: all,
    competencies: ['workExploration', 'careerSteering'],
    icon: 'lesson',
    example: { nl: 'Met wie liep je mee?', en: 'Who did you follow?' },
  },
  {
    id: 'trialLesson',
    name: { nl: 'Proefles', en: 'Trial lesson' },
    phases: all,
    competencies: ['workExploration', 'careerSteering'],
    icon: 'lesson',
    example: { nl: 'Wat leerde je in de les?', en: 'What did you learn in the lesson?' },
  },
  {
    id: 'fair',
    name: { nl: 'Beurs', en: 'Fair' },
    phases: all,
    competencies: ['workExploration', 'careerSteering'],
    icon: 'door',
    example: { nl: 'Met wie praatte je daar?', en: 'Who did you talk to there?' },
  },
  {
    id: 'elective',
    name: { nl: 'Keuzevak', en: 'Optional subject' },
    names: { mbo: { nl: 'Keuzedeel', en: 'Optional module' } },
    phases: later,
    competencies: ['workExploration', 'careerSteering'],
    icon: 'lesson',
    example: { nl: 'Wat leerde je?', en: 'What did you learn?' },
  },
  {
    id: 'higherEducationVisit',
    name: { nl: 'Proefstuderen op het hbo', en: 'Trial study at hbo' },
    phases: mbo,
    competencies: ['workExploration', 'careerSteering'],
    icon: 'lesson',
    example: { nl: 'Wat was anders dan nu?', en: 'What was different from now?' },
  },
  {
    id: 'interview',
    name: { nl: 'Interview over een beroep', en: 'Interview about a job' },
    phases: all,
    competencies: ['workExploration', 'networking'],
    icon: 'speech',
    example: {
      nl: 'Met wie praatte je? Wat hoorde je?',
      en: 'Who did you talk to? What did you hear?',
    },
  },
  {
    id: 'talk',
    name: { nl: 'Gesprek', en: 'Talk' },
    phases: all,
    competencies: ['careerSteering'],
    icon: 'speech',
    example: whatSpoke,
  },
  {
    id: 'networkMoment',
    name: { nl: 'Iemand leren kennen', en: 'Meeting someone' },
    phases: all,
    competencies: ['networking'],
    icon: 'network',
    example: { nl: 'Wie was het? Wat doet die?', en: 'Who was it? What do they do?' },
  },
  {
    id: 'intake',
    name: { nl: 'Kennismaking op het mbo', en: 'First meeting at mbo' },
    phases: later,
    competencies: ['careerSteering'],
    icon: 'door',
    example: whatSpoke,
  },
  {
    id: 'application',
    name: { nl: 'Sollicitatie', en: 'Job application' },
    phases: later,
    competencies: ['capacities', 'careerSteering'],
    icon: 'test',
    example: { nl: 'Wat vertelde je over jezelf?', en: 'What did you tell about yourself?' },
  },
  {
    id: 'test',
    name: { nl: 'Test', en: 'Test' },
    phases: all,
    competencies: ['capacities', 'motives'],
    icon: 'test',
    example: { nl: 'Wat kwam eruit? Klopt dat?', en: 'What came out? Is it right?' },
  },
  {
    id: 'assessment',
    name: { nl: 'Ontwikkelassessment', en: 'Development assessment' },
    phases: mbo,
    competencies: ['workExploration', 'careerSteering'],
    icon: 'test',
    example: { nl: 'Wat kwam eruit? Klopt dat?', en: 'What came out? Is it right?' },
  },
  {
    id: 'sport',
    name: { nl: 'Sport of club', en: 'Sport or club' },
    phases: all,
    competencies: ['capacities', 'motives'],
    icon: 'sport',
    example: { nl: 'Wat deed je? Wat lukte?', en: 'What did you do? What went well?' },
  },
  {
    id: 'hobby',
    name: { nl: 'Hobby', en: 'Hobby' },
    phases: all,
    competencies: ['capacities', 'motives'],
    icon: 'sport',
    example: { nl: 'Wat maakte of deed je?', en: 'What did you make or do?' },
  },
  {
    id: 'home',
    name: { nl: 'Thuis', en: 'At home' },
    phases: all,
    competencies: ['capacities', 'motives'],
    icon: 'house',
    example: { nl: 'Wat deed je thuis?', en: 'What did you do at home?' },
  },
  {
    id: 'care',
    name: { nl: 'Zorgen voor iemand', en: 'Caring for someone' },
    phases: all,
    competencies: ['capacities', 'motives'],
    icon: 'heart',
    example: {
      nl: 'Wat deed jij? Schrijf geen namen op.',
      en: 'What did you do? Leave names out.',
    },
    privateByDefault: true,
  },
  {
    id: 'trip',
    name: { nl: 'Vakantie of reis', en: 'Holiday or trip' },
    phases: all,
    competencies: ['capacities', 'motives'],
    icon: 'house',
    example: { nl: 'Wat was nieuw voor jou?', en: 'What was new for you?' },
  },
  {
    id: 'setback',
    name: { nl: 'Iets wat niet lukte', en: 'Something that did not work out' },
    phases: all,
    competencies: ['motives', 'careerSteering'],
    icon: 'stumble',
    example: {
      nl: 'Wat gebeurde er? Wat deed je toen?',
      en: 'What happened? What did you do then?',
    },
    privateByDefault: true,
  },
  {
    id: 'switch',
    name: { nl: 'Gestopt of geswitcht', en: 'Stopped or switched' },
    phases: all,
    competencies: ['motives', 'careerSteering'],
    icon: 'stumble',
    example: { nl: 'Wat weet je nu?', en: 'What do you know now?' },
    privateByDefault: true,
  },
  otherKind,
]

/** Offered first in each phase, ending in `other`. */
const firstIds: Readonly<Record<Phase, readonly string[]>> = {
  vmboLower: [
    'companyVisit',
    'profileTryout',
    'guestLesson',
    'project',
    'openDay',
    'sport',
    'home',
    'other',
  ],
  vmboUpper: [
    'internship',
    'openDay',
    'trialLesson',
    'sideJob',
    'project',
    'talk',
    'home',
    'other',
  ],
  mbo: ['internship', 'sideJob', 'project', 'elective', 'application', 'talk', 'home', 'other'],
}

/** The kinds of a phase: the eight to show first, ending in `other`, and the rest. */
export function kindsFor(phase: Phase): { first: ExperienceKind[]; rest: ExperienceKind[] } {
  const ids = firstIds[phase]
  return {
    first: ids.map(experienceKindById),
    rest: experienceKinds.filter((kind) => kind.phases.includes(phase) && !ids.includes(kind.id)),
  }
}

/** The kind with this id; `other` when the id is absent or from a later version. */
export function experienceKindById(id: string | undefined): ExperienceKind {
  return experienceKinds.find((kind) => kind.id === id) ?? otherKind
}

/** Its name as a label, in the words of the school. */
export function experienceKindName(
  id: string | undefined,
  termSet: TermSet,
  language: string,
): string {
  const { name, names } = experienceKindById(id)
  return textIn(names?.[termSet] ?? name, language)
}
