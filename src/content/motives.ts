import type { Text } from './text.ts'

/** One word from the list "Wat wil ik?". No motive is better or worse than another. */
export interface MotiveEntry {
  /** Stable for ever: reflections hold it as `motives/<id>`. */
  readonly id: string
  readonly word: Text
  /** Says in one sentence what somebody with this motive is after. */
  readonly meaning: Text
}

/** A word for something a person finds important, with its group. */
export interface Motive extends MotiveEntry {
  readonly group: string
}

/** Motives that belong together. */
export interface MotiveGroup {
  readonly id: string
  readonly name: Text
  readonly motives: readonly Motive[]
}

type Row = readonly [
  id: string,
  word: readonly [string, string],
  meaning: readonly [string, string],
]

function group(id: string, name: Text, rows: readonly Row[]): MotiveGroup {
  const motives = rows.map(([motive, word, meaning]) => ({
    id: motive,
    group: id,
    word: { nl: word[0], en: word[1] },
    meaning: { nl: meaning[0], en: meaning[1] },
  }))
  return { id, name, motives }
}

/** All groups, in the order they are offered. Each row: id, word and meaning in Dutch, English. */
export const motiveGroups: readonly MotiveGroup[] = [
  group('recognition', { nl: 'Erkenning', en: 'Recognition' }, [
    [
      'appreciation',
      ['waardering', 'appreciation'],
      ['Je vindt het fijn als mensen je bedanken.', 'You like it when people thank you.'],
    ],
    [
      'gettingRespect',
      ['respect krijgen', 'getting respect'],
      ['Je wilt dat anderen jou serieus nemen.', 'You want others to take you seriously.'],
    ],
    [
      'goodPay',
      ['goed verdienen', 'good pay'],
      ['Je wilt met je werk genoeg geld verdienen.', 'You want to earn enough with your work.'],
    ],
    [
      'movingUp',
      ['doorgroeien', 'moving up'],
      ['Je wilt later een hogere functie krijgen.', 'You want a higher position later on.'],
    ],
    [
      'pride',
      ['trots zijn', 'being proud'],
      ['Je wilt trots zijn op wat je doet.', 'You want to be proud of what you do.'],
    ],
    [
      'status',
      ['status', 'status'],
      [
        'Je wilt een beroep dat anderen bijzonder vinden.',
        'You want a job that others find special.',
      ],
    ],
  ]),
  group('environment', { nl: 'Werkomgeving', en: 'Surroundings' }, [
    [
      'niceColleagues',
      ['leuke collega’s', 'nice colleagues'],
      ['Je wilt werken met mensen die je mag.', 'You want to work with people you like.'],
    ],
    [
      'goodAtmosphere',
      ['goede sfeer', 'good atmosphere'],
      ['Je wilt een plek waar je kunt lachen.', 'You want a place where you can laugh.'],
    ],
    [
      'workingOutside',
      ['buiten werken', 'working outside'],
      ['Je bent graag in de buitenlucht.', 'You like to be in the open air.'],
    ],
    [
      'workingInside',
      ['binnen werken', 'working inside'],
      ['Je werkt graag droog en warm.', 'You like to work dry and warm.'],
    ],
    [
      'quiet',
      ['rust', 'peace and quiet'],
      ['Je wilt werken zonder veel drukte en lawaai.', 'You want to work without noise and rush.'],
    ],
    [
      'goodBoss',
      ['een prettige baas', 'a pleasant boss'],
      ['Je wilt een baas die jou helpt en hoort.', 'You want a boss who helps and hears you.'],
    ],
  ]),
  group('learning', { nl: 'Leren en presteren', en: 'Learning and achieving' }, [
    [
      'learningNewThings',
      ['nieuwe dingen leren', 'learning new things'],
      ['Je wilt steeds iets nieuws leren.', 'You want to keep learning new things.'],
    ],
    [
      'becomingTheBest',
      ['de beste worden', 'becoming the best'],
      ['Je wilt ergens heel goed in worden.', 'You want to become really good at something.'],
    ],
    [
      'seeingResults',
      ['resultaat zien', 'seeing results'],
      ['Je wilt zien wat je werk oplevert.', 'You want to see what your work brings.'],
    ],
    [
      'usingTalent',
      ['talent gebruiken', 'using your talent'],
      ['Je wilt doen waar je goed in bent.', 'You want to do what you are good at.'],
    ],
    [
      'challenge',
      ['uitdaging', 'challenge'],
      ['Je wilt werk dat niet te makkelijk is.', 'You want work that is not too easy.'],
    ],
    [
      'craftsmanship',
      ['vakmanschap', 'craftsmanship'],
      ['Je wilt een vak echt goed kennen.', 'You want to know a trade really well.'],
    ],
  ]),
  group('meaning', { nl: 'Betekenis voor anderen', en: 'Meaning for others' }, [
    [
      'helpingPeople',
      ['mensen helpen', 'helping people'],
      ['Je wilt dat het met anderen beter gaat.', 'You want others to be better off.'],
    ],
    [
      'animalsAndNature',
      ['dieren en natuur', 'animals and nature'],
      ['Je wilt goed zijn voor dieren en natuur.', 'You want to be good to animals and nature.'],
    ],
    [
      'fairWorld',
      ['eerlijke wereld', 'a fair world'],
      ['Je wilt dat iedereen gelijke kansen krijgt.', 'You want everybody to get equal chances.'],
    ],
    [
      'keepingOthersSafe',
      ['veiligheid voor anderen', 'keeping others safe'],
      ['Je wilt dat mensen veilig zijn door jou.', 'You want people to be safe because of you.'],
    ],
    [
      'sustainableWork',
      ['duurzaam werken', 'sustainable work'],
      ['Je wilt werken zonder de aarde te schaden.', 'You want to work without harming the earth.'],
    ],
    [
      'givingBack',
      ['iets terugdoen', 'giving something back'],
      ['Je wilt anderen geven wat jij ook kreeg.', 'You want to give others what you once got.'],
    ],
  ]),
  group('variety', { nl: 'Afwisseling of zekerheid', en: 'Variety or certainty' }, [
    [
      'everyDayDifferent',
      ['elke dag anders', 'every day different'],
      ['Je wilt niet elke dag hetzelfde doen.', 'You do not want the same thing every day.'],
    ],
    [
      'adventure',
      ['avontuur', 'adventure'],
      ['Je wilt spannende dingen meemaken.', 'You want to live through exciting things.'],
    ],
    [
      'beingCreative',
      ['creatief zijn', 'being creative'],
      ['Je wilt zelf dingen bedenken en maken.', 'You want to think up and make things.'],
    ],
    [
      'steadyJob',
      ['vast werk', 'a steady job'],
      ['Je wilt zeker weten dat je werk houdt.', 'You want to be sure to keep your job.'],
    ],
    [
      'fixedHours',
      ['vaste tijden', 'fixed hours'],
      ['Je wilt weten wanneer je werkt en vrij bent.', 'You want to know when you work and rest.'],
    ],
    [
      'clearRules',
      ['duidelijke regels', 'clear rules'],
      ['Je wilt precies weten wat mag en moet.', 'You want to know just what is allowed.'],
    ],
  ]),
  group('freedom', { nl: 'Zelfstandigheid', en: 'Independence' }, [
    [
      'beingYourOwnBoss',
      ['eigen baas', 'being your own boss'],
      ['Je wilt later voor jezelf werken.', 'You want to work for yourself later.'],
    ],
    [
      'decidingYourself',
      ['zelf beslissen', 'deciding yourself'],
      ['Je wilt zelf kiezen hoe je iets doet.', 'You want to choose how you do things.'],
    ],
    [
      'ownPace',
      ['eigen tempo', 'your own pace'],
      ['Je wilt werken zo snel als bij jou past.', 'You want to work at a speed that suits you.'],
    ],
    [
      'freeTime',
      ['vrije tijd', 'free time'],
      [
        'Je wilt tijd voor familie, vrienden of hobby.',
        'You want time for family, friends or hobby.',
      ],
    ],
    [
      'closeToHome',
      ['dicht bij huis', 'close to home'],
      ['Je wilt niet ver reizen naar je werk.', 'You do not want to travel far to work.'],
    ],
    [
      'ownStyle',
      ['eigen stijl', 'your own style'],
      ['Je wilt op je werk jezelf kunnen zijn.', 'You want to be yourself at work.'],
    ],
  ]),
  group('influence', { nl: 'Invloed', en: 'Influence' }, [
    [
      'leading',
      ['leiding geven', 'leading'],
      ['Je wilt een groep mensen aansturen.', 'You want to direct a group of people.'],
    ],
    [
      'havingASay',
      ['meedenken', 'having a say'],
      ['Je wilt dat jouw ideeën meetellen.', 'You want your ideas to count.'],
    ],
    [
      'enterprise',
      ['ondernemen', 'starting things'],
      [
        'Je wilt iets nieuws beginnen en kansen pakken.',
        'You want to start things and take chances.',
      ],
    ],
    [
      'convincingPeople',
      ['mensen overtuigen', 'convincing people'],
      [
        'Je wilt anderen enthousiast maken voor iets.',
        'You want to get others excited about something.',
      ],
    ],
    [
      'organisingThings',
      ['organiseren', 'organising'],
      ['Je wilt regelen dat alles goed loopt.', 'You want to arrange that all goes well.'],
    ],
    [
      'takingResponsibility',
      ['verantwoordelijkheid', 'responsibility'],
      ['Je wilt dat mensen iets aan jou overlaten.', 'You want people to leave things to you.'],
    ],
  ]),
]

/** All motives, group by group. */
export const motives: readonly Motive[] = motiveGroups.flatMap((each) => each.motives)

const byId = new Map(motives.map((motive) => [motive.id, motive]))

/** The motive with this id; undefined for a student's own word or a word of another version. */
export function motiveById(id: string): Motive | undefined {
  return byId.get(id)
}
