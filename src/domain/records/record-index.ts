import type { RecordId } from '../log/op.ts'
import type { RecordView } from '../log/view.ts'
import { evidenceKind } from './evidence.ts'
import { experienceKind, experienceParts } from './experience.ts'
import { feedbackKind, isUnread } from './feedback.ts'
import { readRecord } from './record-kind.ts'
import { reflectionKind } from './reflection.ts'
import { shareKind } from './share.ts'
import { statementKind } from './statement.ts'
import { isOpenStep, someDay, stepKind } from './step.ts'
import { isPlanned, talkKind } from './talk.ts'

/**
 * What storage may index of a record: dates and ids, never text. Absent keys are left out of the
 * object, so that an index over them stays sparse.
 */
export interface RecordIndex {
  /** When it was, YYYY-MM-DD. */
  readonly date?: string
  /** The record it belongs to. */
  readonly parent?: RecordId
  /** Further records it belongs to, each once. */
  readonly links?: readonly RecordId[]
  /** Present while it waits for the student; the date it waits for. */
  readonly attention?: string
}

/** A pure function of the view, so that an index can always be rebuilt. Unknown kinds have none. */
export function indexRecord(view: RecordView): RecordIndex {
  switch (view.kind) {
    case experienceKind.kind: {
      const experience = readRecord(experienceKind, view)
      const complete = experienceParts.every((part) => experience[part])
      return {
        ...dated(experience.date),
        ...(!complete && { attention: experience.date ?? someDay }),
      }
    }
    case reflectionKind.kind: {
      const reflection = readRecord(reflectionKind, view)
      return { ...dated(reflection.date), ...owned(reflection.experience) }
    }
    case stepKind.kind: {
      const step = readRecord(stepKind, view)
      return {
        ...dated(step.due),
        ...owned(step.experience ?? step.reflection),
        ...(step.talk !== undefined && linked([step.talk])),
        ...(isOpenStep(step) && { attention: step.due ?? someDay }),
      }
    }
    case evidenceKind.kind: {
      const evidence = readRecord(evidenceKind, view)
      return { ...dated(evidence.date), ...linked(evidence.experiences) }
    }
    case talkKind.kind: {
      const talk = readRecord(talkKind, view)
      return {
        ...dated(talk.date),
        ...owned(talk.follows),
        ...linked(talk.experiences),
        ...(isPlanned(talk) && { attention: talk.date ?? someDay }),
      }
    }
    case feedbackKind.kind: {
      const feedback = readRecord(feedbackKind, view)
      return {
        ...dated(feedback.date),
        ...owned(feedback.about),
        ...(feedback.talk !== undefined && linked([feedback.talk])),
        ...(isUnread(feedback) && { attention: feedback.date ?? someDay }),
      }
    }
    case statementKind.kind: {
      const statement = readRecord(statementKind, view)
      return { ...dated(statement.date), ...owned(statement.experience) }
    }
    case shareKind.kind: {
      const share = readRecord(shareKind, view)
      return { ...dated(share.date), ...(share.talk !== undefined && linked([share.talk])) }
    }
    default: {
      const start = view.fields['start']?.value
      return typeof start === 'string' ? { date: start } : {}
    }
  }
}

function dated(date: string | undefined): { date?: string } {
  return date === undefined ? {} : { date }
}

function owned(parent: RecordId | undefined): { parent?: RecordId } {
  return parent === undefined ? {} : { parent }
}

function linked(links: readonly RecordId[]): { links?: readonly RecordId[] } {
  return links.length === 0 ? {} : { links }
}
