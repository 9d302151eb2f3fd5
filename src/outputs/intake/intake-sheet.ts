import { shorten } from '../../lib/shorten.ts'
import type { ReadableDossier, ReadableExperience } from '../reading/readable.ts'
import type { ReadingWords } from '../reading/reading-words.ts'
import type { Sheet, SheetItem } from '../sheet/sheet.ts'

/** What a student chose and wrote for one intake. Nothing is on the sheet that is not in here. */
export interface IntakeChoices {
  /** Ids of words, at most `intakeLimits.qualities`. */
  readonly qualities: readonly string[]
  /** The course, and why. */
  readonly course: string
  readonly why: string
  /** Record ids of what was done to find out, and of what shows what one can do. */
  readonly explored: readonly string[]
  readonly done: readonly string[]
  readonly doubt: string
  /** In practical words; only when the student wants it. */
  readonly needs: string
  /** Record ids of open steps. */
  readonly steps: readonly string[]
  /** Who helped, and may be asked. */
  readonly helpers: string
  readonly first: string
}

export const noChoices: IntakeChoices = {
  qualities: [],
  course: '',
  why: '',
  explored: [],
  done: [],
  doubt: '',
  needs: '',
  steps: [],
  helpers: '',
  first: '',
}

/** So that all of it stays on one page. Counts of what is picked, letters of what is written. */
export const intakeLimits = {
  qualities: 3,
  explored: 4,
  done: 4,
  steps: 4,
  course: 80,
  why: 240,
  doubt: 180,
  needs: 180,
  helpers: 120,
  first: 120,
} as const

/** Kinds of experiences by which one finds out about a course. */
const exploring = [
  'openDay',
  'shadowDay',
  'trialLesson',
  'fair',
  'companyVisit',
  'guestLesson',
  'interview',
  'tasterInternship',
  'intake',
  'higherEducationVisit',
]

/** What a student may pick from: latest first, and what is private is not among it. */
export function intakeOffers(dossier: ReadableDossier) {
  const experiences = dossier.chapters
    .flatMap(({ entries }) => entries)
    .filter((entry) => entry.type === 'experience')
    .filter(({ isPrivate }) => !isPrivate)
    .reverse()
  const isExploring = ({ kindId = '' }: ReadableExperience) => exploring.includes(kindId)
  return {
    qualities: dossier.qualities,
    explored: experiences.filter(isExploring),
    done: experiences.filter((one) => !isExploring(one)),
    steps: dossier.openSteps,
  }
}

/**
 * The page that a receiving school reads before an intake, in the order schools ask for it. What
 * was not chosen is not there, not even as an empty heading.
 */
export function intakeSheet(
  dossier: ReadableDossier,
  choices: IntakeChoices,
  words: ReadingWords,
): Sheet {
  const { text } = words
  const offers = intakeOffers(dossier)
  const picked = <T extends { readonly rec: string }>(all: readonly T[], ids: readonly string[]) =>
    ids.flatMap((id) => all.find(({ rec }) => rec === id) ?? [])
  const own = (words: string, limit: number): SheetItem[] =>
    words.trim() === '' ? [] : [{ lead: '', text: shorten(flat(words), limit), facts: '' }]
  const qualities = choices.qualities
    .flatMap((id) => offers.qualities.find((one) => one.id === id) ?? [])
    .slice(0, intakeLimits.qualities)
  const all = [...offers.explored, ...offers.done]
  const facts = ({ kind, date, end }: ReadableExperience) =>
    [kind, words.months(date, end)].filter((fact) => fact !== '').join(', ')
  return {
    language: words.language,
    title:
      dossier.owner === undefined
        ? text('outputs:intake.title')
        : text('outputs:intake.titleOf', { name: dossier.owner }),
    lines: [shorten(flat(choices.course), intakeLimits.course)].filter(Boolean),
    sections: [
      {
        title: text('outputs:intake.who'),
        items: qualities.map(({ word, proof }) => {
          const shown = proof.map(({ rec }) => all.find((one) => one.rec === rec)).find(Boolean)
          return {
            lead: word,
            text: shown ? shorten(flat(proofOf(shown)), 80) : '',
            facts: shown ? shorten(shown.title, 40) : '',
          }
        }),
      },
      {
        title: text('outputs:intake.want'),
        items: [
          ...own(choices.why, intakeLimits.why),
          ...picked(offers.explored, choices.explored)
            .slice(0, intakeLimits.explored)
            .map((one) => ({ lead: shorten(one.title, 50), text: '', facts: facts(one) })),
        ],
      },
      {
        title: text('outputs:intake.can'),
        items: picked(offers.done, choices.done)
          .slice(0, intakeLimits.done)
          .map((one) => ({
            lead: shorten(one.title, 50),
            text: shorten(flat(resultOf(one)), 60),
            facts: facts(one),
          })),
      },
      { title: text('outputs:intake.doubt'), items: own(choices.doubt, intakeLimits.doubt) },
      { title: text('outputs:intake.needs'), items: own(choices.needs, intakeLimits.needs) },
      {
        title: text('outputs:intake.steps'),
        items: picked(offers.steps, choices.steps)
          .slice(0, intakeLimits.steps)
          .map(({ what, day, helper }) => ({
            lead: '',
            text: shorten(flat(what), 80),
            facts: [
              day === '' ? '' : text('outputs:page.due', { day }),
              helper === '' ? '' : text('outputs:page.with', { helper: shorten(helper, 40) }),
            ]
              .filter(Boolean)
              .join(', '),
          })),
      },
      { title: text('outputs:intake.helpers'), items: own(choices.helpers, intakeLimits.helpers) },
      { title: text('outputs:intake.first'), items: own(choices.first, intakeLimits.first) },
    ].filter(({ items }) => items.length > 0),
    foot: text('outputs:intake.foot'),
  }
}

function proofOf(one: ReadableExperience): string {
  return resultOf(one) || one.story
}

function resultOf({ parts }: ReadableExperience): string {
  return parts.find(({ part }) => part === 'result')?.text ?? ''
}

/** On one line. */
function flat(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim()
}
