import { groupBy } from '../../lib/group-by.ts'
import type {
  ReadableChapter,
  ReadableDossier,
  ReadableExperience,
  ReadableWord,
} from '../reading/readable.ts'

/** What a person adds for one CV; it is kept nowhere. */
export interface CvContact {
  readonly name: string
  readonly email: string
  readonly phone: string
  readonly place: string
  /** Two or three sentences about oneself. */
  readonly about: string
}

/** One job, internship or project: experiences of one kind at one place, taken together. */
export interface CvJob {
  readonly type: 'work' | 'volunteer' | 'project'
  /** Name of the place, else of the experience. */
  readonly name: string
  readonly kind: string
  /** YYYY-MM-DD of the first and last day. */
  readonly start: string | undefined
  readonly end: string | undefined
  readonly results: readonly string[]
}

/** What a dossier has to say on a CV, latest first. */
export interface CvContent {
  readonly contact: CvContact
  readonly jobs: readonly CvJob[]
  readonly schools: readonly ReadableChapter[]
  readonly qualities: readonly ReadableWord[]
  readonly motives: readonly ReadableWord[]
}

const types: Readonly<Record<string, CvJob['type']>> = {
  internship: 'work',
  tasterInternship: 'work',
  schoolInternship: 'work',
  apprenticeship: 'work',
  sideJob: 'work',
  socialInternship: 'volunteer',
  volunteering: 'volunteer',
  project: 'project',
  finalProject: 'project',
  contest: 'project',
  elective: 'project',
}

/** The experiences that may stand on a CV, latest first. */
export function cvExperiences({ chapters }: ReadableDossier): ReadableExperience[] {
  return chapters
    .flatMap(({ entries }) => entries)
    .filter((entry) => entry.type === 'experience')
    .filter(({ kindId = '' }) => Object.hasOwn(types, kindId))
    .reverse()
}

/** What a CV begins with: the latest of each place, until the page is about full. */
export function usualChoice(offers: readonly ReadableExperience[]): string[] {
  const places = new Set<string>()
  return offers
    .filter(({ place, title }) => {
      places.add(place ?? title)
      return places.size <= usualPlaces
    })
    .map(({ rec }) => rec)
}
const usualPlaces = 6

/** A CV of the experiences that were chosen (record ids); nothing private unless it was chosen. */
export function cvContent(
  dossier: ReadableDossier,
  contact: CvContact,
  chosen: ReadonlySet<string>,
): CvContent {
  const shown = cvExperiences(dossier).filter(({ rec }) => chosen.has(rec))
  const together = groupBy(shown, ({ kindId, place, title, rec }) =>
    place === undefined ? `${title}\n${rec}` : `${kindId ?? ''}\n${place}`,
  )
  return {
    contact,
    jobs: Array.from(together.values(), jobOf),
    schools: dossier.chapters.filter(({ isSchool }) => isSchool).reverse(),
    qualities: dossier.qualities.slice(0, 6),
    motives: dossier.motives.slice(0, 4),
  }
}

/** Of experiences that belong together, latest first. */
function jobOf(experiences: readonly ReadableExperience[]): CvJob {
  const [latest] = experiences
  const earliest = experiences.at(-1)
  const resultOf = ({ parts }: ReadableExperience) =>
    parts.find(({ part }) => part === 'result')?.text.trim() ?? ''
  return {
    type: types[latest?.kindId ?? ''] ?? 'work',
    name: latest?.place ?? latest?.title ?? '',
    kind: latest?.kind ?? '',
    start: earliest?.date,
    end: latest?.end ?? latest?.date,
    results: experiences
      .map(resultOf)
      .filter((result) => result !== '')
      .reverse(),
  }
}
