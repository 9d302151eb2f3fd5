import type { QualityEntry } from './quality.ts'

/** Regelen. */
export const organisingQualities: readonly QualityEntry[] = [
  {
    id: 'orderly',
    word: { nl: 'ordelijk', en: 'orderly' },
    meaning: {
      nl: 'Je geeft alles een vaste plek.',
      en: 'You give everything a fixed place.',
    },
    school: {
      nl: 'Je hebt voor elk vak een eigen map.',
      en: 'You have a folder for each subject.',
    },
    work: {
      nl: 'Je legt het gereedschap terug waar het hoort.',
      en: 'You put the tools back where they belong.',
    },
  },
  {
    id: 'planner',
    word: { nl: 'planner', en: 'planner' },
    meaning: {
      nl: 'Je bedenkt vooraf wat je wanneer doet.',
      en: 'You decide beforehand what you do when.',
    },
    school: {
      nl: 'Je verdeelt het leren over de week.',
      en: 'You spread your studying over the week.',
    },
    work: {
      nl: 'Je schrijft op wat vandaag eerst moet.',
      en: 'You write down what comes first today.',
    },
  },
  {
    id: 'responsible',
    word: { nl: 'verantwoordelijk', en: 'responsible' },
    meaning: {
      nl: 'Je zorgt goed voor wat jouw taak is.',
      en: 'You take good care of your task.',
    },
    school: {
      nl: 'Je past goed op de camera van school.',
      en: "You look after the school's camera.",
    },
    work: {
      nl: 'Je sluit af en kijkt of alles uit is.',
      en: 'You lock up and check that everything is off.',
    },
  },
  {
    id: 'punctual',
    word: { nl: 'op tijd', en: 'on time' },
    meaning: {
      nl: 'Je komt wanneer het is afgesproken.',
      en: 'You come when it was agreed.',
    },
    school: {
      nl: 'Je zit klaar als de les begint.',
      en: 'You are ready when class starts.',
    },
    work: {
      nl: 'Je bent er tien minuten voor je dienst.',
      en: 'You are there ten minutes before your shift.',
    },
  },
  {
    id: 'independent',
    word: { nl: 'zelfstandig', en: 'independent' },
    meaning: {
      nl: 'Je kunt verder zonder steeds te vragen.',
      en: 'You can go on without asking all the time.',
    },
    school: {
      nl: 'Je werkt een uur door aan je opdracht.',
      en: 'You work on your task for an hour.',
    },
    work: {
      nl: 'Je draait een ochtend zonder begeleider naast je.',
      en: 'You run a morning without a supervisor beside you.',
    },
  },
  {
    id: 'decisive',
    word: { nl: 'besluitvaardig', en: 'decisive' },
    meaning: {
      nl: 'Je maakt een keuze en gaat verder.',
      en: 'You make a choice and go on.',
    },
    school: {
      nl: 'Je kiest een onderwerp als je groepje twijfelt.',
      en: 'You choose a topic when your group is in doubt.',
    },
    work: {
      nl: 'Je belt hulp als iemand valt.',
      en: 'You call for help when somebody falls.',
    },
  },
  {
    id: 'initiator',
    word: { nl: 'initiatiefnemer', en: 'initiator' },
    meaning: {
      nl: 'Je begint zelf iets, zonder dat iemand het vraagt.',
      en: 'You start something before anybody asks.',
    },
    school: {
      nl: 'Je start een groepsapp voor het project.',
      en: 'You start a group chat for the project.',
    },
    work: {
      nl: 'Je stelt voor om de kast anders te vullen.',
      en: 'You suggest another way to fill the cupboard.',
    },
  },
  {
    id: 'leader',
    word: { nl: 'leider', en: 'leader' },
    meaning: {
      nl: 'Je neemt anderen mee naar een doel.',
      en: 'You take others along to a goal.',
    },
    school: {
      nl: 'Je verdeelt het werk in je groep.',
      en: 'You divide the work in your group.',
    },
    work: {
      nl: 'Je leert een nieuwe hulp hoe het gaat.',
      en: 'You teach a new helper how it goes.',
    },
  },
]
