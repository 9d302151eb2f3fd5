import type { Json } from '../../lib/json.ts'
import { competencies, competencyName } from '../competencies.ts'
import { phases } from '../phases.ts'
import type { Question } from '../questions/question.ts'
import { questionSetFor } from '../questions/question-sets.ts'
import { starrQuestions } from '../questions/starr.ts'
import { termSetForLevel } from '../term-sets.ts'
import { textIn, type Text } from '../text.ts'
import type { Authored, AuthoredEdit, AuthoredPerson, AuthoredRecord } from './authored.ts'
import { dateOf, isDay } from './calendar.ts'
import { lately } from './lately.ts'
import { mbo1 } from './mbo-1.ts'
import { mbo2 } from './mbo-2.ts'
import { mbo3 } from './mbo-3.ts'
import { latelyTalks, storyTalks } from './talks.ts'
import { vmbo3 } from './vmbo-3.ts'
import { vmbo4 } from './vmbo-4.ts'

/** Values written together on one day (YYYY-MM-DD). */
export interface ExampleEdit {
  readonly at: string
  /** Field names and values as in `domain/records`; links to records still hold slugs. */
  readonly values: Readonly<Record<string, Json>>
}

/** A record of the example with real dates, in one language. */
export interface ExampleRecord extends ExampleEdit {
  readonly kind: AuthoredRecord['kind']
  readonly id: string
  readonly edits: readonly ExampleEdit[]
  readonly rival?: ExampleEdit
  /** The day it went into the bin. */
  readonly binned?: string
  readonly byMentor?: true
  readonly agreed?: true
}

/** The story in the canonical calendar leaves these last days to the records of `lately`. */
const latelyDays = 21

const story: readonly AuthoredRecord[] = [
  ...vmbo3,
  ...vmbo4,
  ...mbo1,
  ...mbo2,
  ...mbo3,
  ...storyTalks,
]

/**
 * The dossier of Daan, vmbo-kb to mbo-3, in the order in which it was written. It begins three and
 * a half to four and a half years before `today` (YYYY-MM-DD) and ends a few days before it.
 */
export function exampleDossier(today: string, language = 'nl'): ExampleRecord[] {
  const told = dateOf(`today-${latelyDays}`, today)
  const past = [...story.filter(({ on }) => dateOf(on, today) <= told), ...lately, ...latelyTalks]
  return past
    .map((record) => resolved(record, today, language))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

function resolved(record: AuthoredRecord, today: string, language: string): ExampleRecord {
  const edit = ({ on, values }: AuthoredEdit): ExampleEdit => ({
    at: dateOf(on, today),
    values: resolvedValues(values, today, language),
  })
  const first = edit(record)
  return {
    kind: record.kind,
    id: record.id,
    at: first.at,
    values:
      record.kind === 'reflection'
        ? { ...first.values, ...labels(record, language) }
        : first.values,
    edits: (record.edits ?? []).map(edit),
    ...(record.rival && { rival: edit(record.rival) }),
    ...(record.byMentor && { byMentor: true }),
    ...(record.agreed && { agreed: true }),
    ...(record.binned !== undefined && { binned: dateOf(record.binned, today) }),
  }
}

function resolvedValues(
  values: Readonly<Record<string, Authored>>,
  today: string,
  language: string,
): Record<string, Json> {
  const entries = Object.entries(values).map(([field, value]): [string, Json] => {
    if (typeof value === 'string') return [field, isDay(value) ? dateOf(value, today) : value]
    if (isPerson(value)) return [field, { ...value, name: saidIn(value.name, language) }]
    if (!isText(value)) return [field, value]
    const text = textIn(value, language)
    if (field.endsWith('/own')) return [`${field}:${text}`, true]
    if (!field.startsWith('answers.')) return [field, text]
    return [field, { question: questionText(field.slice('answers.'.length), language), text }]
  })
  return Object.fromEntries(entries)
}

function saidIn(name: Text | string, language: string): string {
  return typeof name === 'string' ? name : textIn(name, language)
}

function isPerson(value: Authored): value is AuthoredPerson {
  return typeof value === 'object' && value !== null && 'role' in value
}

function isText(value: Authored): value is Text {
  return typeof value === 'object' && value !== null && 'nl' in value
}

const questionsById = new Map<string, Question>(
  [
    ...phases.flatMap((phase) =>
      competencies.flatMap(({ id }) => questionSetFor(id, phase)?.questions ?? []),
    ),
    ...starrQuestions,
  ].map((question) => [question.id, question]),
)

function questionText(id: string, language: string): string {
  const question = questionsById.get(id)
  if (question === undefined) throw new Error(`The example answers an unknown question: ${id}`)
  return textIn(question, language)
}

/** What a reflection keeps of its time: which questions were put, and the school's name for them. */
function labels({ values }: AuthoredRecord, language: string): Record<string, Json> {
  const [answer = ''] = Object.keys(values).filter((field) => field.startsWith('answers.'))
  const [, phase = ''] = answer.split('.')
  const { competency } = values
  if (typeof competency !== 'string') return { questionSet: phase }
  const termSet = termSetForLevel(phase === 'mbo' ? 'mbo-3' : 'vmbo-kb')
  return {
    questionSet: `${phase}.${competency}`,
    competencyLabel: competencyName(competency, termSet, language),
  }
}
