import type { QualityEntry } from './quality.ts'

/** Volhouden. */
export const persistingQualities: readonly QualityEntry[] = [
  {
    id: 'goGetter',
    word: { nl: 'doorzetter', en: 'keeps going' },
    meaning: {
      nl: 'Je gaat door, ook als het moeilijk is.',
      en: 'You go on, even when it is hard.',
    },
    school: {
      nl: 'Je oefent tot je de toets haalt.',
      en: 'You practise until you pass the test.',
    },
    work: {
      nl: 'Je maakt het werk af, ook in de regen.',
      en: 'You finish the work, even in the rain.',
    },
  },
  {
    id: 'hardWorking',
    word: { nl: 'ijverig', en: 'hard-working' },
    meaning: {
      nl: 'Je werkt hard en zit niet stil.',
      en: 'You work hard and do not sit idle.',
    },
    school: {
      nl: 'Je maakt ook de extra opdracht.',
      en: 'You also do the extra task.',
    },
    work: {
      nl: 'Je zoekt iets te doen als het rustig is.',
      en: 'You look for something to do when it is quiet.',
    },
  },
  {
    id: 'calm',
    word: { nl: 'rustig', en: 'calm' },
    meaning: {
      nl: 'Je blijft kalm en maakt anderen ook kalm.',
      en: 'You stay calm and make others calm too.',
    },
    school: {
      nl: 'Je haalt adem en begint dan aan de toets.',
      en: 'You breathe first and then start the test.',
    },
    work: {
      nl: 'Je praat zacht met iemand die bang is.',
      en: 'You talk softly with somebody who is afraid.',
    },
  },
  {
    id: 'stressResistant',
    word: { nl: 'stressbestendig', en: 'good under pressure' },
    meaning: {
      nl: 'Je kunt goed werken als het druk is.',
      en: 'You work well when it is busy.',
    },
    school: {
      nl: 'Je houdt een week vol toetsen goed vol.',
      en: 'You get through a week full of tests.',
    },
    work: {
      nl: 'Je blijft helpen in een volle winkel.',
      en: 'You keep helping in a full shop.',
    },
  },
  {
    id: 'brave',
    word: { nl: 'moedig', en: 'brave' },
    meaning: {
      nl: 'Je doet iets wat je spannend vindt.',
      en: 'You do something that scares you a bit.',
    },
    school: {
      nl: 'Je houdt als eerste je spreekbeurt.',
      en: 'You give your talk as the first one.',
    },
    work: {
      nl: 'Je zegt dat iets niet veilig is.',
      en: 'You say that something is not safe.',
    },
  },
  {
    id: 'flexible',
    word: { nl: 'flexibel', en: 'flexible' },
    meaning: {
      nl: 'Je past je makkelijk aan als het plan verandert.',
      en: 'You adapt easily when the plan changes.',
    },
    school: {
      nl: 'Je werkt verder met een ander groepje.',
      en: 'You carry on with another group.',
    },
    work: {
      nl: 'Je ruilt een dienst als iemand ziek is.',
      en: 'You swap a shift when somebody is ill.',
    },
  },
  {
    id: 'disciplined',
    word: { nl: 'gedisciplineerd', en: 'disciplined' },
    meaning: {
      nl: 'Je houdt je aan wat je met jezelf afspreekt.',
      en: 'You keep to what you agreed with yourself.',
    },
    school: {
      nl: 'Je legt je telefoon weg tot je klaar bent.',
      en: 'You put your phone away until you are done.',
    },
    work: {
      nl: 'Je staat elke zaterdag om zes uur op.',
      en: 'You get up at six every Saturday.',
    },
  },
  {
    id: 'ambitious',
    word: { nl: 'ambitieus', en: 'ambitious' },
    meaning: {
      nl: 'Je wilt iets bereiken en werkt daarvoor.',
      en: 'You want to achieve something and work for it.',
    },
    school: {
      nl: 'Je kiest een vak op een hoger niveau.',
      en: 'You take a subject at a higher level.',
    },
    work: {
      nl: 'Je vraagt om een moeilijkere taak.',
      en: 'You ask for a harder task.',
    },
  },
]
