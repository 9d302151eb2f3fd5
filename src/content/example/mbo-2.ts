import { ended, experience, reflection, step, t, type AuthoredRecord } from './authored.ts'

const roc = 'ROC Waterlijn'
const kompas = t('Thuiszorg Kompas', 'Home care Kompas')

/** Mbo year 2: home care, a dilemma, and the question what comes after level 3. */
export const mbo2: readonly AuthoredRecord[] = [
  experience({
    id: 'care-technology',
    type: 'elective',
    date: '2025-09-09',
    end: '2025-11-04',
    title: t('Keuzedeel zorg en techniek', 'Optional module care and technology'),
    story: t(
      'We testten een knuffelrobot en een slimme pillendoos. Een mevrouw praatte een uur tegen de robot.',
      'We tested a cuddle robot and a smart pill box. A lady talked to the robot for an hour.',
    ),
    place: roc,
    people: t('Sem en twee ouderen uit de wijk', 'Sem and two seniors from the area'),
    hours: 24,
    goal: t('Weten welke techniek echt helpt.', 'Know which technology really helps.'),
    result: t('Een filmpje met drie tips voor families.', 'A film with three tips for families.'),
    evaluation: t(
      'Ik dacht dat techniek koud was. Dat klopt niet altijd.',
      'I thought technology was cold. That is not always so.',
    ),
    conclusion: t('Ik wil weten hoe Kompas dit doet.', 'I want to know how Kompas does this.'),
    competencies: ['workExploration', 'capacities'],
  }),
  experience({
    id: 'kompas-first-week',
    type: 'internship',
    date: '2025-11-10',
    end: '2025-11-14',
    title: t('Bpv Kompas: eerste week op de fiets', 'Placement Kompas: first week on the bike'),
    story: t(
      'Regen, negen adressen, een map met sleutels. Na drie dagen wist ik wie een hond heeft.',
      'Rain, nine addresses, a folder of keys. After three days I knew who has a dog.',
    ),
    place: kompas,
    people: t('Dennis, praktijkopleider', 'Dennis, workplace trainer'),
    hours: 30,
    goal: t('De route en de mensen leren kennen.', 'Get to know the route and the people.'),
    result: t(
      'Vrijdag deed ik drie adressen met Dennis op afstand.',
      'On Friday I did three addresses with Dennis at a distance.',
    ),
    evaluation: t(
      'Ik plande te krap. Eén praatje en alles liep uit.',
      'I planned too tightly. One chat and everything ran late.',
    ),
    conclusion: t('Ik plan tien minuten extra per adres.', 'I plan ten extra minutes per address.'),
    competencies: ['capacities', 'careerSteering'],
  }),
  experience({
    id: 'kompas-dilemma',
    type: 'internship',
    date: '2025-12-16',
    title: t('Meneer wilde niet gewassen worden', 'A man did not want to be washed'),
    story: t(
      'Zijn dochter vond dat het moest. Hij zei nee. Ik stond ertussen. Ik heb koffie gezet en Dennis gebeld.',
      'His daughter thought it had to be done. He said no. I stood between them. I made coffee and called Dennis.',
    ),
    place: kompas,
    people: t('Dennis, aan de telefoon', 'Dennis, on the phone'),
    hours: 6,
    goal: t('Kiezen wat goed is voor meneer.', 'Choose what is good for him.'),
    result: t(
      'Alleen zijn gezicht en handen. Morgen weer vragen.',
      'Just his face and hands. Ask again tomorrow.',
    ),
    evaluation: t(
      'Ik koos voor wat hij wilde. De dochter was eerst boos, later niet.',
      'I chose what he wanted. The daughter was angry at first, not later.',
    ),
    conclusion: t(
      'Nee is ook een antwoord. Ook van iemand die vergeet.',
      'No is an answer too. Also from somebody who forgets.',
    ),
    competencies: ['motives', 'capacities'],
    edits: [
      {
        on: '2025-12-18',
        values: {
          conclusion: t(
            'Nee is ook een antwoord. Ik leg het uit aan de familie en schrijf het op.',
            'No is an answer too. I explain it to the family and write it down.',
          ),
        },
      },
    ],
  }),
  experience({
    id: 'interview-nurse',
    type: 'interview',
    date: '2026-01-06',
    title: t('Gesprek met een wijkverpleegkundige', 'Interview with a district nurse'),
    story: t(
      'Het was Samira, van de gastles in jaar 3! Ze wist het niet meer, ik wel.',
      'It was Samira, from the guest lesson in year 3! She had forgotten, I had not.',
    ),
    place: kompas,
    people: t('Samira, wijkverpleegkundige', 'Samira, district nurse'),
    hours: 1,
    goal: t('Weten of niveau 4 iets voor mij is.', 'Know whether level 4 is for me.'),
    result: t(
      'Niveau 4 is meer plannen en meer praten met artsen.',
      'Level 4 is more planning and more talks with doctors.',
    ),
    evaluation: t(
      'Mijn vragen waren open. Ze praatte een uur.',
      'My questions were open. She talked for an hour.',
    ),
    conclusion: t('Ik wil een proefles niveau 4.', 'I want a trial lesson at level 4.'),
    competencies: ['networking', 'workExploration', 'careerSteering'],
  }),
  experience({
    id: 'kompas-last-week',
    type: 'internship',
    date: '2026-02-02',
    end: '2026-02-06',
    title: t('Bpv Kompas: laatste week', 'Placement Kompas: last week'),
    story: t(
      'Ik reed de hele route alleen. Een mevrouw gaf me sokken die ze zelf had gebreid.',
      'I did the whole route alone. A lady gave me socks she had knitted.',
    ),
    place: kompas,
    people: t('Dennis en het wijkteam', 'Dennis and the district team'),
    hours: 30,
    goal: t('Een route zelf plannen en doen.', 'Plan and do a route myself.'),
    result: t('Gelukt, zonder uit te lopen.', 'It worked, without running late.'),
    evaluation: t(
      'Ik bel nu op tijd als iets niet klopt.',
      'I now call in time when something is wrong.',
    ),
    conclusion: t(
      'Thuiszorg past bij mij. Ik mis alleen soms een team om me heen.',
      'Home care suits me. I just miss a team around me sometimes.',
    ),
    competencies: ['capacities', 'motives', 'workExploration'],
  }),
  experience({
    id: 'talk-coach-choice',
    type: 'talk',
    date: '2026-02-17',
    title: t('Gesprek over niveau 4', 'A talk about level 4'),
    story: t(
      'We legden toen en nu naast elkaar. Ik las mijn antwoord uit jaar 3 en moest lachen.',
      'We laid then and now side by side. I read my answer from year 3 and had to laugh.',
    ),
    place: roc,
    people: t('Mevrouw Arslan, slb’er', 'Ms Arslan, study coach'),
    hours: 0.5,
    goal: t('Kiezen wat ik na niveau 3 doe.', 'Choose what I do after level 3.'),
    result: t('Nog geen keuze, wel een plan.', 'No choice yet, but a plan.'),
    evaluation: t('Twijfelen mag. Dat gaf rust.', 'Doubt is fine. That gave rest.'),
    conclusion: t('Eerst een proefles, dan kiezen.', 'First a trial lesson, then choose.'),
    competencies: ['careerSteering'],
  }),
  experience({
    id: 'trial-nursing',
    type: 'trialLesson',
    date: '2026-03-24',
    title: t('Proefles Verpleegkunde niveau 4', 'Trial lesson Nursing level 4'),
    story: t(
      'Een les over bloed en medicijnen. Veel theorie. Ik kon het volgen door mijn bpv.',
      'A lesson about blood and medicines. Much theory. I could follow it thanks to my placement.',
    ),
    place: roc,
    hours: 3,
    goal: t('Weten of ik de theorie aankan.', 'Know whether I can handle the theory.'),
    result: t('Ja, als ik er tijd voor maak.', 'Yes, if I make time for it.'),
    evaluation: t(
      'In groepjes uitleggen hielp mij het meest.',
      'Explaining in groups helped me most.',
    ),
    conclusion: t(
      'Ik wil door naar niveau 4, na mijn diploma.',
      'I want level 4, after my diploma.',
    ),
    competencies: ['workExploration', 'careerSteering'],
  }),
  experience({
    id: 'care-congress',
    type: 'networkMoment',
    date: '2026-04-14',
    title: t('Zorgdag in de regio', 'Regional care day'),
    story: t(
      'Met Sem langs twaalf kramen. Bij een revalidatiecentrum bleef ik lang praten.',
      'With Sem past twelve stands. At a rehabilitation centre I talked for long.',
    ),
    place: t('Stadshal Oost', 'City hall East'),
    people: t('Sem en Wouter van De Brug', 'Sem, and Wouter from De Brug'),
    hours: 3,
    goal: t('Een bpv-plek voor jaar 3 vinden.', 'Find a placement for year 3.'),
    result: t('Ik mag solliciteren bij De Brug.', 'I may apply at De Brug.'),
    evaluation: t(
      'Ik vertelde het verhaal van de sokken. Dat bleef hangen.',
      'I told the story of the socks. It stuck.',
    ),
    conclusion: t('Een verhaal werkt beter dan een lijstje.', 'A story works better than a list.'),
    competencies: ['networking'],
  }),
  reflection({
    experience: 'care-technology',
    competency: 'workExploration',
    date: '2025-11-05',
    answers: {
      'mbo.workExploration.change': t(
        'Robots nemen geen handen over. Ze geven ons tijd.',
        'Robots do not replace hands. They give us time.',
      ),
    },
    qualities: ['critical', 'curious'],
  }),
  reflection({
    experience: 'kompas-first-week',
    competency: 'capacities',
    date: '2025-11-15',
    answers: {
      'mbo.capacities.used': t(
        'Flexibel zijn. De route veranderde elke dag.',
        'Being flexible. The route changed every day.',
      ),
      'mbo.capacities.limit': t(
        'Plannen. Ik liep een uur uit en belde te laat.',
        'Planning. I ran an hour late and called too late.',
      ),
    },
    qualities: ['flexible', 'independent'],
  }),
  reflection({
    experience: 'kompas-dilemma',
    competency: 'motives',
    date: '2025-12-17',
    answers: {
      'mbo.motives.dilemma': t(
        'Luisteren naar hem of naar zijn dochter. Ik koos voor hem.',
        'Listen to him or to his daughter. I chose him.',
      ),
      'mbo.motives.values': t(
        'Kompas vindt eigen keuze belangrijk. Ik ook, weet ik nu.',
        'Kompas values own choice. So do I, I now know.',
      ),
    },
    motives: ['helpingPeople', 'fairWorld', 'takingResponsibility'],
    edits: [{ on: '2025-12-18', values: { 'motives/decidingYourself': true } }],
  }),
  reflection({
    experience: 'interview-nurse',
    competency: 'networking',
    date: '2026-01-07',
    answers: {
      'mbo.networking.ahead': t(
        'Samira. Ik vroeg wat zij mist in haar werk.',
        'Samira. I asked what she misses in her work.',
      ),
      'mbo.networking.keep': t(
        'Ik stuur haar een bericht na mijn proefles.',
        'I will send her a message after my trial lesson.',
      ),
    },
    qualities: ['clear', 'selfConfident'],
  }),
  reflection({
    experience: 'kompas-last-week',
    competency: 'motives',
    date: '2026-02-07',
    answers: {
      'mbo.motives.keep': t(
        'Tijd voor een praatje. En collega’s die terugbellen.',
        'Time for a chat. And colleagues who call back.',
      ),
      'mbo.motives.onward': t(
        'Verder in de zorg. Het liefst met een team dichtbij.',
        'On in care. Preferably with a team nearby.',
      ),
    },
    motives: ['helpingPeople', 'niceColleagues', 'decidingYourself'],
  }),
  reflection({
    experience: 'trial-nursing',
    competency: 'careerSteering',
    date: '2026-03-25',
    answers: {
      'mbo.careerSteering.after': t(
        'Eerst mijn diploma, dan niveau 4. Werken blijf ik ernaast doen.',
        'First my diploma, then level 4. I keep working beside it.',
      ),
      'mbo.careerSteering.change': t(
        'Dan blijf ik bij De Linde werken. Ook goed.',
        'Then I stay at De Linde. That is fine too.',
      ),
    },
    qualities: ['ambitious', 'planner'],
  }),
  step({
    id: 'extra-minutes',
    on: '2025-11-15',
    what: t('Tien minuten extra plannen per adres', 'Plan ten extra minutes per address'),
    due: '2025-11-24',
    helper: 'Dennis',
    experience: 'kompas-first-week',
    reflection: 'kompas-first-week.capacities',
    edits: [
      ended('done', '2025-11-21', t('Ik was een week lang op tijd.', 'I was on time for a week.')),
    ],
  }),
  step({
    id: 'robot-at-linde',
    on: '2025-11-05',
    what: t('De robot laten zien bij De Linde', 'Show the robot at De Linde'),
    due: '2025-12-12',
    helper: 'Petra',
    experience: 'care-technology',
    edits: [
      ended(
        'letGo',
        '2025-12-10',
        t(
          'School had hem nodig. De Linde kreeg het filmpje.',
          'School needed it. De Linde got the film.',
        ),
      ),
    ],
  }),
]
