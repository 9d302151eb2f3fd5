import { ended, step, t, type AuthoredRecord } from './authored.ts'
import { feedback, statement, talk } from './authored-talks.ts'

const vanDam = t('Meneer Van Dam', 'Mr Van Dam')
const arslan = t('Mevrouw Arslan', 'Ms Arslan')

/** Talks, words of others and statements that belong to the years of the story. */
export const storyTalks: readonly AuthoredRecord[] = [
  feedback({
    id: 'petra-week-two',
    on: '2023-10-13',
    about: 'linde-week-two',
    name: 'Petra',
    role: 'workplaceSupervisor',
    text: t(
      'Daan ziet wie er stil is en gaat erbij zitten. Dat kun je niet leren uit een boek.',
      'Daan sees who is quiet and sits down with them. You cannot learn that from a book.',
    ),
    qualities: ['helpful', 'patient'],
    onOwnersDevice: true,
    read: true,
    answer: t(
      'Dank je, Petra. Ik kom graag terug.',
      'Thank you, Petra. I would like to come back.',
    ),
    answered: '2023-10-14',
  }),
  statement({
    id: 'linde-done',
    on: '2023-10-13',
    type: 'internshipDone',
    experience: 'linde-week-two',
    name: 'Petra',
    role: 'workplaceSupervisor',
  }),
  talk({
    id: 'three-way',
    on: '2024-02-06',
    date: '2024-02-06',
    type: 'threeWay',
    state: 'held',
    place: t('Op school', 'At school'),
    question: t('Vinden jullie niveau 3 ook goed?', 'Do you think level 3 is good too?'),
    hope: t('Dat we het samen eens zijn.', 'That we agree together.'),
    people: { mentor: [vanDam, 'mentor'], father: [t('Mijn vader', 'My father'), 'parent'] },
    experiences: ['linde-week-two', 'open-day-care'],
    lookBack: t(
      'Daan vertelde over de stage bij De Linde. Zijn vader kende het verhaal nog niet.',
      'Daan told about the internship at De Linde. His father did not know the story yet.',
    ),
    reflect: t(
      'Daan merkt snel hoe iemand zich voelt. Dat zien we thuis ook.',
      'Daan notices quickly how somebody feels. We see that at home too.',
    ),
    lookAhead: t(
      'Eerst niveau 3 en dan kijken of niveau 4 past.',
      'First level 3, and then see if level 4 fits.',
    ),
    activate: t('Aanmelden kan nu al.', 'Applying is possible now.'),
    qualities: ['helpful', 'patient'],
    motives: ['helpingPeople'],
    takeAway: t('Met voorbeelden luisteren ze naar me.', 'With examples they listen to me.'),
    agreed: true,
  }),
  statement({
    id: 'vmbo-fulfilled',
    on: '2024-05-28',
    type: 'fulfilled',
    set: 'vmboC2',
    name: vanDam,
    role: 'mentor',
    school: 'Vakcollege De Veenrand',
  }),
]

/** The last three weeks before the reference date: a talk that was, one to come, and new words. */
export const latelyTalks: readonly AuthoredRecord[] = [
  talk({
    id: 'talk-plan-ahead',
    on: 'today-11',
    date: 'today-11',
    type: 'career',
    state: 'held',
    people: { coach: [arslan, 'mentor'] },
    experiences: ['new-stand-in', 'coffee-fatma'],
    lookBack: t(
      'Daan liet een nieuwe collega eerst kijken. Dat werkte.',
      'Daan let a new colleague watch first. That worked.',
    ),
    reflect: t('Uitleggen geeft hem energie.', 'Explaining gives him energy.'),
    lookAhead: t(
      'Werken in het ziekenhuis kent hij nog niet.',
      'He does not know hospital work yet.',
    ),
    qualities: ['clear', 'encouraging'],
    motives: ['learningNewThings'],
    takeAway: t('Ik kan mensen iets leren.', 'I can teach people something.'),
    agreed: true,
  }),
  step({
    id: 'ask-sem',
    on: 'today-11',
    what: t('Sem vragen hoe zijn niveau 4 is', 'Ask Sem what his level 4 is like'),
    why: t('Hij begon er vorig jaar mee.', 'He started it last year.'),
    firstStep: t('Hem een bericht sturen', 'Send him a message'),
    due: 'today-5',
    helper: 'Sem',
    talk: 'talk-plan-ahead',
    edits: [
      ended('done', 'today-6', t('Veel lezen, zegt hij. En leuk.', 'A lot to read. And fun.')),
    ],
  }),
  feedback({
    id: 'arslan-stand-in',
    on: 'today-5',
    about: 'new-stand-in',
    name: arslan,
    role: 'mentor',
    text: t(
      'Je liet Youssef eerst kijken. Dat is wat een goede begeleider doet. Waar leerde je dat?',
      'You let Youssef watch first. That is what a good guide does. Where did you learn that?',
    ),
    qualities: ['encouraging'],
  }),
  talk({
    id: 'talk-level-four',
    on: 'today-4',
    date: 'today+6',
    time: '14:10',
    type: 'progress',
    state: 'planned',
    place: t('Lokaal 2.14', 'Room 2.14'),
    question: t('Past niveau 4 bij mij?', 'Does level 4 suit me?'),
    hope: t('Dat ik weet wat ik nog moet leren.', 'To know what I still have to learn.'),
    people: { coach: [arslan, 'mentor'] },
    experiences: ['new-stand-in', 'evening-alone'],
  }),
]
