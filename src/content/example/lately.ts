import { ended, experience, reflection, step, t, type AuthoredRecord } from './authored.ts'

const linde = t('Zorgcentrum De Linde', 'Care home De Linde')

/**
 * The last three weeks before the reference date, in any season: what is half done, and steps that
 * come up. No weekdays in the words, because these days fall on any.
 */
export const lately: readonly AuthoredRecord[] = [
  experience({
    id: 'new-stand-in',
    type: 'sideJob',
    date: 'today-17',
    title: t('Een nieuwe invaller ingewerkt', 'Trained a new stand-in'),
    story: t(
      'Youssef is zestien en dit is zijn eerste dienst. Ik liet hem eerst kijken. Later deed hij de koffie.',
      'Youssef is sixteen and this is his first shift. I let him watch first. Later he did the coffee.',
    ),
    place: linde,
    people: 'Youssef',
    hours: 5,
    goal: t('Hem zich thuis laten voelen.', 'Make him feel at home.'),
    result: t('Hij komt terug.', 'He is coming back.'),
    evaluation: t(
      'Ik was rustiger dan met de invallers van vorig jaar.',
      "I was calmer than with last year's stand-ins.",
    ),
    conclusion: t('Begeleiden vind ik echt leuk.', 'I really like to guide people.'),
    competencies: ['capacities', 'motives'],
  }),
  experience({
    id: 'coffee-fatma',
    type: 'networkMoment',
    date: 'today-12',
    title: t('Koffie met Fatma', 'Coffee with Fatma'),
    story: t(
      'Ze leest mee met mijn plan voor niveau 4. Ze kent iemand bij het ziekenhuis.',
      'She reads my plan for level 4. She knows somebody at the hospital.',
    ),
    place: t('Bij Fatma in de keuken', "In Fatma's kitchen"),
    people: 'Fatma',
    hours: 1,
    goal: t('Mijn plan laten lezen.', 'Have my plan read.'),
    result: t('Ik mag een dag meelopen.', 'I may come along for a day.'),
    evaluation: t(
      'Eerst had ik tien korte vragen. Nu heb ik er drie goede.',
      'First I had ten short questions. Now I have three good ones.',
    ),
    competencies: ['networking', 'careerSteering'],
  }),
  experience({
    id: 'grandma-moves',
    type: 'care',
    date: 'today-9',
    title: t('Oma verhuist naar De Linde', 'Grandma moves to De Linde'),
    story: t(
      'Ik ken het huis, maar nu ben ik familie. Dat is heel anders. Ik wist niet wat ik moest zeggen.',
      'I know the home, but now I am family. That is very different. I did not know what to say.',
    ),
    people: t('Oma en mijn moeder', 'Grandma and my mother'),
    private: true,
    competencies: ['motives'],
  }),
  experience({
    id: 'evening-alone',
    type: 'sideJob',
    date: 'today-4',
    title: t('Avonddienst op de huiskamer', 'Evening shift in the living room'),
    story: t(
      'Twee bewoners kregen ruzie om een stoel. Ik zette muziek op van vroeger.',
      'Two residents quarrelled over a chair. I put on music from the old days.',
    ),
    place: linde,
    hours: 4,
    goal: t('De avond rustig laten verlopen.', 'Keep the evening calm.'),
    competencies: ['capacities'],
  }),
  reflection({
    experience: 'new-stand-in',
    competency: 'capacities',
    date: 'today-16',
    answers: {
      'mbo.capacities.team': t(
        'Ik neem nieuwe mensen mee. Rustig en met een grapje.',
        'I take new people along. Calmly and with a joke.',
      ),
      'mbo.capacities.growth': t(
        'Uitleggen zonder streng te zijn.',
        'Explaining without being strict.',
      ),
    },
    qualities: ['helpful', 'clear', 'encouraging'],
  }),
  step({
    id: 'read-level-four',
    on: 'today-19',
    what: t('De vakken van niveau 4 doorlezen', 'Read the subjects of level 4'),
    due: 'today-3',
    helper: t('Mevrouw Arslan', 'Ms Arslan'),
  }),
  step({
    id: 'day-at-hospital',
    on: 'today-12',
    what: t('Een dag meelopen in het ziekenhuis', 'Spend a day along at the hospital'),
    why: t('Ik ken alleen verpleeghuis en thuiszorg.', 'I only know nursing homes and home care.'),
    firstStep: t('Fatma om het nummer vragen', 'Ask Fatma for the number'),
    due: 'today+9',
    helper: 'Fatma',
    experience: 'coffee-fatma',
  }),
  step({
    id: 'reference-petra',
    on: 'today-16',
    what: t('Petra vragen om een stukje over mij', 'Ask Petra to write something about me'),
    firstStep: t('Het vragen voor de dienst begint', 'Ask before the shift starts'),
    due: 'today-6',
    helper: 'Petra',
    experience: 'new-stand-in',
    reflection: 'new-stand-in.capacities',
    edits: [
      ended('moved', 'today-6', t('Petra heeft vakantie.', 'Petra is on holiday.'), 'today+18'),
    ],
  }),
  step({
    id: 'driving-lessons',
    on: 'today-12',
    what: t('Sparen voor rijles', 'Save for driving lessons'),
    why: t('In de wijk heb je soms een auto nodig.', 'In the district you sometimes need a car.'),
  }),
]
