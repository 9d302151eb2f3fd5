import { ended, experience, reflection, step, t, type AuthoredRecord } from './authored.ts'

const roc = 'ROC Waterlijn'
const linde = t('Zorgcentrum De Linde', 'Care home De Linde')
const wilgenhof = t('Woonzorg De Wilgenhof', 'Nursing home De Wilgenhof')

/** Mbo year 1: landing, a first long placement with a mistake and a loss, summer work. */
export const mbo1: readonly AuthoredRecord[] = [
  {
    kind: 'period',
    id: 'period-mbo',
    on: '2024-08-26',
    values: {
      school: roc,
      level: 'mbo-3',
      year: 1,
      programme: t('Verzorgende-IG', 'Carer (IG)'),
      start: '2024-08-26',
    },
  },
  experience({
    id: 'first-day-mbo',
    type: 'other',
    date: '2024-08-26',
    title: t('Eerste dag op het mbo', 'First day at mbo'),
    story: t(
      'Ik kende niemand. In mijn klas zitten drie jongens en twintig meiden. Bij de lunch zat ik naast Sem.',
      'I knew nobody. My class has three boys and twenty girls. At lunch I sat next to Sem.',
    ),
    place: roc,
    people: t('Sem en mevrouw Arslan', 'Sem and Ms Arslan'),
    hours: 5,
    goal: t('De weg vinden en iemand leren kennen.', 'Find my way and get to know somebody.'),
    result: t('Beide gelukt.', 'Both worked out.'),
    evaluation: t(
      'Ik liet mijn dossier zien. De docent wist meteen wie ik was.',
      'I showed my dossier. The teacher knew at once who I was.',
    ),
    conclusion: t(
      'Ik begin niet op nul. Dat voelt goed.',
      'I do not start from zero. That feels good.',
    ),
    competencies: ['careerSteering', 'networking'],
  }),
  experience({
    id: 'lift-lesson',
    type: 'project',
    date: '2024-09-24',
    title: t('Werken met de tillift', 'Working with the patient lift'),
    story: t(
      'Sem hing in de lift en ik bediende hem. Hij zei dat het schommelt als je te snel gaat.',
      'Sem hung in the lift and I worked it. He said it swings when you go too fast.',
    ),
    place: t('Skillslab van ROC Waterlijn', 'Skills lab of ROC Waterlijn'),
    people: 'Sem',
    hours: 3,
    goal: t('Veilig tillen zonder pijn in mijn rug.', 'Lift safely without hurting my back.'),
    result: t('Alle stappen in de goede volgorde.', 'All steps in the right order.'),
    evaluation: t(
      'Ik vertel nu hardop wat ik doe. Dat leerde ik al bij het bed opmaken.',
      'I now say aloud what I do. I learned that when making a bed.',
    ),
    conclusion: t('Ik wil dit op mijn bpv vaker doen.', 'I want to do this more on my placement.'),
    competencies: ['capacities'],
  }),
  experience({
    id: 'talk-coach-autumn',
    type: 'talk',
    date: '2024-10-08',
    title: t('Eerste gesprek met mijn slb’er', 'First talk with my study coach'),
    story: t(
      'Over mijn bpv-doelen. Ze vroeg: waar wil je in januari trots op zijn?',
      'About my placement goals. She asked: what do you want to be proud of in January?',
    ),
    place: roc,
    people: t('Mevrouw Arslan, slb’er', 'Ms Arslan, study coach'),
    hours: 0.5,
    goal: t('Drie doelen kiezen voor de bpv.', 'Choose three goals for the placement.'),
    result: t(
      'Tillift, rapporteren en vragen om feedback.',
      'The lift, reporting and asking for feedback.',
    ),
    evaluation: t('Ik noemde eerst tien doelen. Te veel.', 'I first named ten goals. Too many.'),
    conclusion: t('Drie is genoeg.', 'Three is enough.'),
    competencies: ['careerSteering'],
  }),
  experience({
    id: 'wilgenhof-first-week',
    type: 'internship',
    date: '2024-11-11',
    end: '2024-11-15',
    title: t('Bpv De Wilgenhof: eerste week', 'Placement De Wilgenhof: first week'),
    story: t(
      'Een afdeling met twaalf bewoners met dementie. Alles gaat sneller dan bij De Linde. Ik schreef elke avond drie regels.',
      'A ward with twelve residents with dementia. It is all faster than at De Linde. I wrote three lines each night.',
    ),
    place: wilgenhof,
    people: t('Marja, praktijkopleider', 'Marja, workplace trainer'),
    hours: 32,
    goal: t(
      'De bewoners en de afspraken leren kennen.',
      'Get to know the residents and the routines.',
    ),
    result: t(
      'Ik ken alle namen en van zes mensen het ritme.',
      'I know all names and the rhythm of six people.',
    ),
    evaluation: t(
      'Ik wilde alles zelf doen. Marja remde me af.',
      'I wanted to do it all myself. Marja slowed me down.',
    ),
    conclusion: t('Eerst meekijken is ook werken.', 'Watching first is work too.'),
    competencies: ['capacities', 'workExploration'],
  }),
  experience({
    id: 'forgot-to-report',
    type: 'setback',
    date: '2024-12-05',
    title: t('Ik gaf iets niet door', 'I did not pass something on'),
    story: t(
      'Een mevrouw dronk bijna niks. Ik zag het, maar ik schreef het niet op. ’s Avonds was ze suf.',
      'A lady drank almost nothing. I saw it but did not write it down. In the evening she was drowsy.',
    ),
    place: wilgenhof,
    people: 'Marja',
    result: t(
      'Het kwam goed. Ik vertelde Marja dat ik het had gezien.',
      'It ended well. I told Marja that I had seen it.',
    ),
    evaluation: t(
      'Ik dacht: iemand anders doet het wel. Dat was niet goed.',
      'I thought: somebody else will do it. That was wrong.',
    ),
    conclusion: t('Wat ik zie schrijf ik direct op.', 'What I see I write down at once.'),
    competencies: ['capacities', 'careerSteering'],
    private: true,
    edits: [
      {
        on: '2024-12-12',
        values: {
          evaluation: t(
            'Ik dacht: iemand anders doet het wel. Nu heb ik altijd een boekje in mijn zak.',
            'I thought: somebody else will do it. Now I always have a notebook in my pocket.',
          ),
        },
      },
    ],
  }),
  experience({
    id: 'resident-died',
    type: 'setback',
    date: '2025-01-21',
    title: t('Afscheid van een bewoner', 'Saying goodbye to a resident'),
    story: t(
      'Een bewoner die ik elke ochtend hielp is overleden. Het team stond samen in de gang. Marja vroeg hoe het met mij ging.',
      'A resident I helped every morning has died. The team stood together in the hall. Marja asked how I was.',
    ),
    place: wilgenhof,
    people: t('Marja en het team', 'Marja and the team'),
    result: t('Ik mocht mee naar het afscheid.', 'I could come along to the farewell.'),
    evaluation: t(
      'Ik vond het zwaar. Praten in de auto met mijn moeder hielp.',
      'It was hard. Talking with my mother in the car helped.',
    ),
    conclusion: t(
      'Dit hoort erbij. Ik hoef het niet alleen te doen.',
      'This is part of it. I do not have to do it alone.',
    ),
    competencies: ['motives'],
    private: true,
  }),
  experience({
    id: 'wilgenhof-last-week',
    type: 'internship',
    date: '2025-01-27',
    end: '2025-01-31',
    title: t('Bpv De Wilgenhof: laatste week', 'Placement De Wilgenhof: last week'),
    story: t(
      'Ik draaide twee ochtenden zelf. Vrijdag was er taart. Marja las voor wat ze over mij schreef.',
      'I ran two mornings myself. On Friday there was cake. Marja read aloud what she wrote about me.',
    ),
    place: wilgenhof,
    people: t('Marja en het team', 'Marja and the team'),
    hours: 32,
    goal: t('Mijn drie doelen laten zien.', 'Show my three goals.'),
    result: t(
      'Tillift en rapporteren: klaar. Feedback vragen doe ik nu elke week.',
      'Lift and reporting: done. I now ask for feedback every week.',
    ),
    evaluation: t(
      'In week 1 deed ik alles te snel. Nu kijk ik eerst.',
      'In week 1 I did it all too fast. Now I look first.',
    ),
    conclusion: t(
      'Werken met dementie ligt mij. Ik wil ook thuiszorg zien.',
      'Working with dementia suits me. I want to see home care too.',
    ),
    competencies: ['capacities', 'motives', 'workExploration', 'careerSteering', 'networking'],
    edits: [
      {
        on: '2025-02-03',
        values: {
          people: t('Marja, Wim en het team van de ochtend', 'Marja, Wim and the morning team'),
        },
      },
    ],
  }),
  experience({
    id: 'home-care-visit',
    type: 'companyVisit',
    date: '2025-03-18',
    title: t('Meefietsen met Thuiszorg Kompas', 'Cycling along with home care Kompas'),
    story: t(
      'Negen adressen op één ochtend. Bij elke deur is het anders. Ik dacht aan de gastles van Samira.',
      'Nine addresses in one morning. It is different behind each door. I thought of Samira’s guest lesson.',
    ),
    place: t('Thuiszorg Kompas', 'Home care Kompas'),
    people: t('Dennis, wijkteam', 'Dennis, district team'),
    hours: 4,
    goal: t('Zien of alleen werken bij mij past.', 'See whether working alone suits me.'),
    result: t('Je bent alleen, maar je belt veel.', 'You are alone, but you call a lot.'),
    evaluation: t(
      'Ik stelde veel vragen. In jaar 3 durfde ik er niet één.',
      'I asked many questions. In year 3 I did not dare a single one.',
    ),
    conclusion: t('Hier wil ik bpv lopen in jaar 2.', 'I want my year 2 placement here.'),
    competencies: ['workExploration', 'networking'],
  }),
  experience({
    id: 'open-day-helper',
    type: 'volunteering',
    date: '2025-03-29',
    title: t('Ik stond zelf op de open dag', 'I helped at the open day myself'),
    story: t(
      'Naast de pop die kan ademen. Een jongen uit het vmbo vroeg of het veel leren is. Ik zei eerlijk ja.',
      'Next to the doll that can breathe. A vmbo boy asked if it is a lot of study. I honestly said yes.',
    ),
    place: roc,
    people: 'Sem',
    hours: 4,
    goal: t('Vertellen hoe het echt is.', 'Tell what it is really like.'),
    result: t('Drie mensen vroegen mijn nummer.', 'Three people asked for my number.'),
    evaluation: t('Ik praatte vier uur. Dat kon ik.', 'I talked for four hours. I could do it.'),
    conclusion: t('Iets uitleggen past bij mij.', 'Explaining suits me.'),
    competencies: ['networking', 'capacities'],
  }),
  experience({
    id: 'first-aid-course',
    type: 'hobby',
    date: '2025-04-05',
    end: '2025-05-17',
    title: t('Cursus EHBO bij mijn club', 'First aid course at my club'),
    story: t(
      'Zes zaterdagen. De club betaalde. Nu sta ik bij toernooien met een tas.',
      'Six Saturdays. The club paid. Now I stand at tournaments with a bag.',
    ),
    place: t('Voetbalclub De Meeuwen', 'Football club De Meeuwen'),
    hours: 18,
    goal: t('Kunnen helpen op het veld.', 'Be able to help on the pitch.'),
    result: t('Diploma gehaald.', 'Certificate passed.'),
    competencies: ['capacities', 'motives'],
  }),
  experience({
    id: 'summer-linde',
    type: 'sideJob',
    date: '2025-07-21',
    end: '2025-08-15',
    title: t('Zomer bij De Linde', 'Summer at De Linde'),
    story: t(
      'Vier weken meegedraaid in de zorg, niet meer alleen koffie. Veel invallers. Ik moest hen wegwijs maken.',
      'Four weeks in care itself, not just coffee. Many stand-ins. I had to show them around.',
    ),
    place: linde,
    people: t('Petra, Joyce en vijf invallers', 'Petra, Joyce and five stand-ins'),
    hours: 96,
    goal: t('Mijn bpv-ervaring gebruiken.', 'Use what I learned on placement.'),
    result: t('Een eigen groepje van vier bewoners.', 'A small group of four residents of my own.'),
    evaluation: t(
      'Ik was soms streng voor invallers. Joyce zei het en ze had gelijk.',
      'I was sometimes strict with stand-ins. Joyce said so and was right.',
    ),
    conclusion: t('Uitleggen gaat beter met een grapje.', 'Explaining goes better with a joke.'),
    competencies: ['capacities', 'careerSteering'],
  }),
  reflection({
    experience: 'first-day-mbo',
    competency: 'careerSteering',
    date: '2024-08-27',
    answers: {
      'mbo.careerSteering.goal': t(
        'Iemand leren kennen. Dat is Sem geworden.',
        'Get to know somebody. That became Sem.',
      ),
      'mbo.careerSteering.nextGoal': t(
        'Een bpv-plek vinden voor de herfst.',
        'Find a placement before autumn.',
      ),
    },
    qualities: ['open'],
  }),
  reflection({
    experience: 'wilgenhof-first-week',
    competency: 'capacities',
    date: '2024-11-16',
    answers: {
      'mbo.capacities.used': t(
        'Namen onthouden. Bij het ontbijt noemde ik iedereen bij naam.',
        'Remembering names. At breakfast I called everybody by name.',
      ),
      'mbo.capacities.limit': t(
        'Ik tilde te snel. Marja liet me stoppen en opnieuw beginnen.',
        'I lifted too fast. Marja made me stop and start again.',
      ),
    },
    qualities: ['goodMemory', 'eagerToLearn'],
  }),
  reflection({
    experience: 'forgot-to-report',
    date: '2024-12-06',
    answers: {
      'starr.situation': t(
        'Late dienst op de afdeling. Het was druk bij het eten.',
        'Late shift on the ward. Dinner was busy.',
      ),
      'starr.task': t(
        'Ik lette op vier bewoners en wat ze dronken.',
        'I watched four residents and what they drank.',
      ),
      'starr.action': t(
        'Ik zag dat een mevrouw niks dronk. Ik liep door.',
        'I saw that a lady drank nothing. I walked on.',
      ),
      'starr.result': t(
        'De avonddienst merkte het. Gelukkig was het op tijd.',
        'The evening shift noticed. Luckily in time.',
      ),
      'starr.reflection': t(
        'Opschrijven is geen administratie. Het is zorg.',
        'Writing things down is not paperwork. It is care.',
      ),
    },
    qualities: ['honest', 'responsible'],
  }),
  reflection({
    experience: 'resident-died',
    competency: 'motives',
    date: '2025-01-24',
    answers: {
      'mbo.motives.keep': t(
        'Een team dat aan elkaar vraagt hoe het gaat.',
        'A team that asks one another how they are.',
      ),
    },
    motives: ['goodAtmosphere', 'helpingPeople'],
    noStep: true,
  }),
  reflection({
    experience: 'wilgenhof-last-week',
    competency: 'capacities',
    date: '2025-02-01',
    answers: {
      'mbo.capacities.growth': t(
        'Eerst kijken. In november begon ik meteen.',
        'Looking first. In November I started right away.',
      ),
      'mbo.capacities.colleague': t(
        'Marja schreef: Daan ziet wie het moeilijk heeft.',
        'Marja wrote: Daan sees who is having a hard time.',
      ),
      'mbo.capacities.prove': t(
        'Dat ik een dienst kan indelen. Aan Marja of aan Petra.',
        'That I can plan a shift. To Marja or to Petra.',
      ),
    },
    qualities: ['caring', 'calm', 'eyeForDetail', 'safeWorker'],
  }),
  reflection({
    experience: 'home-care-visit',
    competency: 'workExploration',
    date: '2025-03-19',
    answers: {
      'mbo.workExploration.fit': t(
        'Een klein wijkteam. Alleen op pad, samen aan tafel.',
        'A small district team. Alone on the road, together at the table.',
      ),
      'mbo.workExploration.change': t(
        'Mensen blijven langer thuis. Er komt meer techniek in huis.',
        'People stay at home longer. More technology enters the house.',
      ),
    },
    qualities: ['independent', 'curious'],
  }),
  step({
    id: 'find-placement',
    on: '2024-08-27',
    what: t('Drie huizen mailen voor een bpv', 'Email three homes for a placement'),
    firstStep: t('De namen van Bilal opzoeken', 'Look up the names Bilal gave'),
    due: '2024-09-20',
    helper: 'Bilal',
    experience: 'first-day-mbo',
    reflection: 'first-day-mbo.careerSteering',
    edits: [
      ended(
        'done',
        '2024-09-19',
        t('De Wilgenhof zei meteen ja.', 'De Wilgenhof said yes at once.'),
      ),
    ],
  }),
  step({
    id: 'pocket-notebook',
    on: '2024-12-06',
    what: t('Een boekje in mijn zak op elke dienst', 'A notebook in my pocket on every shift'),
    why: t('Dan schrijf ik op wat ik zie.', 'Then I write down what I see.'),
    due: '2024-12-09',
    helper: 'Marja',
    experience: 'forgot-to-report',
    reflection: 'forgot-to-report.starr',
    edits: [ended('done', '2024-12-12', t('Marja heeft er nu ook één.', 'Marja has one now too.'))],
  }),
  step({
    id: 'ask-kompas',
    on: '2025-03-19',
    what: t('Kompas vragen om een bpv in jaar 2', 'Ask Kompas for a placement in year 2'),
    firstStep: t('Dennis een bericht sturen', 'Send Dennis a message'),
    due: '2025-04-11',
    helper: 'Dennis',
    experience: 'home-care-visit',
    reflection: 'home-care-visit.workExploration',
    edits: [
      ended('done', '2025-04-09', t('Ik kan in november beginnen.', 'I can start in November.')),
    ],
  }),
]
