import { defineKind, type RecordOf } from './record-kind.ts'

export const stepStates = ['open', 'done', 'moved', 'letGo'] as const
export type StepState = (typeof stepStates)[number]

/** A next step the student chose, alone or in a talk. Open steps travel to the next school. */
export const stepKind = defineKind({
  kind: 'step',
  fields: {
    what: 'text',
    why: 'text',
    firstStep: 'text',
    /** YYYY-MM-DD; absent: some day. */
    due: 'text',
    helper: 'text',
    /** One of `stepStates`; `moved` is still open, with a later `due`. */
    state: 'text',
    /** The day it was done, moved or let go. */
    decided: 'text',
    /** How it went, or why it was moved or let go. */
    note: 'text',
    /** Record ids of where it came from. */
    experience: 'text',
    reflection: 'text',
    talk: 'text',
  },
  sets: [],
  maps: {},
})
export type Step = RecordOf<typeof stepKind>

/** A step that still waits for the student: open, moved, or of a state this version cannot read. */
export function isOpenStep(step: Step): boolean {
  return step.state !== 'done' && step.state !== 'letGo'
}

/** Open steps: overdue first, then by date, undated last. */
export function openSteps(steps: readonly Step[]): Step[] {
  return steps
    .filter((step) => isOpenStep(step) && !step.binned)
    .sort((a, b) => dueKey(a).localeCompare(dueKey(b)) || a.created - b.created)
}

/** Sorts undated steps behind every real date. */
export const someDay = '9999-12-31'

function dueKey(step: Step): string {
  return step.due ?? someDay
}
