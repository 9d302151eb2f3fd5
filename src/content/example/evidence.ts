import type { Json } from '../../lib/json.ts'
import { textIn, type Text } from '../text.ts'
import { t } from './authored.ts'
import { exampleDossier } from './dossier.ts'
import { examplePictures, type ExamplePicture } from './pictures.ts'

/** What a piece of evidence is made of: a picture to draw, a text to keep as a file, or a link. */
export type ExampleSource =
  | { readonly type: 'photo'; readonly picture: ExamplePicture }
  | { readonly type: 'document'; readonly name: string; readonly text: string }
  | { readonly type: 'link'; readonly url: string }

/** A piece of evidence of the example, in one language. */
export interface ExampleEvidence {
  /** The title of the experience that it hangs under. */
  readonly experience: string
  /** Field values of the record, without those that its file gives it. */
  readonly values: Readonly<Record<string, Json>>
  readonly source: ExampleSource
}

interface AuthoredPiece {
  /** Slug of its experience; one piece for each. */
  readonly experience: string
  readonly title: Text
  readonly alt?: Text
  readonly people?: string
  readonly consent?: 'nobody' | 'agreed' | 'notAsked'
  readonly competencies: readonly string[]
  readonly picture?: keyof typeof examplePictures
  readonly document?: { readonly name: Text; readonly text: Text }
  readonly url?: string
}

const pieces: readonly AuthoredPiece[] = [
  {
    experience: 'first-practice-lesson',
    title: t('Mijn eerste bed', 'My first bed'),
    alt: t('Een net opgemaakt bed in het praktijklokaal.', 'A neatly made bed in the classroom.'),
    consent: 'nobody',
    competencies: ['capacities'],
    picture: 'bed',
  },
  {
    experience: 'daycare-week',
    title: t('De tekening van vrijdag', 'The drawing of Friday'),
    alt: t(
      'Een kindertekening met een huis en twee poppetjes.',
      'A house and two people, by a child.',
    ),
    consent: 'nobody',
    competencies: ['motives'],
    picture: 'drawing',
  },
  {
    experience: 'cooking-for-seniors',
    title: t('De soep, en een pan zonder zout', 'The soup, and a pan without salt'),
    alt: t(
      'Een grote pan soep met een kleine pan ernaast.',
      'A large pan of soup and a small one.',
    ),
    consent: 'nobody',
    competencies: ['capacities'],
    picture: 'soup',
  },
  {
    experience: 'linde-week-one',
    title: t('Het ontbijt dat ik maakte', 'The breakfast that I made'),
    alt: t('Een plank met brood, een ei en koffie.', 'A board with bread, an egg and coffee.'),
    consent: 'nobody',
    competencies: ['workExploration'],
    picture: 'breakfast',
  },
  {
    experience: 'open-day-care',
    title: t('De opleiding Zorg', 'The course in care'),
    competencies: ['workExploration', 'careerSteering'],
    url: 'https://rocwaterlijn.example/zorg',
  },
  {
    experience: 'project-dementia',
    title: t('De herinneringskist', 'The memory box'),
    alt: t('Een houten kist met oude spullen op een werkbank.', 'A wooden box with old things.'),
    consent: 'nobody',
    competencies: ['capacities', 'motives'],
    picture: 'memoryBox',
  },
  {
    experience: 'linde-side-job',
    title: t('De deur van De Linde', 'The door of De Linde'),
    alt: t(
      'De groene voordeur met aan elke kant een plant.',
      'The green front door and two plants.',
    ),
    consent: 'nobody',
    competencies: ['workExploration'],
    picture: 'frontDoor',
  },
  {
    experience: 'wilgenhof-first-week',
    title: t('Drie regels per avond', 'Three lines each night'),
    competencies: ['capacities'],
    document: {
      name: t('drie-regels.txt', 'three-lines.txt'),
      text: t(
        'Maandag: twaalf namen geleerd. Ik haalde er drie door elkaar.\nDinsdag: mevrouw De Wit at pas toen ik ging zitten.\nWoensdag: ik vroeg hulp bij de tillift. Dat was goed.\n',
        'Monday: learned twelve names. I mixed up three.\nTuesday: Mrs De Wit ate only when I sat down.\nWednesday: I asked for help with the lift. That was good.\n',
      ),
    },
  },
  {
    experience: 'first-aid-course',
    title: t('Mijn tas voor het toernooi', 'My bag for the tournament'),
    alt: t('Een rode EHBO-tas op het gras.', 'A red first aid bag on the grass.'),
    consent: 'nobody',
    competencies: ['capacities'],
    picture: 'firstAid',
  },
  {
    experience: 'kompas-last-week',
    title: t('De sokken die ik kreeg', 'The socks that I was given'),
    alt: t('Twee blauwe gebreide sokken op tafel.', 'Two blue knitted socks on a table.'),
    consent: 'nobody',
    competencies: ['motives', 'networking'],
    picture: 'socks',
  },
  {
    experience: 'care-congress',
    title: t('De poster van de zorgdag', 'The poster of the care day'),
    competencies: ['networking', 'workExploration'],
    picture: 'poster',
  },
  {
    experience: 'new-stand-in',
    title: t('De koffie van Youssef', "Youssef's coffee"),
    alt: t('Een dienblad met twee koppen koffie.', 'A tray with two cups of coffee.'),
    people: 'Youssef',
    consent: 'agreed',
    competencies: ['capacities'],
    picture: 'coffee',
  },
]

/** The evidence of what the example tells on `today` (YYYY-MM-DD), in one language. */
export function exampleEvidence(today: string, language: string): ExampleEvidence[] {
  const told = new Map(exampleDossier(today, language).map((record) => [record.id, record]))
  return pieces.flatMap((piece) => {
    const experience = told.get(piece.experience)
    const title = experience?.edits.at(-1)?.values['title'] ?? experience?.values['title']
    if (!experience || typeof title !== 'string') return []
    const { end, date } = experience.values
    const values = { ...valuesOf(piece, language), date: end ?? date ?? experience.at }
    return [{ experience: title, values, source: sourceOf(piece, language) }]
  })
}

function valuesOf(piece: AuthoredPiece, language: string): Record<string, Json> {
  const { title, alt, people, consent, competencies } = piece
  return {
    title: textIn(title, language),
    ...(alt && { alt: textIn(alt, language) }),
    ...(people && { people }),
    ...(consent && { consent }),
    ...Object.fromEntries(competencies.map((id) => [`competencies/${id}`, true])),
  }
}

function sourceOf({ picture, document, url }: AuthoredPiece, language: string): ExampleSource {
  if (picture) return { type: 'photo', picture: examplePictures[picture] }
  if (url !== undefined) return { type: 'link', url }
  if (!document) throw new Error('A piece of the example shows nothing')
  const { name, text } = document
  return { type: 'document', name: textIn(name, language), text: textIn(text, language) }
}
