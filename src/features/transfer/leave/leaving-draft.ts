import type { Json } from '../../../lib/json.ts'
import type { LeavingChoice } from '../../../domain/transfer/leaving.ts'

/** The steps of leaving, in their order. */
export const leaveSteps = ['open', 'along', 'alone', 'together', 'file'] as const
export type LeaveStep = (typeof leaveSteps)[number]

/** What the student said so far; kept as a draft, so that they can stop and go on. */
export interface LeavingDraft extends LeavingChoice {
  readonly step: LeaveStep
  /** Private records that they decided on, whichever way. */
  readonly decided: readonly string[]
  /** Undefined until asked. */
  readonly isYoung: boolean | undefined
  /** A parent or carer looked along; their name as it was given. */
  readonly hasLooked: boolean
  readonly lookedAlong: string
  /** The school it is for, in the student's words. */
  readonly school: string
}

const freshLeaving: LeavingDraft = {
  step: 'open',
  unticked: [],
  shown: [],
  decided: [],
  isYoung: undefined,
  hasLooked: false,
  lookedAlong: '',
  school: '',
}

export function isLeaveStep(step: unknown): step is LeaveStep {
  return leaveSteps.some((known) => known === step)
}

/** The draft as it is kept; `title` is what Vandaag calls it. */
export function leavingAsJson({ isYoung, ...rest }: LeavingDraft, title: string): Json {
  return { ...rest, ...(isYoung !== undefined && { isYoung }), title }
}

/** What was kept, whichever version kept it; what cannot be read is asked again. */
export function readLeaving(kept: Json | undefined): LeavingDraft {
  if (kept === null || typeof kept !== 'object' || Array.isArray(kept)) return freshLeaving
  const { step, unticked, shown, decided, isYoung, hasLooked, lookedAlong, school } =
    kept as Readonly<Record<string, Json>>
  return {
    step: isLeaveStep(step) ? step : freshLeaving.step,
    unticked: textsOf(unticked),
    shown: textsOf(shown),
    decided: textsOf(decided),
    isYoung: typeof isYoung === 'boolean' ? isYoung : undefined,
    hasLooked: hasLooked === true,
    lookedAlong: typeof lookedAlong === 'string' ? lookedAlong : '',
    school: typeof school === 'string' ? school : '',
  }
}

function textsOf(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}
