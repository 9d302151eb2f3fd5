import type { QualityEntry } from './quality.ts'

/** Maken. */
export const makingQualities: readonly QualityEntry[] = [
  {
    id: 'creative',
    word: { nl: 'creatief', en: 'creative' },
    meaning: { nl: 'Je bedenkt en maakt nieuwe dingen.', en: 'You think up and make new things.' },
    school: {
      nl: 'Je maakt van oud papier een mooie poster.',
      en: 'You make a fine poster from old paper.',
    },
    work: {
      nl: 'Je bedenkt een spel voor de kinderen.',
      en: 'You think up a game for the children.',
    },
  },
  {
    id: 'imaginative',
    word: { nl: 'fantasierijk', en: 'imaginative' },
    meaning: {
      nl: 'Je kunt verhalen en beelden verzinnen.',
      en: 'You can make up stories and pictures.',
    },
    school: {
      nl: 'Je schrijft een verhaal over een andere planeet.',
      en: 'You write a story about another planet.',
    },
    work: {
      nl: 'Je maakt van een tafel een winkeltje.',
      en: 'You turn a table into a little shop.',
    },
  },
  {
    id: 'musical',
    word: { nl: 'muzikaal', en: 'musical' },
    meaning: {
      nl: 'Je hebt gevoel voor muziek en ritme.',
      en: 'You have a feeling for music and rhythm.',
    },
    school: {
      nl: 'Je speelt mee op de schoolavond.',
      en: 'You play on the school night.',
    },
    work: {
      nl: 'Je zingt oude liedjes met bewoners.',
      en: 'You sing old songs with residents.',
    },
  },
  {
    id: 'senseOfStyle',
    word: { nl: 'stijlgevoelig', en: 'sense of style' },
    meaning: {
      nl: 'Je ziet welke kleuren en vormen samen passen.',
      en: 'You see which colours and shapes go together.',
    },
    school: {
      nl: 'Je maakt de dia’s mooi en rustig.',
      en: 'You make the slides look good and calm.',
    },
    work: {
      nl: 'Je richt een etalage mooi in.',
      en: 'You dress a shop window well.',
    },
  },
  {
    id: 'spatial',
    word: { nl: 'ruimtelijk', en: 'spatial thinker' },
    meaning: {
      nl: 'Je ziet in je hoofd hoe iets wordt.',
      en: 'You see in your head how something will be.',
    },
    school: {
      nl: 'Je leest een bouwtekening zonder hulp.',
      en: 'You read a building plan without help.',
    },
    work: {
      nl: 'Je laadt de bus zo dat alles past.',
      en: 'You load the van so that everything fits.',
    },
  },
  {
    id: 'inventive',
    word: { nl: 'vindingrijk', en: 'inventive' },
    meaning: {
      nl: 'Je vindt een slimme manier met wat er is.',
      en: 'You find a clever way with what is there.',
    },
    school: {
      nl: 'Je maakt van een fles een gieter.',
      en: 'You make a watering can from a bottle.',
    },
    work: {
      nl: 'Je zet de deur vast met een stuk karton.',
      en: 'You hold the door with a piece of cardboard.',
    },
  },
  {
    id: 'original',
    word: { nl: 'origineel', en: 'original' },
    meaning: {
      nl: 'Je doet het anders dan de rest.',
      en: 'You do it differently from the rest.',
    },
    school: {
      nl: 'Je maakt een filmpje in plaats van een verslag.',
      en: 'You make a film instead of a report.',
    },
    work: {
      nl: 'Je bedenkt een cadeau dat niemand verwacht.',
      en: 'You think of a present nobody expects.',
    },
  },
  {
    id: 'eyeForDetail',
    word: { nl: 'oog voor detail', en: 'eye for detail' },
    meaning: {
      nl: 'Je ziet kleine dingen die anderen missen.',
      en: 'You see small things that others miss.',
    },
    school: {
      nl: 'Je haalt de laatste foutjes uit het verslag.',
      en: 'You take the last small mistakes out of the report.',
    },
    work: {
      nl: 'Je merkt dat een bewoner minder drinkt.',
      en: 'You notice that a resident drinks less.',
    },
  },
]
