import type { Text } from '../text.ts'

/**
 * A day of the example: a day of the canonical calendar (`2024-03-14`, see `calendar.ts`), or so
 * many days from the reference date (`today-5`), for what must always be fresh.
 */
export type Day = string

/** Another text in the same field at a later day: the earlier one stays in the history. */
export interface AuthoredEdit {
  readonly on: Day
  readonly values: Readonly<Record<string, Authored>>
}

/** Somebody in a talk. */
export interface AuthoredPerson {
  readonly name: Text | string
  readonly role: string
}

/** A JSON value in which a `Text` stands for its words in one language. */
export type Authored = null | boolean | number | string | Text | readonly string[] | AuthoredPerson

export interface AuthoredRecord {
  readonly kind:
    'owner' | 'period' | 'experience' | 'reflection' | 'step' | 'talk' | 'feedback' | 'statement'
  /** Slug; fields of other records name it (`linkFields` in `build.ts`). */
  readonly id: string
  /** The day it was first written. */
  readonly on: Day
  readonly values: Readonly<Record<string, Authored>>
  readonly edits?: readonly AuthoredEdit[]
  /** Written on a second device that had not seen the first edit: two versions side by side. */
  readonly rival?: AuthoredEdit
  /** The day it went into the bin. */
  readonly binned?: Day
  /** Written by the mentor, on a device of their own. */
  readonly byMentor?: true
  /** A talk whose text everybody in it agreed on, an hour after it was written. */
  readonly agreed?: true
}

/** Both languages of a line, short because the example has hundreds of them. */
export function t(nl: string, en: string): Text {
  return { nl, en }
}

/** What became of a record after it was first written. */
export interface History {
  readonly edits?: readonly AuthoredEdit[]
  readonly rival?: AuthoredEdit
  readonly binned?: Day
}

interface ExperienceData extends History {
  readonly id: string
  readonly type: string
  readonly title: Text
  readonly story: Text
  readonly date: Day
  readonly end?: Day
  /** First written on this day; absent: on the last day of the experience. */
  readonly on?: Day
  readonly place?: Text | string
  readonly people?: Text | string
  readonly hours?: number
  readonly goal?: Text
  readonly result?: Text
  readonly evaluation?: Text
  readonly conclusion?: Text
  readonly competencies?: readonly string[]
  readonly private?: true
}

/** An experience as one dense object. */
export function experience(data: ExperienceData): AuthoredRecord {
  const { id, on, competencies = [], edits, rival, binned, ...plain } = data
  const values = { ...plain, ...membersOf('competencies', competencies) }
  return record('experience', id, on ?? data.end ?? data.date, values, { edits, rival, binned })
}

interface ReflectionData extends History {
  readonly experience: string
  readonly date: Day
  readonly competency?: string
  /** Answers by question id; the question's own text is added when the example is built. */
  readonly answers: Readonly<Record<string, Text>>
  readonly qualities?: readonly string[]
  readonly motives?: readonly string[]
  /** A word of the student's own. */
  readonly ownQuality?: Text
  readonly noStep?: true
}

/** A reflection; its slug is `<experience>.<competency>`, with `starr` for none. */
export function reflection(data: ReflectionData): AuthoredRecord {
  const { answers, qualities = [], motives = [], ownQuality, ...rest } = data
  const { edits, rival, binned, ...plain } = rest
  const values: Record<string, Authored> = {
    ...plain,
    ...Object.fromEntries(Object.entries(answers).map(([id, text]) => [`answers.${id}`, text])),
    ...membersOf('qualities', qualities),
    ...membersOf('motives', motives),
    ...(ownQuality && { 'qualities/own': ownQuality }),
  }
  const id = `${data.experience}.${data.competency ?? 'starr'}`
  return record('reflection', id, data.date, values, { edits, rival, binned })
}

interface StepData extends History {
  readonly id: string
  readonly on: Day
  readonly what: Text
  readonly why?: Text
  readonly firstStep?: Text
  readonly due?: Day
  readonly helper?: Text | string
  readonly experience?: string
  readonly reflection?: string
  readonly talk?: string
}

/** A next step; what became of it is an edit (see `ended`). */
export function step(data: StepData): AuthoredRecord {
  const { id, on, edits, rival, binned, ...plain } = data
  return record('step', id, on, { ...plain, state: 'open' }, { edits, rival, binned })
}

/** The edit in which a step was done, moved or let go, with how it went or why. */
export function ended(
  state: 'done' | 'moved' | 'letGo',
  on: Day,
  note: Text,
  due?: Day,
): AuthoredEdit {
  return { on, values: { state, decided: on, note, ...(due === undefined ? {} : { due }) } }
}

/** The fields of a set with these elements in it. */
export function membersOf(set: string, ids: readonly string[]): Record<string, true> {
  return Object.fromEntries(ids.map((id) => [`${set}/${id}`, true]))
}

/** A record of any kind; what is undefined is left out. */
export function record(
  kind: AuthoredRecord['kind'],
  id: string,
  on: Day,
  values: Readonly<Record<string, Authored | undefined>>,
  history: { readonly [K in keyof History]: History[K] | undefined },
): AuthoredRecord {
  return { kind, id, on, ...withoutUndefined({ ...history }), values: withoutUndefined(values) }
}

function withoutUndefined<T extends object>(
  object: T,
): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(object).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> }
}
