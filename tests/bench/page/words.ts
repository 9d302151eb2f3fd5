/** Plain Dutch, so that texts are as long and as compressible as those of students. */
const lines = [
  'Vandaag hielp ik een klant die haast had.',
  'Ik maakte de bestelling klaar en telde alles na.',
  'Mijn begeleider liet zien hoe de machine werkt.',
  'Samen met Noor ruimde ik het magazijn op.',
  'Het was druk en toch bleef ik rustig.',
  'Ik vroeg om hulp toen het niet lukte.',
  'Daarna mocht ik het zelf doen.',
  'We praatten over wat ik later wil worden.',
  'Ik vond het spannend om te bellen.',
  'De volgende keer begin ik eerder.',
]

/** So many of the lines, one after another. */
export function sentences(count: number, pick: (count: number) => number): string {
  return Array.from({ length: count }, () => lines[pick(lines.length)]).join(' ')
}

/** Words that a search looks for; the one at place i is in exactly i + 1 experiences. */
export const searchWords: readonly string[] = [
  'appelmoes',
  'bakfiets',
  'citroen',
  'drukpers',
  'eierkoek',
  'fietsbel',
  'gereedschap',
  'hamerslag',
  'ijzerdraad',
  'jampot',
  'kapstok',
  'lasbril',
  'meetlint',
  'naaimachine',
  'oogdruppel',
  'paardenstal',
  'quizavond',
  'rolstoel',
  'schroefdop',
  'tandwiel',
  'uitlaat',
  'verfroller',
  'waterpas',
  'xylofoon',
  'yoghurt',
  'zaagblad',
  'ankerplaats',
  'brandslang',
  'cementmolen',
  'dakgoot',
]

/** What the experience at this place, counted from 0, says of them. */
export function rareWords(place: number): string {
  return searchWords.filter((_, at) => place <= at).join(' ')
}
