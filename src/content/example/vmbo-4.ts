import { ended, experience, reflection, step, t, type AuthoredRecord } from './authored.ts'

const school = 'Vakcollege De Veenrand'
const linde = t('Zorgcentrum De Linde', 'Care home De Linde')
const roc = 'ROC Waterlijn'

/** Vmbo year 4: two weeks at a care home, two courses compared, an intake, a diploma. */
export const vmbo4: readonly AuthoredRecord[] = [
  experience({
    id: 'linde-week-one',
    type: 'internship',
    date: '2023-10-02',
    end: '2023-10-06',
    title: t('Stage De Linde: week 1', 'Internship De Linde: week 1'),
    story: t(
      'Ontbijt rondbrengen, bedden, koffie, praatjes. De eerste dag verdwaalde ik twee keer.',
      'Bringing breakfast, beds, coffee, chats. On the first day I got lost twice.',
    ),
    place: linde,
    people: t('Petra, stagebegeleider', 'Petra, supervisor'),
    hours: 32,
    goal: t('De dag van een verzorgende leren kennen.', "Get to know a carer's day."),
    result: t(
      'Ik ken nu de hele ochtend uit mijn hoofd.',
      'I now know the whole morning by heart.',
    ),
    evaluation: t(
      'Ik vroeg te weinig. Petra zei: vraag gewoon.',
      'I asked too little. Petra said: just ask.',
    ),
    conclusion: t(
      'Volgende week stel ik elke dag een vraag.',
      'Next week I ask one question a day.',
    ),
    competencies: ['workExploration', 'capacities'],
  }),
  experience({
    id: 'linde-old-sailor',
    type: 'internship',
    date: '2023-10-11',
    title: t('Een meneer die niet wilde eten', 'A man who would not eat'),
    story: t(
      'Een meneer van 91 at al twee dagen niet. Ik vroeg naar zijn schip. Hij ging vertellen en at zijn pap op.',
      'A man of 91 had not eaten for two days. I asked about his ship. He started talking and ate his porridge.',
    ),
    place: linde,
    people: 'Petra',
    hours: 7,
    goal: t('Zelf een bewoner helpen met eten.', 'Help a resident with a meal by myself.'),
    result: t('Zijn bord was leeg.', 'His plate was empty.'),
    evaluation: t(
      'Ik had over hem gelezen op het bord met foto’s. Daardoor wist ik van het schip.',
      'I had read about him on the photo board. So I knew about the ship.',
    ),
    conclusion: t(
      'Eerst iemand leren kennen, dan pas helpen.',
      'First get to know somebody, then help.',
    ),
    competencies: ['capacities', 'motives'],
    rival: {
      on: '2023-10-12',
      values: {
        conclusion: t(
          'Aandacht werkt beter dan zeggen dat het moet.',
          'Attention works better than saying it must be done.',
        ),
      },
    },
    edits: [
      {
        on: '2023-10-12',
        values: {
          conclusion: t(
            'Als ik iemand ken, weet ik hoe ik kan helpen.',
            'When I know somebody, I know how to help.',
          ),
        },
      },
    ],
  }),
  experience({
    id: 'linde-week-two',
    type: 'internship',
    date: '2023-10-09',
    end: '2023-10-13',
    title: t('Stage De Linde: week 2', 'Internship De Linde: week 2'),
    story: t(
      'Ik mocht meer zelf doen. Vrijdag kreeg ik van drie bewoners een hand. Eén zei: tot maandag.',
      'I was allowed to do more. On Friday three residents shook my hand. One said: see you Monday.',
    ),
    place: linde,
    people: t('Petra en het team van de huiskamer', 'Petra and the living room team'),
    hours: 34,
    goal: t('Zelf een ochtend meedraaien.', 'Take part in a morning by myself.'),
    result: t(
      'Woensdag deed ik het ontbijt zonder hulp.',
      'On Wednesday I did breakfast without help.',
    ),
    evaluation: t(
      'Ik was elke dag op tijd. Dat was mijn doel na vorig jaar.',
      'I was on time every day. That was my aim after last year.',
    ),
    conclusion: t(
      'Dit werk wil ik. Ik weet nog niet welk niveau.',
      'I want this work. I do not know which level yet.',
    ),
    competencies: ['capacities', 'motives', 'workExploration', 'careerSteering', 'networking'],
    edits: [
      {
        on: '2024-02-07',
        values: {
          conclusion: t(
            'Dit werk wil ik. Ik kies niveau 3 en kijk dan verder.',
            'I want this work. I choose level 3 and then see.',
          ),
        },
      },
    ],
  }),
  experience({
    id: 'open-day-care',
    type: 'openDay',
    date: '2023-11-18',
    title: t('Open dag Zorg bij ROC Waterlijn', 'Open day Care at ROC Waterlijn'),
    story: t(
      'Met mijn moeder. Er stond een pop die kon ademen. Een student vertelde eerlijk dat het veel leren is.',
      'With my mother. There was a doll that could breathe. A student honestly said it is a lot of study.',
    ),
    place: roc,
    people: t('Mijn moeder', 'My mother'),
    hours: 2,
    goal: t(
      'Het verschil weten tussen niveau 3 en 4.',
      'Know the difference between level 3 and 4.',
    ),
    result: t(
      'Niveau 3 is meer doen. Niveau 4 is meer regelen.',
      'Level 3 is more doing. Level 4 is more arranging.',
    ),
    evaluation: t('Ik had vragen op papier. Dat hielp.', 'I had questions on paper. That helped.'),
    conclusion: t('Ik vraag een proefles aan.', 'I will ask for a trial lesson.'),
    competencies: ['workExploration', 'careerSteering'],
  }),
  experience({
    id: 'open-day-sport',
    type: 'openDay',
    date: '2023-11-25',
    title: t('Open dag Sport en bewegen', 'Open day Sport and exercise'),
    story: t(
      'Grote zaal, harde muziek, veel gasten in trainingspak. Leuk, maar iedereen wilde de beste zijn.',
      'Big hall, loud music, lots of guys in tracksuits. Fun, but everybody wanted to be the best.',
    ),
    place: roc,
    people: 'Jesse',
    hours: 2,
    goal: t('Sport en zorg eerlijk vergelijken.', 'Compare sport and care fairly.'),
    result: t('Je werkt later vaak in de avond.', 'You often work evenings later on.'),
    evaluation: t('Ik liep vooral achter Jesse aan.', 'I mostly followed Jesse.'),
    competencies: ['workExploration'],
  }),
  experience({
    id: 'project-dementia',
    type: 'finalProject',
    date: '2023-11-27',
    end: '2024-02-09',
    title: t('Groot project: leven met dementie', 'Big project: living with dementia'),
    story: t(
      'Ilse en ik maakten een herinneringskist voor De Linde. Met oude spullen en liedjes.',
      'Ilse and I made a memory box for De Linde. With old things and songs.',
    ),
    place: school,
    people: t('Ilse en Petra van De Linde', 'Ilse, and Petra from De Linde'),
    hours: 40,
    goal: t('Iets maken wat ze echt gebruiken.', 'Make something they really use.'),
    result: t('De kist staat in de huiskamer.', 'The box stands in the living room.'),
    evaluation: t(
      'We begonnen laat. De laatste week zaten we elke dag op school.',
      'We started late. In the last week we were at school every day.',
    ),
    conclusion: t(
      'Ik maak volgende keer een planning met kleine stukjes.',
      'Next time I make a plan in small pieces.',
    ),
    competencies: ['capacities', 'careerSteering', 'networking'],
    edits: [
      {
        on: '2024-02-20',
        values: {
          result: t(
            'De kist staat in de huiskamer. Ze gebruiken hem elke week.',
            'The box stands in the living room. They use it every week.',
          ),
        },
      },
    ],
  }),
  experience({
    id: 'trial-care',
    type: 'trialLesson',
    date: '2024-01-16',
    title: t('Proefles Verzorgende', 'Trial lesson Carer'),
    story: t(
      'Bloeddruk meten bij elkaar. Mijn handen trilden een beetje. De docent bleef aardig.',
      'Measuring blood pressure on each other. My hands trembled a bit. The teacher stayed kind.',
    ),
    place: roc,
    people: t('Studenten van het eerste jaar', 'First-year students'),
    hours: 3,
    goal: t('Voelen of de school bij mij past.', 'Feel whether the school suits me.'),
    result: t('Ik kon het na drie keer.', 'I could do it after three times.'),
    evaluation: t('Er was tijd om fouten te maken.', 'There was time to make mistakes.'),
    conclusion: t('Hier wil ik heen.', 'This is where I want to go.'),
    competencies: ['workExploration', 'motives'],
  }),
  experience({
    id: 'trial-sport',
    type: 'trialLesson',
    date: '2024-01-23',
    title: t('Proefles Sport en bewegen', 'Trial lesson Sport and exercise'),
    story: t(
      'We gaven les aan een basisschool. Training geven is leuk. Maar de hele dag in de zaal hoeft niet.',
      'We taught a primary school class. Coaching is fun. But not all day in the hall.',
    ),
    place: roc,
    people: 'Jesse',
    hours: 3,
    goal: t('Kijken of sport mijn werk kan zijn.', 'See whether sport can be my work.'),
    result: t('Nee. Het blijft mijn hobby.', 'No. It stays my hobby.'),
    evaluation: t(
      'Goed dat ik ging. Anders bleef ik twijfelen.',
      'Good that I went. I would have kept doubting.',
    ),
    conclusion: t('Ik streep sport door.', 'I cross out sport.'),
    competencies: ['workExploration', 'careerSteering'],
  }),
  experience({
    id: 'triangle-talk',
    type: 'talk',
    date: '2024-02-06',
    title: t('Gesprek met mijn ouders en mentor', 'A talk with my parents and mentor'),
    story: t(
      'Mijn vader wilde niveau 4. Ik legde uit waarom ik met 3 begin. Ik liet mijn dossier zien.',
      'My father wanted level 4. I explained why I start with 3. I showed my dossier.',
    ),
    place: school,
    people: t('Mijn ouders en meneer Van Dam', 'My parents and Mr Van Dam'),
    hours: 0.75,
    goal: t('Samen een keuze maken.', 'Make a choice together.'),
    result: t('We zijn het eens. Ik meld me aan.', 'We agree. I will apply.'),
    evaluation: t(
      'Ik praatte zelf het meest. Dat was vorig jaar anders.',
      'I did most of the talking. That was different last year.',
    ),
    conclusion: t('Met voorbeelden luisteren ze wel.', 'With examples they do listen.'),
    competencies: ['careerSteering', 'networking'],
  }),
  experience({
    id: 'alumni-evening',
    type: 'networkMoment',
    date: '2024-03-07',
    title: t('Avond met oud-leerlingen', 'Evening with former pupils'),
    story: t(
      'Ik sprak Bilal. Hij zit in jaar 2 van Verzorgende. Hij zei: begin op tijd met zoeken naar een bpv.',
      'I spoke with Bilal. He is in year 2 of Carer. He said: start looking for a placement in time.',
    ),
    place: school,
    people: t('Bilal, oud-leerling', 'Bilal, former pupil'),
    hours: 1.5,
    goal: t('Iemand spreken die de opleiding doet.', 'Speak with somebody who does the course.'),
    result: t('Ik heb zijn nummer.', 'I have his number.'),
    evaluation: t('Ik stapte zelf op hem af.', 'I walked up to him myself.'),
    conclusion: t('Bilal kan ik vragen over de bpv.', 'I can ask Bilal about the placement.'),
    competencies: ['networking'],
  }),
  experience({
    id: 'failed-test',
    type: 'setback',
    date: '2024-03-12',
    title: t('Schoolexamen biologie ging mis', 'School exam biology went wrong'),
    story: t(
      'Ik had te laat geleerd door mijn bijbaan. Ik kreeg een herkansing. Ik heb het thuis een week niet verteld.',
      'I studied too late because of my job. I got a resit. I did not tell them at home for a week.',
    ),
    result: t('Bij de herkansing ging het goed.', 'At the resit it went well.'),
    evaluation: t(
      'Zwijgen maakte het erger. Mijn moeder was gewoon lief.',
      'Keeping silent made it worse. My mother was just kind.',
    ),
    conclusion: t('In een toetsweek werk ik niet meer.', 'I do not work in a test week any more.'),
    competencies: ['careerSteering'],
    private: true,
  }),
  experience({
    id: 'skills-contest',
    type: 'contest',
    date: '2024-03-21',
    title: t('Vakwedstrijd Zorg en welzijn', 'Skills contest Care and welfare'),
    story: t(
      'Een actrice speelde een bange patiënt. Ik ging op mijn hurken zitten zodat ze me kon zien. We werden derde.',
      'An actress played a frightened patient. I squatted down so that she could see me. We came third.',
    ),
    place: t('Sporthal De Dijk', 'Sports hall De Dijk'),
    people: 'Ilse',
    hours: 6,
    goal: t('Laten zien wat ik kan.', 'Show what I can do.'),
    result: t('Derde van twaalf scholen.', 'Third of twelve schools.'),
    evaluation: t(
      'Ik was zenuwachtig, maar bij de patiënt was dat weg.',
      'I was nervous, but with the patient that was gone.',
    ),
    conclusion: t('Bij mensen word ik rustig.', 'With people I become calm.'),
    competencies: ['capacities'],
  }),
  experience({
    id: 'intake-mbo',
    type: 'intake',
    date: '2024-04-16',
    title: t('Kennismaking bij ROC Waterlijn', 'Introduction at ROC Waterlijn'),
    story: t(
      'Ze vroegen waarom ik zorg kies. Ik vertelde over de meneer met het schip. Het was een gesprek, geen verhoor.',
      'They asked why I choose care. I told about the man with the ship. It was a talk, not an interrogation.',
    ),
    place: roc,
    people: t('Mevrouw Arslan, docent', 'Ms Arslan, teacher'),
    hours: 0.5,
    goal: t('Laten zien wie ik ben.', 'Show who I am.'),
    result: t('Ik ben geplaatst voor Verzorgende-IG.', 'I have a place on the Carer course.'),
    evaluation: t(
      'Eén voorbeeld was genoeg. Dat had ik geoefend met Fatma.',
      'One example was enough. I had practised with Fatma.',
    ),
    conclusion: t(
      'Oefenen met iemand die je kent helpt.',
      'Practising with somebody you know helps.',
    ),
    competencies: ['careerSteering', 'networking'],
  }),
  experience({
    id: 'linde-side-job',
    type: 'sideJob',
    date: '2024-06-01',
    title: t('Bijbaan in de huiskamer van De Linde', 'Side job in the living room of De Linde'),
    story: t(
      'Gestopt bij de supermarkt. Nu werk ik om het weekend bij De Linde. Koffie, eten, spelletjes.',
      'I left the supermarket. Now I work at De Linde every other weekend. Coffee, meals, games.',
    ),
    place: linde,
    people: t('Petra en Joyce', 'Petra and Joyce'),
    hours: 5,
    goal: t('Werken in de zorg naast school.', 'Work in care beside school.'),
    result: t('Ik heb een contract en een eigen kluisje.', 'I have a contract and my own locker.'),
    evaluation: t(
      'Ik kende de bewoners al. Dat scheelt veel.',
      'I already knew the residents. That makes a difference.',
    ),
    conclusion: t(
      'Contact houden na een stage loont.',
      'Keeping in touch after an internship pays.',
    ),
    competencies: ['capacities', 'careerSteering', 'networking'],
  }),
  experience({
    id: 'diploma',
    type: 'other',
    date: '2024-07-04',
    title: t('Mijn diploma gehaald', 'I got my diploma'),
    story: t(
      'Meneer Van Dam vertelde over de soep zonder zout. Iedereen lachte. Oma was er ook.',
      'Mr Van Dam told about the soup without salt. Everybody laughed. Grandma was there too.',
    ),
    place: school,
    people: t('Mijn familie en klas 4B', 'My family and class 4B'),
    result: t('Geslaagd voor vmbo kader.', 'Passed vmbo (kader).'),
    evaluation: t('In jaar 3 had ik dit niet gedacht.', 'In year 3 I would not have thought so.'),
    competencies: ['motives'],
    edits: [
      {
        on: '2024-07-06',
        values: {
          story: t(
            'Meneer Van Dam vertelde over de soep zonder zout. Iedereen lachte. Oma zat vooraan en huilde een beetje.',
            'Mr Van Dam told about the soup without salt. Everybody laughed. Grandma sat in front and cried a little.',
          ),
        },
      },
    ],
  }),
  experience({
    id: 'double-diploma',
    type: 'other',
    date: '2024-07-04',
    title: t('Diploma', 'Diploma'),
    story: t('Dubbel ingevuld.', 'Entered twice.'),
    binned: '2024-07-06',
  }),
  reflection({
    experience: 'linde-week-one',
    competency: 'workExploration',
    date: '2023-10-07',
    answers: {
      'vmboUpper.workExploration.tasks': t(
        'Wassen, ontbijt, medicijnen aftekenen en veel luisteren.',
        'Washing, breakfast, signing for medicines and a lot of listening.',
      ),
      'vmboUpper.workExploration.rhythm': t(
        'Tussen zeven en tien is het rennen. Daarna koffie.',
        'Between seven and ten it is rushing. Then coffee.',
      ),
    },
    qualities: ['hardWorking', 'eagerToLearn'],
  }),
  reflection({
    experience: 'linde-old-sailor',
    competency: 'capacities',
    date: '2023-10-11',
    answers: {
      'vmboUpper.capacities.well': t(
        'Ik vroeg naar zijn schip in plaats van naar zijn pap.',
        'I asked about his ship instead of his porridge.',
      ),
      'vmboUpper.capacities.quality': t(
        'Ik onthoud kleine dingen over mensen.',
        'I remember small things about people.',
      ),
      'vmboUpper.capacities.noticed': t(
        'Petra vertelde het bij de overdracht. Iedereen keek naar mij.',
        'Petra told it at the handover. Everybody looked at me.',
      ),
    },
    qualities: ['listener', 'eyeForDetail', 'patient'],
  }),
  reflection({
    experience: 'linde-week-two',
    competency: 'motives',
    date: '2023-10-14',
    answers: {
      'vmboUpper.motives.best': t(
        'Dat iemand tot maandag zei. Alsof ik erbij hoorde.',
        'That somebody said see you Monday. As if I belonged.',
      ),
      'vmboUpper.motives.matters': t(
        'Dat ik iets voor iemand beteken. Geld vind ik nu minder belangrijk.',
        'That I mean something to somebody. Money matters less to me now.',
      ),
    },
    motives: ['helpingPeople', 'goodAtmosphere', 'appreciation'],
    edits: [
      {
        on: '2024-02-07',
        values: { 'motives/appreciation': false, 'motives/takingResponsibility': true },
      },
    ],
  }),
  reflection({
    experience: 'linde-week-two',
    competency: 'careerSteering',
    date: '2023-10-15',
    answers: {
      'vmboUpper.careerSteering.learned': t(
        'Zorg wordt het. Ik twijfel nog tussen niveau 3 en 4.',
        'It will be care. I still doubt between level 3 and 4.',
      ),
      'vmboUpper.careerSteering.compare': t(
        'Zorg en sport. Bij sport ben je na een uur weer weg bij mensen.',
        'Care and sport. In sport you leave people after an hour.',
      ),
    },
    qualities: ['ambitious'],
  }),
  reflection({
    experience: 'open-day-care',
    competency: 'careerSteering',
    date: '2023-11-19',
    answers: {
      'vmboUpper.careerSteering.deadline': t(
        'Aanmelden voor 1 april. En een proefles in januari.',
        'Apply before 1 April. And a trial lesson in January.',
      ),
      'vmboUpper.careerSteering.support': t(
        'Iemand die het formulier met mij leest.',
        'Somebody who reads the form with me.',
      ),
    },
    qualities: ['planner'],
  }),
  reflection({
    experience: 'trial-sport',
    competency: 'careerSteering',
    date: '2024-01-24',
    answers: {
      'vmboUpper.careerSteering.learned': t(
        'Kinderen trainen is mijn hobby. Werk is iets anders.',
        'Coaching kids is my hobby. Work is something else.',
      ),
      'vmboUpper.careerSteering.planB': t(
        'Als zorg niet lukt kijk ik naar maatschappelijke zorg.',
        'If care does not work I look at social care.',
      ),
    },
    qualities: ['decisive', 'honest'],
  }),
  reflection({
    experience: 'project-dementia',
    competency: 'capacities',
    date: '2024-02-10',
    answers: {
      'vmboUpper.capacities.feedback': t(
        'Ilse zei dat ik veel bedenk maar laat begin. Klopt.',
        'Ilse said I think up a lot but start late. True.',
      ),
      'vmboUpper.capacities.improve': t(
        'Plannen. Dat kan ik oefenen met mijn examens.',
        'Planning. I can practise that with my exams.',
      ),
    },
    qualities: ['creative', 'teamPlayer'],
  }),
  reflection({
    experience: 'alumni-evening',
    competency: 'networking',
    date: '2024-03-08',
    answers: {
      'vmboUpper.networking.newPerson': t(
        'Bilal. Hij loopt bpv in een ziekenhuis.',
        'Bilal. He is on a placement in a hospital.',
      ),
      'vmboUpper.networking.contact': t(
        'Ik app hem als ik een bpv zoek.',
        'I text him when I look for a placement.',
      ),
    },
    qualities: ['spontaneous', 'open'],
  }),
  reflection({
    experience: 'skills-contest',
    competency: 'capacities',
    date: '2024-03-22',
    answers: {
      'vmboUpper.capacities.well': t(
        'Ik ging laag zitten en zei mijn naam. Daarna deed ik pas iets.',
        'I sat low and said my name. Only then did I do something.',
      ),
      'vmboUpper.capacities.noticed': t(
        'De jury zei dat de patiënt zichtbaar rustig werd.',
        'The jury said the patient visibly calmed down.',
      ),
    },
    qualities: ['calm', 'caring', 'stressResistant'],
  }),
  reflection({
    experience: 'intake-mbo',
    competency: 'careerSteering',
    date: '2024-04-16',
    answers: {
      'vmboUpper.careerSteering.intake': t(
        'Het verhaal van de meneer met het schip. Daar zit alles in.',
        'The story of the man with the ship. It holds everything.',
      ),
    },
    qualities: ['clear'],
    noStep: true,
  }),
  step({
    id: 'ask-trial-lesson',
    on: '2023-11-19',
    what: t('Een proefles aanvragen bij zorg en sport', 'Ask for a trial lesson in care and sport'),
    firstStep: t('Het formulier op de site invullen', 'Fill in the form on the site'),
    due: '2023-12-15',
    helper: t('Mama', 'Mum'),
    experience: 'open-day-care',
    reflection: 'open-day-care.careerSteering',
    edits: [
      ended(
        'done',
        '2023-12-08',
        t('Twee proeflessen in januari.', 'Two trial lessons in January.'),
      ),
    ],
  }),
  step({
    id: 'apply-mbo',
    on: '2024-02-06',
    what: t('Me aanmelden bij ROC Waterlijn', 'Apply at ROC Waterlijn'),
    why: t('Het moet voor 1 april.', 'It must be before 1 April.'),
    firstStep: t('Samen het formulier lezen', 'Read the form together'),
    due: '2024-03-15',
    helper: t('Meneer Van Dam', 'Mr Van Dam'),
    experience: 'triangle-talk',
    talk: 'three-way',
    edits: [
      ended('done', '2024-02-13', t('Gedaan in de mentorles.', 'Done in the mentor lesson.')),
    ],
  }),
  step({
    id: 'practise-intake',
    on: '2024-03-22',
    what: t('Oefenen voor de kennismaking', 'Practise for the introduction'),
    due: '2024-04-12',
    helper: 'Fatma',
    experience: 'skills-contest',
    edits: [
      ended(
        'done',
        '2024-04-10',
        t(
          'Fatma speelde de docent. We lachten veel.',
          'Fatma played the teacher. We laughed a lot.',
        ),
      ),
    ],
  }),
  step({
    id: 'sport-elective',
    on: '2023-11-26',
    what: t('Een extra vak sport kiezen', 'Choose an extra subject in sport'),
    due: '2024-02-01',
    experience: 'open-day-sport',
    edits: [
      ended(
        'letGo',
        '2024-01-24',
        t(
          'Na de proefles wist ik: dit blijft hobby.',
          'After the trial lesson I knew: this stays a hobby.',
        ),
      ),
    ],
  }),
  step({
    id: 'text-bilal',
    on: '2024-03-08',
    what: t('Bilal vragen hoe je een bpv zoekt', 'Ask Bilal how to find a placement'),
    due: '2024-06-14',
    helper: 'Bilal',
    experience: 'alumni-evening',
    reflection: 'alumni-evening.networking',
    edits: [
      ended(
        'moved',
        '2024-06-14',
        t('Eerst examens. Na de zomer.', 'Exams first. After the summer.'),
        '2024-09-13',
      ),
      ended(
        'done',
        '2024-09-10',
        t('Hij gaf drie namen van huizen.', 'He gave the names of three homes.'),
        '2024-09-13',
      ),
    ],
  }),
]
