import type { QualityEntry } from './quality.ts'

/** Denken. */
export const thinkingQualities: readonly QualityEntry[] = [
  {
    id: 'curious',
    word: { nl: 'nieuwsgierig', en: 'curious' },
    meaning: {
      nl: 'Je wilt graag weten hoe iets zit.',
      en: 'You like to know how things work.',
    },
    school: {
      nl: 'Je stelt de gastspreker drie vragen.',
      en: 'You ask the guest speaker three questions.',
    },
    work: {
      nl: 'Je vraagt waarom de machine zo staat.',
      en: 'You ask why the machine is set like that.',
    },
  },
  {
    id: 'critical',
    word: { nl: 'kritisch', en: 'critical' },
    meaning: {
      nl: 'Je kijkt eerst of iets wel klopt.',
      en: 'You first check whether something is right.',
    },
    school: {
      nl: 'Je zoekt op of een bericht echt waar is.',
      en: 'You look up whether a message is really true.',
    },
    work: {
      nl: 'Je ziet dat er iets mist op de lijst.',
      en: 'You see that something is missing from the list.',
    },
  },
  {
    id: 'goodWithNumbers',
    word: { nl: 'goed met getallen', en: 'good with numbers' },
    meaning: {
      nl: 'Je kunt goed en snel rekenen.',
      en: 'You are good and quick at sums.',
    },
    school: {
      nl: 'Je rekent uit wat het schoolfeest kost.',
      en: 'You work out what the school party costs.',
    },
    work: {
      nl: 'Je telt de kassa zonder fouten.',
      en: 'You count the till without mistakes.',
    },
  },
  {
    id: 'analytical',
    word: { nl: 'analytisch', en: 'analytical' },
    meaning: {
      nl: 'Je deelt iets moeilijks op in kleine stukken.',
      en: 'You split something hard into small pieces.',
    },
    school: {
      nl: 'Je zoekt stap voor stap waar de fout zit.',
      en: 'You look for the mistake step by step.',
    },
    work: {
      nl: 'Je ziet waardoor het steeds op maandag misgaat.',
      en: 'You see why it always goes wrong on Mondays.',
    },
  },
  {
    id: 'keepsOverview',
    word: { nl: 'overzicht houdend', en: 'keeping the overview' },
    meaning: {
      nl: 'Je weet steeds wat er allemaal moet gebeuren.',
      en: 'You always know all that has to be done.',
    },
    school: {
      nl: 'Je weet wie wat doet in het project.',
      en: 'You know who does what in the project.',
    },
    work: {
      nl: 'Je houdt alle tafels tegelijk in de gaten.',
      en: 'You keep an eye on all the tables.',
    },
  },
  {
    id: 'goodMemory',
    word: { nl: 'onthoudend', en: 'good at remembering' },
    meaning: {
      nl: 'Je weet later nog wat je hoorde of zag.',
      en: 'You still know later what you heard or saw.',
    },
    school: {
      nl: 'Je kent je tekst voor het toneelstuk snel.',
      en: 'You quickly know your lines for the play.',
    },
    work: {
      nl: 'Je weet wie suiker in zijn koffie wil.',
      en: 'You know who takes sugar in the coffee.',
    },
  },
  {
    id: 'problemSolver',
    word: { nl: 'probleemoplosser', en: 'problem solver' },
    meaning: {
      nl: 'Je zoekt door tot je een oplossing hebt.',
      en: 'You keep looking until you have a solution.',
    },
    school: {
      nl: 'Je vindt een andere zaal als de zaal vol is.',
      en: 'You find another room when the room is full.',
    },
    work: {
      nl: 'Je regelt een leenfiets als de bezorgfiets stuk is.',
      en: 'You borrow a bike when the delivery bike breaks.',
    },
  },
  {
    id: 'eagerToLearn',
    word: { nl: 'leergierig', en: 'eager to learn' },
    meaning: {
      nl: 'Je leert graag iets nieuws.',
      en: 'You love to learn something new.',
    },
    school: {
      nl: 'Je oefent iets wat nog niet hoeft.',
      en: 'You practise something that is not asked yet.',
    },
    work: {
      nl: 'Je vraagt of je een keer mag meekijken.',
      en: 'You ask if you may watch once.',
    },
  },
]
