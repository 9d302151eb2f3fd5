import type { Step } from '../records/step.ts'
import type { Talk } from '../records/talk.ts'
import type { TalkForm, TalkPerson, TalkPlanForm, TalkStep } from './talk-form.ts'

/** Who is in a talk, in the order in which they were named (keys sort by time). */
export function peopleOf({ people }: Pick<Talk, 'people'>): TalkPerson[] {
  return Object.entries(people)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { name, role }]) => ({ key, name, role }))
}

/** The steps agreed in a talk: those that are records, then those that wait to be taken over. */
export function agreedSteps(talk: Talk, steps: readonly Step[]): TalkStep[] {
  const taken = steps.map(({ rec, ...step }) => talkStepOf(rec, step))
  const known = new Set(taken.map(({ key }) => key))
  const waiting = Object.entries(talk.steps).filter(([key]) => !known.has(key))
  return [...taken, ...waiting.map(([key, step]) => talkStepOf(key, step))]
}

/** A talk as the form holds it; `steps` are the records that came from it. */
export function talkFormOf(talk: Talk, steps: readonly Step[]): TalkForm {
  const { type = 'career', date = '', lookBack = '', reflect = '', lookAhead = '' } = talk
  const { activate = '', takeAway = '', noStep = false } = talk
  return {
    ...{ type, date, lookBack, reflect, lookAhead, activate, takeAway, noStep },
    people: peopleOf(talk),
    experiences: [...talk.experiences],
    qualities: [...talk.qualities],
    motives: [...talk.motives],
    steps: agreedSteps(talk, steps),
  }
}

/** A talk to come as its owner's form holds it. */
export function talkPlanOf(talk: Talk): TalkPlanForm {
  const { type = 'career', date = '', time = '', place = '', question = '', hope = '' } = talk
  const lists = { people: peopleOf(talk), experiences: [...talk.experiences] }
  return { type, date, time, place, question, hope, ...lists }
}

type Words = { readonly [Word in keyof Omit<TalkStep, 'key'>]?: string | undefined }

function talkStepOf(key: string, step: Words): TalkStep {
  const { what = '', why = '', firstStep = '', due = '', helper = '' } = step
  return { key, what, why, firstStep, due, helper }
}
