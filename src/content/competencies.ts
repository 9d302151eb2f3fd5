import type { TermSet, TermTexts } from './term-sets.ts'
import { textIn, type Text } from './text.ts'

export const competencyIcons = ['star', 'heart', 'search', 'flag', 'people'] as const
export type CompetencyIcon = (typeof competencyIcons)[number]

/** [Note: pure schemas] */
/** A career competency. How many there are is data: some regions have seven. */
export interface Competency {
  /** A word in camel case; records hold it as `competencies/<id>`. */
  readonly id: string
  /** Place of its strand on the line, 1 for the first; colour and dash follow from it. */
  readonly strand: number
  readonly icon: CompetencyIcon
  readonly names: TermTexts
  /** The guiding question in the student's mouth. */
  readonly question: Text
  /** What it means in plain words. */
  readonly plain: Text
}

/**
 * In the order of their strands. Names: vmbo exam programme C1, mbo qualification requirements;
 * they are the same competencies under other words.
 */
export const competencies: readonly Competency[] = [
  {
    id: 'capacities',
    strand: 1,
    icon: 'star',
    names: {
      vmbo: { nl: 'Kwaliteitenreflectie', en: 'Reflection on qualities' },
      mbo: { nl: 'Capaciteitenreflectie', en: 'Reflection on capacities' },
      pro: { nl: 'Kwaliteitsreflectie', en: 'Reflection on qualities' },
      student: { nl: 'Ontdek je talent', en: 'Discover your talent' },
    },
    question: { nl: 'Wat kan ik?', en: 'What can I do?' },
    plain: {
      nl: 'Je ontdekt wat je goed kunt. Je weet waar je dat aan merkt.',
      en: 'You find out what you are good at. You know how that shows.',
    },
  },
  {
    id: 'motives',
    strand: 2,
    icon: 'heart',
    names: named('Motievenreflectie', 'Reflection on motives', {
      nl: 'Ontdek je passie',
      en: 'Discover your passion',
    }),
    question: { nl: 'Wat wil ik?', en: 'What do I want?' },
    plain: {
      nl: 'Je ontdekt wat jij belangrijk en leuk vindt.',
      en: 'You find out what matters to you and what you enjoy.',
    },
  },
  {
    id: 'workExploration',
    strand: 3,
    icon: 'search',
    names: named('Werkexploratie', 'Work exploration', {
      nl: 'Onderzoek je werkplek',
      en: 'Explore your workplace',
    }),
    question: { nl: 'Waar pas ik?', en: 'Where do I fit?' },
    plain: {
      nl: 'Je onderzoekt welk werk en welke opleiding bij je past.',
      en: 'You explore which work and which course suit you.',
    },
  },
  {
    id: 'careerSteering',
    strand: 4,
    icon: 'flag',
    names: named('Loopbaansturing', 'Career steering', {
      nl: 'Ga zelf aan zet',
      en: 'Take the lead',
    }),
    question: { nl: 'Hoe kom ik er?', en: 'How do I get there?' },
    plain: {
      nl: 'Je maakt een plan en zet zelf de volgende stap.',
      en: 'You make a plan and take the next step yourself.',
    },
  },
  {
    id: 'networking',
    strand: 5,
    icon: 'people',
    names: named('Netwerken', 'Networking', { nl: 'Ga in gesprek', en: 'Start talking' }),
    question: { nl: 'Wie helpt mij?', en: 'Who helps me?' },
    plain: {
      nl: 'Je leert mensen kennen die jou verder helpen.',
      en: 'You get to know people who help you on.',
    },
  },
]

function named(nl: string, en: string, student: Text): TermTexts {
  const school = { nl, en }
  return { vmbo: school, mbo: school, pro: school, student }
}

/** The competency with this id; undefined for one that this version does not know. */
export function competencyById(id: string): Competency | undefined {
  return competencies.find((competency) => competency.id === id)
}

/** Its name as a label. An unknown id is shown as plain words: `selfCare` as `Self care`. */
export function competencyName(id: string, termSet: TermSet, language: string): string {
  const known = competencyById(id)
  if (known) return textIn(known.names[termSet], language)
  const words = id
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[-_]+/g, ' ')
    .toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
