import { ended, experience, reflection, step, t, type AuthoredRecord } from './authored.ts'

const school = 'Vakcollege De Veenrand'

/** Vmbo year 3: first practice lessons, a week at a day care, a first talk. */
export const vmbo3: readonly AuthoredRecord[] = [
  {
    kind: 'owner',
    id: 'owner',
    on: '2022-09-12',
    values: { firstName: 'Daan' },
  },
  {
    kind: 'period',
    id: 'period-vmbo',
    on: '2022-09-12',
    values: {
      school,
      level: 'vmbo-kb',
      year: 3,
      programme: t('Zorg en welzijn', 'Care and welfare'),
      start: '2022-08-29',
    },
    edits: [{ on: '2024-07-04', values: { end: '2024-07-12' } }],
  },
  experience({
    id: 'first-practice-lesson',
    type: 'project',
    date: '2022-09-15',
    title: t('Eerste praktijkles: bed opmaken', 'First practice lesson: making a bed'),
    story: t(
      'We moesten een bed opmaken met iemand erin. Eerst lag ik er zelf in. Dat is echt raar.',
      'We had to make a bed with somebody in it. First I lay in it myself. That is really weird.',
    ),
    place: t('Praktijklokaal van school', 'Practice room at school'),
    people: t('Met Jesse', 'With Jesse'),
    hours: 3,
    goal: t('Leren hoe je een bed opmaakt.', 'Learn how to make a bed.'),
    result: t(
      'Het bed was netjes. Het kussen lag verkeerd om.',
      'The bed was neat. The pillow was the wrong way round.',
    ),
    evaluation: t(
      'Ik zei niks tegen Jesse. De tweede keer wel en dat ging beter.',
      'I said nothing to Jesse. The second time I did and that went better.',
    ),
    conclusion: t('Praktijk vind ik leuker dan lezen.', 'I like practice more than reading.'),
    competencies: ['capacities'],
  }),
  experience({
    id: 'guest-lesson-nurse',
    type: 'guestLesson',
    date: '2022-10-06',
    title: t('Gastles van een wijkverpleegkundige', 'Guest lesson by a district nurse'),
    story: t(
      'Samira fietst langs mensen thuis. Ze heeft altijd een sleutelbos bij zich. Ze kent iedereen in de wijk.',
      'Samira cycles to people at home. She always carries a bunch of keys. She knows everybody around.',
    ),
    place: school,
    hours: 1,
    goal: t('Horen wat een wijkverpleegkundige doet.', 'Hear what a district nurse does.'),
    result: t('Ik weet nu dat je veel alleen werkt.', 'I now know that you work alone a lot.'),
    evaluation: t(
      'Ik durfde geen vraag te stellen. Jammer.',
      'I did not dare to ask a question. A pity.',
    ),
    conclusion: t('Volgende keer stel ik wel een vraag.', 'Next time I will ask a question.'),
    competencies: ['workExploration', 'networking'],
  }),
  experience({
    id: 'supermarket-start',
    type: 'sideJob',
    date: '2022-11-05',
    title: t('Begonnen als vakkenvuller', 'Started as a shelf filler'),
    story: t(
      'Mijn eerste bijbaan. Vier uur lang koekjes en koffie. Mijn voeten deden pijn.',
      'My first side job. Four hours of biscuits and coffee. My feet hurt.',
    ),
    place: 'Buurtmarkt Van Hees',
    people: t('Team van de zaterdag', 'The Saturday team'),
    hours: 4,
    goal: t(
      'Geld verdienen voor nieuwe keepershandschoenen.',
      'Earn money for new goalkeeper gloves.',
    ),
    result: t('Ik had mijn twee gangpaden op tijd vol.', 'I had my two aisles full in time.'),
    evaluation: t(
      'Het is zwaarder dan ik dacht. De mensen zijn aardig.',
      'It is harder than I thought. The people are nice.',
    ),
    conclusion: t(
      'Ik kan best lang doorwerken. Dat wist ik niet.',
      'I can work on for quite long. I did not know that.',
    ),
    competencies: ['capacities', 'motives'],
    edits: [
      {
        on: '2022-11-19',
        values: {
          evaluation: t(
            'Het is zwaarder dan ik dacht. Na drie keer ging het al sneller.',
            'It is harder than I thought. After three times it went faster.',
          ),
        },
      },
    ],
  }),
  experience({
    id: 'quality-cards',
    type: 'test',
    date: '2022-11-17',
    title: t('Kaartspel met kwaliteiten', 'Card game with qualities'),
    story: t(
      'We gaven elkaar kaartjes. Ik kreeg drie keer "behulpzaam" en twee keer "rustig".',
      'We gave each other cards. I got "helpful" three times and "calm" twice.',
    ),
    place: t('Mentorles', 'Mentor lesson'),
    people: t('Mijn klas', 'My class'),
    goal: t('Weten hoe anderen mij zien.', 'Know how others see me.'),
    result: t('Vijf kaartjes. Ik heb er een foto van.', 'Five cards. I have a photo of them.'),
    competencies: ['capacities'],
  }),
  experience({
    id: 'visit-daycare',
    type: 'companyVisit',
    date: '2022-11-29',
    title: t('Op bezoek bij De Zandloper', 'A visit to De Zandloper'),
    story: t(
      'Met een groepje naar de kinderopvang. Kinderen klommen zo op mijn schoot.',
      'With a group to the day care. Children just climbed on my lap.',
    ),
    place: t('Kinderopvang De Zandloper', 'Day care De Zandloper'),
    people: t('Klas 3B en mevrouw De Wit', 'Class 3B and Ms De Wit'),
    hours: 2,
    goal: t('Kijken of ik hier stage wil lopen.', 'See whether I want an internship here.'),
    result: t('Ik mocht in januari een week komen.', 'I may come for a week in January.'),
    evaluation: t(
      'Ik vroeg het zelf aan de leidster. Dat was eng maar het lukte.',
      'I asked the leader myself. Scary, but it worked.',
    ),
    conclusion: t('Als je het vraagt kan er veel.', 'When you ask, a lot is possible.'),
    competencies: ['workExploration', 'networking'],
  }),
  experience({
    id: 'helping-grandma',
    type: 'care',
    date: '2022-12-04',
    end: '2023-01-08',
    title: t('Oma helpen na haar val', 'Helping grandma after her fall'),
    story: t(
      'Oma brak haar pols. Ik ging elke zondag koken en de was doen. Soms werd ze boos omdat ze niks kon.',
      'Grandma broke her wrist. Every Sunday I cooked and did the laundry. Sometimes she got angry because she could not do anything.',
    ),
    people: t('Oma en mijn moeder', 'Grandma and my mother'),
    goal: t('Mijn moeder wat rust geven.', 'Give my mother some rest.'),
    result: t(
      'Ik kan nu nasi koken en een arm insmeren.',
      'I can now cook nasi and put cream on an arm.',
    ),
    evaluation: t(
      'Eerst vond ik het gênant. Later niet meer.',
      'At first I found it embarrassing. Later I did not.',
    ),
    conclusion: t(
      'Zorgen kan ik dus ook bij iemand die ik ken.',
      'So I can care for somebody I know too.',
    ),
    competencies: ['capacities', 'motives'],
    private: true,
  }),
  experience({
    id: 'daycare-day-two',
    type: 'tasterInternship',
    date: '2023-01-17',
    title: t(
      'Stage dag 2: een kind dat bleef huilen',
      'Internship day 2: a child that kept crying',
    ),
    story: t(
      'Een jongetje miste zijn moeder. Ik ging naast hem zitten met een treintje. Na een tijdje speelde hij mee.',
      'A little boy missed his mother. I sat next to him with a toy train. After a while he joined in.',
    ),
    place: t('Kinderopvang De Zandloper', 'Day care De Zandloper'),
    people: t('Anouk, mijn stagebegeleider', 'Anouk, my supervisor'),
    hours: 6,
    goal: t('Zelf een kind helpen.', 'Help a child by myself.'),
    result: t('Hij stopte met huilen.', 'He stopped crying.'),
    evaluation: t(
      'Ik bleef rustig en zei niet te veel.',
      'I stayed calm and did not say too much.',
    ),
    conclusion: t(
      'Rustig blijven werkt. Dat doe ik vaker.',
      'Staying calm works. I will do that more often.',
    ),
    competencies: ['capacities'],
  }),
  experience({
    id: 'late-at-internship',
    type: 'setback',
    date: '2023-01-19',
    title: t('Te laat op mijn stage', 'Late at my internship'),
    story: t(
      'Ik had me verslapen. Anouk was niet boos maar wel teleurgesteld. Dat was erger.',
      'I overslept. Anouk was not angry but disappointed. That was worse.',
    ),
    place: t('Kinderopvang De Zandloper', 'Day care De Zandloper'),
    people: 'Anouk',
    result: t(
      'Ik heb sorry gezegd en bleef een uur langer.',
      'I said sorry and stayed an hour longer.',
    ),
    evaluation: t('Ik had twee wekkers moeten zetten.', 'I should have set two alarms.'),
    conclusion: t(
      'Ze rekenen op mij. Dat had ik niet door.',
      'They count on me. I had not realised that.',
    ),
    competencies: ['careerSteering'],
    private: true,
  }),
  experience({
    id: 'daycare-week',
    type: 'tasterInternship',
    date: '2023-01-16',
    end: '2023-01-20',
    title: t('Snuffelstage bij de kinderopvang', 'Taster week at the day care'),
    story: t(
      'Een week bij de peuters. Fruit snijden, buiten spelen, luiers tellen. Vrijdag kreeg ik een tekening.',
      'A week with the toddlers. Cutting fruit, playing outside, counting nappies. On Friday I got a drawing.',
    ),
    place: t('Kinderopvang De Zandloper', 'Day care De Zandloper'),
    people: t('Anouk en de peuters', 'Anouk and the toddlers'),
    hours: 30,
    goal: t(
      'Ontdekken of werken met kinderen bij mij past.',
      'Find out whether working with children suits me.',
    ),
    result: t('Leuk, maar ik was elke avond kapot.', 'Fun, but I was worn out every night.'),
    evaluation: t(
      'Met één kind gaat goed. Een hele groep vind ik druk.',
      'One child goes well. A whole group is too busy for me.',
    ),
    conclusion: t(
      'Ik wil ook eens bij ouderen kijken.',
      'I also want to have a look at the elderly.',
    ),
    competencies: ['capacities', 'motives', 'workExploration'],
    edits: [
      {
        on: '2023-03-15',
        values: {
          conclusion: t(
            'Zorg past bij mij. Een drukke groep niet. Ik wil bij ouderen kijken.',
            'Care suits me. A busy group does not. I want to look at the elderly.',
          ),
        },
      },
    ],
  }),
  experience({
    id: 'talk-mentor-spring',
    type: 'talk',
    date: '2023-03-14',
    title: t('Gesprek met mijn mentor', 'A talk with my mentor'),
    story: t(
      'Over de stage en over keepen. Hij vroeg steeds door. Hij zei dat ik vaak help zonder dat ik het merk.',
      'About the internship and about keeping goal. He kept asking. He said I often help without noticing.',
    ),
    place: school,
    people: t('Meneer Van Dam, mentor', 'Mr Van Dam, mentor'),
    hours: 0.5,
    goal: t('Weten wat ik na de stage ga doen.', 'Know what to do after the internship.'),
    result: t('Twee stappen afgesproken.', 'Agreed on two steps.'),
    evaluation: t('Het duurde kort maar ik had er wat aan.', 'It was short but useful.'),
    conclusion: t(
      'Ik ga De Linde bellen voor een bezoek.',
      'I am going to call De Linde for a visit.',
    ),
    competencies: ['careerSteering', 'capacities'],
  }),
  experience({
    id: 'keeper-coach',
    type: 'sport',
    date: '2023-03-22',
    end: '2023-06-14',
    title: t('Keepers trainen bij De Meeuwen', 'Coaching keepers at De Meeuwen'),
    story: t(
      'Op woensdag train ik drie kleine keepers. Eén durfde niet te vallen. Nu wel.',
      'On Wednesdays I coach three young keepers. One did not dare to dive. Now he does.',
    ),
    place: t('Voetbalclub De Meeuwen', 'Football club De Meeuwen'),
    people: t('Drie keepers van de E-jeugd', 'Three keepers from the juniors'),
    hours: 18,
    goal: t('Iets terugdoen voor mijn club.', 'Give something back to my club.'),
    result: t('Ze willen volgend jaar weer.', 'They want to go on next year.'),
    evaluation: t(
      'Ik bedacht zelf de oefeningen. Dat vond ik het leukste.',
      'I made up the exercises myself. I liked that most.',
    ),
    conclusion: t('Misschien is sport ook iets voor mij.', 'Maybe sport is something for me too.'),
    competencies: ['capacities', 'motives'],
  }),
  experience({
    id: 'cooking-for-seniors',
    type: 'project',
    date: '2023-04-13',
    title: t('Koken voor ouderen uit de wijk', 'Cooking for seniors from the area'),
    story: t(
      'Twintig ouderen kwamen eten op school. Ik deed de soep. Iemand mocht geen zout, dus ik maakte een pan apart.',
      'Twenty seniors came for dinner at school. I made the soup. One could not have salt, so I made a separate pan.',
    ),
    place: t('Keuken van school', 'School kitchen'),
    people: t('Groep 2: Jesse, Noor en Ilse', 'Group 2: Jesse, Noor and Ilse'),
    hours: 5,
    goal: t('Een maaltijd op tijd op tafel krijgen.', 'Get a meal on the table in time.'),
    result: t('Iedereen had om zes uur soep.', 'Everybody had soup at six.'),
    evaluation: t(
      'Noor en ik hadden ruzie over de taken. Ik had het eerder moeten zeggen.',
      'Noor and I quarrelled about the tasks. I should have said so earlier.',
    ),
    conclusion: t('Eerst taken verdelen, dan beginnen.', 'First divide the tasks, then start.'),
    competencies: ['capacities', 'networking'],
  }),
  experience({
    id: 'linde-walk',
    type: 'volunteering',
    date: '2023-05-24',
    title: t('Wandelen met bewoners van De Linde', 'A walk with residents of De Linde'),
    story: t(
      'Ik duwde een mevrouw in haar rolstoel door het park. Ze vertelde over de oorlog. Ik was het hele uur stil.',
      'I pushed a lady in her wheelchair through the park. She told about the war. I was silent all hour.',
    ),
    place: t('Zorgcentrum De Linde', 'Care home De Linde'),
    people: t('Vrijwilligers en bewoners', 'Volunteers and residents'),
    hours: 3,
    goal: t('Kijken hoe het is met ouderen.', 'See what it is like with the elderly.'),
    result: t('Ik mag terugkomen voor een stage.', 'I may come back for an internship.'),
    evaluation: t(
      'Ik kon goed luisteren. Dat zei de begeleidster ook.',
      'I could listen well. The supervisor said so too.',
    ),
    conclusion: t(
      'Ouderen vind ik rustiger dan peuters.',
      'I find the elderly calmer than toddlers.',
    ),
    competencies: ['motives', 'workExploration', 'networking'],
  }),
  experience({
    id: 'interview-fatma',
    type: 'interview',
    date: '2023-06-08',
    title: t('Interview met onze buurvrouw Fatma', 'Interview with our neighbour Fatma'),
    story: t(
      'Fatma is verpleegkundige in een ziekenhuis. Ze werkt ook ’s nachts. Ik had tien vragen en stelde er zes.',
      'Fatma is a hospital nurse. She also works at night. I had ten questions and asked six.',
    ),
    place: t('Bij Fatma in de keuken', "In Fatma's kitchen"),
    people: t('Fatma, verpleegkundige', 'Fatma, nurse'),
    hours: 1,
    goal: t('Weten welke opleidingen er zijn.', 'Know which courses there are.'),
    result: t(
      'Ze begon zelf op mbo niveau 3. Dat kan dus.',
      'She started at mbo level 3 herself. So that is possible.',
    ),
    evaluation: t(
      'Mijn vragen waren soms te kort. Dan zei ze alleen ja.',
      'My questions were sometimes too short. Then she just said yes.',
    ),
    conclusion: t('Ik kan haar altijd appen.', 'I can always text her.'),
    competencies: ['workExploration', 'networking'],
  }),
  reflection({
    experience: 'first-practice-lesson',
    competency: 'capacities',
    date: '2022-09-15',
    answers: {
      'vmboUpper.capacities.well': t(
        'Ik maakte de hoeken strak. Jesse kon er zo in.',
        'I made the corners tight. Jesse could get right in.',
      ),
      'vmboUpper.capacities.practice': t(
        'Bijna alles. Lezen kost mij veel tijd.',
        'Almost all. Reading takes me long.',
      ),
    },
    qualities: ['practical', 'handy'],
  }),
  reflection({
    experience: 'supermarket-start',
    competency: 'motives',
    date: '2022-11-06',
    answers: {
      'vmboUpper.motives.best': t(
        'De pauze met het team. En mijn eerste loon.',
        'The break with the team. And my first pay.',
      ),
      'vmboUpper.motives.matters': t('Geld en aardige mensen.', 'Money and nice people.'),
    },
    motives: ['goodPay', 'niceColleagues'],
  }),
  reflection({
    experience: 'visit-daycare',
    competency: 'networking',
    date: '2022-11-30',
    answers: {
      'vmboUpper.networking.newPerson': t(
        'Anouk. Zij leidt de peutergroep.',
        'Anouk. She leads the toddler group.',
      ),
      'vmboUpper.networking.through': t(
        'Mevrouw De Wit van school. Maar vragen deed ik zelf.',
        'Ms De Wit from school. But I did the asking myself.',
      ),
    },
    qualities: ['brave', 'spontaneous'],
  }),
  reflection({
    experience: 'daycare-day-two',
    competency: 'capacities',
    date: '2023-01-17',
    answers: {
      'vmboUpper.capacities.well': t(
        'Ik ging gewoon naast hem zitten. Ik deed niet druk.',
        'I just sat down beside him. I did not make a fuss.',
      ),
      'vmboUpper.capacities.noticed': t(
        'Anouk zei: jij hebt geduld voor twee.',
        'Anouk said: you have patience for two.',
      ),
    },
    qualities: ['patient', 'calm'],
  }),
  reflection({
    experience: 'late-at-internship',
    date: '2023-01-20',
    answers: {
      'starr.situation': t(
        'Donderdag, dag vier van mijn stage.',
        'Thursday, day four of my internship.',
      ),
      'starr.task': t(
        'Ik moest om acht uur de deur openen met Anouk.',
        'I had to open the door with Anouk at eight.',
      ),
      'starr.action': t(
        'Ik werd wakker om kwart over acht en rende.',
        'I woke at a quarter past eight and ran.',
      ),
      'starr.result': t('Anouk had alles alleen gedaan.', 'Anouk had done everything alone.'),
      'starr.reflection': t('Twee wekkers. En meteen bellen.', 'Two alarms. And call at once.'),
    },
    qualities: ['honest'],
  }),
  reflection({
    experience: 'daycare-week',
    competency: 'motives',
    date: '2023-01-22',
    answers: {
      'vmboUpper.motives.best': t(
        'Voorlezen. Iedereen werd stil en leunde tegen me aan.',
        'Reading aloud. Everybody got quiet and leaned on me.',
      ),
      'vmboUpper.motives.conditions': t(
        'De mensen waren fijn. Het lawaai niet.',
        'The people were nice. The noise was not.',
      ),
      'vmboUpper.motives.refuse': t('De hele dag drukte.', 'A rush all day.'),
    },
    motives: ['helpingPeople', 'quiet', 'goodAtmosphere'],
    edits: [{ on: '2023-03-15', values: { 'motives/seeingResults': true } }],
  }),
  reflection({
    experience: 'cooking-for-seniors',
    competency: 'capacities',
    date: '2023-04-14',
    answers: {
      'vmboUpper.capacities.well': t(
        'Ik dacht aan de mevrouw zonder zout. Niemand had het gezegd.',
        'I thought of the lady without salt. Nobody had told me to.',
      ),
      'vmboUpper.capacities.improve': t(
        'Eerder zeggen wat ik vind. In mijn groepje.',
        'Say earlier what I think. In my group.',
      ),
    },
    qualities: ['helpful', 'eyeForDetail'],
  }),
  reflection({
    experience: 'linde-walk',
    competency: 'workExploration',
    date: '2023-05-25',
    answers: {
      'vmboUpper.workExploration.expectation': t(
        'Ik dacht dat het saai was. Ze maken juist veel grappen.',
        'I thought it was dull. They make a lot of jokes.',
      ),
      'vmboUpper.workExploration.fit': t(
        'Ja. Ik hoefde niet snel te zijn.',
        'Yes. I did not have to be fast.',
      ),
    },
    qualities: ['listener'],
    ownQuality: t('verhalen onthouden', 'remembering stories'),
  }),
  reflection({
    experience: 'interview-fatma',
    competency: 'networking',
    date: '2023-06-09',
    answers: {
      'vmboUpper.networking.learned': t(
        'Ze begon op niveau 3 en leerde daarna door.',
        'She began at level 3 and studied on after that.',
      ),
      'vmboUpper.networking.contact': t(
        'Met Fatma. Ze woont naast ons, dus dat is makkelijk.',
        'With Fatma. She lives next door, so that is easy.',
      ),
    },
    qualities: ['curious'],
  }),
  step({
    id: 'ask-a-question',
    on: '2022-10-06',
    what: t('Een vraag stellen bij de volgende gast', 'Ask the next guest a question'),
    why: t('Ik durfde het niet en had spijt.', 'I did not dare and was sorry.'),
    firstStep: t('De vraag thuis opschrijven', 'Write the question down at home'),
    due: '2022-12-01',
    helper: 'Jesse',
    experience: 'guest-lesson-nurse',
    edits: [
      ended(
        'done',
        '2022-11-29',
        t(
          'Ik vroeg bij De Zandloper of ik mocht komen.',
          'At De Zandloper I asked if I could come.',
        ),
      ),
    ],
  }),
  step({
    id: 'two-alarms',
    on: '2023-01-20',
    what: t('Twee wekkers zetten op stagedagen', 'Set two alarms on internship days'),
    due: '2023-01-20',
    experience: 'late-at-internship',
    reflection: 'late-at-internship.starr',
    edits: [
      ended('done', '2023-01-20', t('Vrijdag was ik de eerste.', 'On Friday I was the first one.')),
    ],
  }),
  step({
    id: 'call-linde',
    on: '2023-03-14',
    what: t('De Linde bellen voor een bezoek', 'Call De Linde for a visit'),
    why: t(
      'Ik wil weten of ouderen bij mij passen.',
      'I want to know whether the elderly suit me.',
    ),
    firstStep: t('Met mijn mentor opschrijven wat ik zeg', 'Write with my mentor what I will say'),
    due: '2023-03-28',
    helper: t('Meneer Van Dam', 'Mr Van Dam'),
    experience: 'talk-mentor-spring',
    edits: [
      ended(
        'moved',
        '2023-03-28',
        t('Ik durfde nog niet te bellen.', 'I did not dare to call yet.'),
        '2023-04-18',
      ),
      ended(
        'done',
        '2023-04-17',
        t('Petra nam op. Ik mag mee wandelen.', 'Petra answered. I may join the walk.'),
        '2023-04-18',
      ),
    ],
  }),
  step({
    id: 'babysitting-course',
    on: '2023-01-22',
    what: t('Een cursus oppassen doen', 'Take a babysitting course'),
    due: '2023-04-01',
    experience: 'daycare-week',
    reflection: 'daycare-week.motives',
    edits: [
      ended(
        'letGo',
        '2023-03-14',
        t(
          'Ik kies eerst voor ouderen. Dit past nu niet.',
          'I go for the elderly first. This does not fit now.',
        ),
      ),
    ],
  }),
]
