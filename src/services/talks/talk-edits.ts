import type { Json } from '../../lib/json.ts'
import type { RecordId } from '../../domain/log/op.ts'
import type { TalkForm, TalkPerson, TalkPlanForm, TalkStep } from '../../domain/forms/talk-form.ts'
import { setEdits } from '../../domain/records/record-kind.ts'
import { stepKind } from '../../domain/records/step.ts'
import type { SaveRequest } from '../save-record.ts'

const texts = [
  ...(['type', 'date', 'time', 'place', 'question', 'hope'] as const),
  ...(['lookBack', 'reflect', 'lookAhead', 'activate', 'takeAway'] as const),
]
const lists = ['experiences', 'qualities', 'motives'] as const
const stepWords = ['what', 'why', 'firstStep', 'due', 'helper'] as const

/**
 * The field values that turn a talk as its form opened into the form of now: only what was changed,
 * so that what somebody else wrote meanwhile stays. Steps are not among them; see below.
 */
export function talkEdits<Form extends TalkForm | TalkPlanForm>(
  before: Form,
  after: Form,
): Record<string, Json> {
  const [then, now]: Partial<TalkForm & TalkPlanForm>[] = [before, after]
  const edits: Record<string, Json> = {}
  for (const field of texts) {
    if (then?.[field] !== now?.[field]) edits[field] = now?.[field]?.trim() || null
  }
  for (const set of lists) Object.assign(edits, setEdits(set, then?.[set] ?? [], now?.[set] ?? []))
  if (then?.noStep !== now?.noStep) edits['noStep'] = now?.noStep === true || null
  return { ...edits, ...peopleEdits(before.people, after.people) }
}

/**
 * Agreed steps as fields of the talk itself: for a device that is not the owner's, whose steps
 * become records when the owner takes them over.
 */
export function agreedStepEdits(
  before: readonly TalkStep[],
  after: readonly TalkStep[],
): Record<string, Json> {
  const edits: Record<string, Json> = {}
  for (const { key, ...step } of after) edits[`steps.${key}`] = filled(step)
  for (const { key } of before) edits[`steps.${key}`] ??= null
  return edits
}

/** Agreed steps as records of the owner, with the talk as where they came from. */
export function stepRequests(
  talk: RecordId,
  before: readonly TalkStep[],
  after: readonly TalkStep[],
): SaveRequest[] {
  return after.flatMap(({ key, ...step }) => {
    const then = before.find((each) => each.key === key)
    const changed = stepWords.filter((word) => then?.[word] !== step[word])
    const values = Object.fromEntries(changed.map((word) => [word, step[word].trim() || null]))
    if (then === undefined) Object.assign(values, { state: 'open', talk })
    return changed.length === 0 ? [] : [{ rec: key, kind: stepKind.kind, values }]
  })
}

/** Somebody with neither name nor role was never there. */
function peopleEdits(
  before: readonly TalkPerson[],
  after: readonly TalkPerson[],
): Record<string, Json> {
  const edits: Record<string, Json> = {}
  for (const { key, name, role } of after) {
    if (name.trim() !== '' || role !== '') edits[`people.${key}`] = { name: name.trim(), role }
  }
  for (const { key } of before) edits[`people.${key}`] ??= null
  return edits
}

function filled(step: Omit<TalkStep, 'key'>): Record<string, Json> {
  return Object.fromEntries(
    Object.entries(step)
      .map(([word, text]) => [word, text.trim()] as const)
      .filter(([word, text]) => word === 'what' || text !== ''),
  )
}
