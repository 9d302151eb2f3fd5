import type { QualityEntry } from './quality.ts'

/** Samen werken. */
export const teamworkQualities: readonly QualityEntry[] = [
  {
    id: 'teamPlayer',
    word: { nl: 'teamspeler', en: 'team player' },
    meaning: {
      nl: 'Je werkt goed samen met anderen.',
      en: 'You work well together with others.',
    },
    school: {
      nl: 'Je verdeelt de taken eerlijk met je groepje.',
      en: 'You share the tasks fairly with your group.',
    },
    work: {
      nl: 'Je springt bij als een collega het druk heeft.',
      en: 'You step in when a colleague is busy.',
    },
  },
  {
    id: 'listener',
    word: { nl: 'luisteraar', en: 'listener' },
    meaning: {
      nl: 'Je laat een ander uitpraten en onthoudt het.',
      en: 'You let others finish and remember what they said.',
    },
    school: {
      nl: 'Je vriend vertelt jou wat hem dwarszit.',
      en: 'Your friend tells you what bothers him.',
    },
    work: {
      nl: 'Je herhaalt de opdracht om zeker te zijn.',
      en: 'You repeat the task to be sure.',
    },
  },
  {
    id: 'tolerant',
    word: { nl: 'verdraagzaam', en: 'tolerant' },
    meaning: {
      nl: 'Je vindt het goed dat mensen anders zijn.',
      en: 'You are fine with people being different.',
    },
    school: {
      nl: 'Je werkt met iedereen in de klas.',
      en: 'You work with everybody in the class.',
    },
    work: {
      nl: 'Je werkt fijn samen met iemand uit een ander land.',
      en: 'You work well with somebody from another country.',
    },
  },
  {
    id: 'loyal',
    word: { nl: 'loyaal', en: 'loyal' },
    meaning: {
      nl: 'Je blijft naast je mensen staan.',
      en: 'You keep standing by your people.',
    },
    school: {
      nl: 'Je doet niet mee als ze je vriend uitlachen.',
      en: 'You do not join in when they laugh at your friend.',
    },
    work: {
      nl: 'Je praat niet slecht over je team.',
      en: 'You do not talk badly about your team.',
    },
  },
  {
    id: 'mediating',
    word: { nl: 'bemiddelend', en: 'mediating' },
    meaning: {
      nl: 'Je helpt anderen hun ruzie op te lossen.',
      en: 'You help others to settle their quarrel.',
    },
    school: {
      nl: 'Je praat met twee klasgenoten die ruzie hebben.',
      en: 'You talk with two classmates who are quarrelling.',
    },
    work: {
      nl: 'Je zoekt een rooster dat voor beiden goed is.',
      en: 'You find a rota that suits both.',
    },
  },
  {
    id: 'encouraging',
    word: { nl: 'aanmoedigend', en: 'encouraging' },
    meaning: { nl: 'Je geeft anderen moed.', en: 'You give others courage.' },
    school: {
      nl: 'Je roept je team vooruit bij gym.',
      en: 'You cheer your team on in PE.',
    },
    work: {
      nl: 'Je zegt een nieuwe collega wat al goed gaat.',
      en: 'You tell a new colleague what already goes well.',
    },
  },
  {
    id: 'respectful',
    word: { nl: 'respectvol', en: 'respectful' },
    meaning: {
      nl: 'Je behandelt een ander netjes.',
      en: 'You treat others properly.',
    },
    school: {
      nl: 'Je praat niet door een presentatie heen.',
      en: 'You do not talk during a presentation.',
    },
    work: {
      nl: 'Je klopt eerst voor je een kamer ingaat.',
      en: 'You knock before you enter a room.',
    },
  },
  {
    id: 'open',
    word: { nl: 'open', en: 'open' },
    meaning: {
      nl: 'Je vertelt wat je denkt en hoort graag anderen.',
      en: 'You say what you think and like hearing others.',
    },
    school: {
      nl: 'Je zegt het als je iets niet snapt.',
      en: 'You say so when you do not understand.',
    },
    work: {
      nl: 'Je vraagt je begeleider om tips.',
      en: 'You ask your supervisor for tips.',
    },
  },
]
