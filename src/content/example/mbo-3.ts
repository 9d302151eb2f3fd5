import { experience, reflection, t, type AuthoredRecord } from './authored.ts'

const brug = t('Revalidatie De Brug', 'Rehabilitation centre De Brug')

/** The autumn of mbo year 3, for reference dates in that season. */
export const mbo3: readonly AuthoredRecord[] = [
  experience({
    id: 'brug-first-week',
    type: 'internship',
    date: '2026-09-14',
    end: '2026-09-18',
    title: t('Bpv De Brug: eerste week', 'Placement De Brug: first week'),
    story: t(
      'Hier gaan mensen weer naar huis. Een vrouw zette haar eerste stap en iedereen klapte.',
      'Here people go home again. A woman took her first step and everybody clapped.',
    ),
    place: brug,
    people: t('Wouter, praktijkopleider', 'Wouter, workplace trainer'),
    hours: 32,
    goal: t('Leren wanneer je helpt en wanneer niet.', 'Learn when to help and when not to.'),
    result: t(
      'Ik hield twee keer mijn handen op mijn rug.',
      'Twice I kept my hands behind my back.',
    ),
    evaluation: t(
      'Niet helpen vind ik moeilijk. Toch is het hier beter.',
      'Not helping is hard for me. Yet it is better here.',
    ),
    conclusion: t('Soms is wachten ook zorg.', 'Sometimes waiting is care too.'),
    competencies: ['capacities', 'workExploration'],
  }),
  experience({
    id: 'brug-feedback',
    type: 'internship',
    date: '2026-10-06',
    title: t('Feedback van Wouter', 'Feedback from Wouter'),
    story: t(
      'Hij zei dat ik mag zeggen wat ik denk in het overleg. Ik had al een week een idee.',
      'He said I may say what I think in the meeting. I had had an idea for a week.',
    ),
    place: brug,
    people: 'Wouter',
    hours: 7,
    goal: t('Weten wat beter kan.', 'Know what can be better.'),
    result: t(
      'Mijn idee wordt getest: een whiteboard met doelen.',
      'My idea is being tested: a whiteboard with goals.',
    ),
    evaluation: t('Ik wacht te lang met praten.', 'I wait too long before I speak.'),
    conclusion: t('In elk overleg zeg ik één ding.', 'In every meeting I say one thing.'),
    competencies: ['capacities', 'careerSteering'],
  }),
  experience({
    id: 'guest-at-old-school',
    type: 'guestLesson',
    date: '2026-11-17',
    title: t('Ik gaf een gastles op mijn oude school', 'I gave a guest lesson at my old school'),
    story: t(
      'Klas 3 van meneer Van Dam. Eén jongen stelde geen vraag, maar bleef daarna staan.',
      'Year 3 of Mr Van Dam. One boy asked nothing, but stayed behind.',
    ),
    place: 'Vakcollege De Veenrand',
    people: t('Meneer Van Dam en klas 3A', 'Mr Van Dam and class 3A'),
    hours: 1,
    goal: t('Iets terugdoen voor mijn school.', 'Give something back to my school.'),
    result: t(
      'De jongen mag een dag mee naar De Linde.',
      'The boy may join me at De Linde for a day.',
    ),
    evaluation: t('Vier jaar terug was ik die jongen.', 'Four years ago I was that boy.'),
    conclusion: t('Ik ben nu zelf iemands netwerk.', "I am now somebody's network myself."),
    competencies: ['networking', 'motives'],
  }),
  reflection({
    experience: 'brug-first-week',
    competency: 'capacities',
    date: '2026-09-19',
    answers: {
      'mbo.capacities.growth': t(
        'Wachten. Vroeger hielp ik te snel.',
        'Waiting. I used to help too soon.',
      ),
      'mbo.capacities.team': t('Ik maak nieuwe bewoners wegwijs.', 'I show new residents around.'),
    },
    qualities: ['patient', 'encouraging'],
  }),
  reflection({
    experience: 'guest-at-old-school',
    competency: 'networking',
    date: '2026-11-18',
    answers: {
      'mbo.networking.give': t(
        'Door eerlijk te vertellen. En door een deur open te zetten.',
        'By telling it honestly. And by opening a door.',
      ),
    },
    motives: ['givingBack'],
    qualities: ['clear', 'enthusiastic'],
  }),
]
