import type { QualityEntry } from './quality.ts'

/** Praten en laten zien. */
export const speakingQualities: readonly QualityEntry[] = [
  {
    id: 'clear',
    word: { nl: 'duidelijk', en: 'clear' },
    meaning: {
      nl: 'Je vertelt iets zo dat anderen het snappen.',
      en: 'You tell things so that others understand.',
    },
    school: {
      nl: 'Je legt een spel uit aan de klas.',
      en: 'You explain a game to the class.',
    },
    work: {
      nl: 'Je geeft je dienst goed door aan de volgende.',
      en: 'You hand over your shift well.',
    },
  },
  {
    id: 'convincing',
    word: { nl: 'overtuigend', en: 'convincing' },
    meaning: {
      nl: 'Je krijgt anderen mee met jouw idee.',
      en: 'You win others over to your idea.',
    },
    school: {
      nl: 'Je klas kiest het uitje dat jij bedacht.',
      en: 'Your class picks the trip you thought of.',
    },
    work: {
      nl: 'Je helpt een klant te kiezen.',
      en: 'You help a customer to choose.',
    },
  },
  {
    id: 'funny',
    word: { nl: 'grappig', en: 'funny' },
    meaning: {
      nl: 'Je laat anderen graag lachen.',
      en: 'You like to make others laugh.',
    },
    school: {
      nl: 'Je maakt een saaie les leuker met een grap.',
      en: 'You make a dull class nicer with a joke.',
    },
    work: {
      nl: 'Je laat een bewoner lachen bij het ontbijt.',
      en: 'You make a resident laugh at breakfast.',
    },
  },
  {
    id: 'spontaneous',
    word: { nl: 'spontaan', en: 'spontaneous' },
    meaning: {
      nl: 'Je stapt makkelijk op anderen af.',
      en: 'You walk up to others easily.',
    },
    school: {
      nl: 'Je gaat zitten bij iemand die alleen zit.',
      en: 'You sit down with somebody who sits alone.',
    },
    work: {
      nl: 'Je begint zelf een praatje met een klant.',
      en: 'You start a chat with a customer yourself.',
    },
  },
  {
    id: 'enthusiastic',
    word: { nl: 'enthousiast', en: 'enthusiastic' },
    meaning: {
      nl: 'Je laat zien dat je ergens zin in hebt.',
      en: 'You show that you look forward to something.',
    },
    school: {
      nl: 'Je vertelt blij over je profiel op de open dag.',
      en: 'You talk happily about your course at the open day.',
    },
    work: {
      nl: 'Je zegt ja als er een nieuwe taak is.',
      en: 'You say yes when there is a new task.',
    },
  },
  {
    id: 'goodWithLanguage',
    word: { nl: 'taalvaardig', en: 'good with language' },
    meaning: {
      nl: 'Je kunt goed praten, lezen of schrijven.',
      en: 'You are good at talking, reading or writing.',
    },
    school: {
      nl: 'Je schrijft een stuk voor de schoolkrant.',
      en: 'You write a piece for the school paper.',
    },
    work: {
      nl: 'Je schrijft een net bericht aan een klant.',
      en: 'You write a good message to a customer.',
    },
  },
  {
    id: 'multilingual',
    word: { nl: 'meertalig', en: 'multilingual' },
    meaning: {
      nl: 'Je spreekt meer dan één taal.',
      en: 'You speak more than one language.',
    },
    school: {
      nl: 'Je helpt een nieuwe leerling in zijn eigen taal.',
      en: 'You help a new pupil in his own language.',
    },
    work: {
      nl: 'Je vertaalt voor een klant.',
      en: 'You translate for a customer.',
    },
  },
  {
    id: 'selfConfident',
    word: { nl: 'zelfverzekerd', en: 'self-confident' },
    meaning: {
      nl: 'Je gelooft dat je iets kunt.',
      en: 'You believe that you can do something.',
    },
    school: {
      nl: 'Je praat rustig voor een volle klas.',
      en: 'You talk calmly to a full class.',
    },
    work: {
      nl: 'Je stelt jezelf voor met een stevige stem.',
      en: 'You introduce yourself with a firm voice.',
    },
  },
]
