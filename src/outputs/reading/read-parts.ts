import type { RecordView } from '../../domain/log/view.ts'
import { evidenceKind, consents, evidenceTypes } from '../../domain/records/evidence.ts'
import { feedbackKind } from '../../domain/records/feedback.ts'
import { readRecord } from '../../domain/records/record-kind.ts'
import { statementKind, statementTypes } from '../../domain/records/statement.ts'
import { stepKind, stepStates } from '../../domain/records/step.ts'
import type { Json } from '../../lib/json.ts'
import { mediaRule, unknownMedia } from '../../media/media-types.ts'
import type {
  Labelled,
  ReadableEvidence,
  ReadableFeedback,
  ReadableFile,
  ReadableStatement,
  ReadableStep,
} from './readable.ts'
import type { ReadingWords } from './reading-words.ts'

/** Where the bytes of an attachment are for the reader; undefined when they do not go along. */
export type HrefOf = (file: {
  readonly sha256: string
  readonly media: string
}) => string | undefined

/** What reading one record needs besides the record. */
export interface Reading {
  readonly words: ReadingWords
  readonly hrefOf: HrefOf
  /** A page id for a record, the same one each time. */
  readonly anchorOf: (rec: string) => string
}

/** The fields whose other versions people can read, by the label of the field. */
const versioned = {
  title: 'outputs:field.title',
  story: 'outputs:field.story',
  goal: 'outputs:part.goal',
  result: 'outputs:part.result',
  evaluation: 'outputs:part.evaluation',
  conclusion: 'outputs:part.conclusion',
  what: 'outputs:field.what',
  why: 'outputs:field.why',
  firstStep: 'outputs:field.firstStep',
  note: 'outputs:field.note',
  takeAway: 'outputs:field.takeAway',
  alt: 'outputs:field.alt',
} as const

/** What two places wrote at once and is not shown, so that no text is missing on paper. */
function otherVersions(view: RecordView, { text }: ReadingWords): Labelled[] {
  return Object.entries(view.fields).flatMap(([field, { others }]) => {
    const label = Object.hasOwn(versioned, field)
      ? text(versioned[field as keyof typeof versioned])
      : ''
    return others.flatMap(({ value }) => {
      const words = textOf(value)
      return words === '' ? [] : [{ label, text: words }]
    })
  })
}

function textOf(value: Json): string {
  if (typeof value === 'string') return value.trim()
  const isAnswer = value !== null && typeof value === 'object' && 'text' in value
  return isAnswer && typeof value.text === 'string' ? value.text.trim() : ''
}

export function readStep(
  view: RecordView,
  reading: Reading,
  from: ReadableStep['from'],
): ReadableStep {
  const { words } = reading
  const step = readRecord(stepKind, view)
  const state = stepStates.find((one) => one === step.state) ?? 'open'
  return {
    ...partOf(view, step.due, reading),
    what: step.what ?? words.text('outputs:step.nameless'),
    why: step.why ?? '',
    firstStep: step.firstStep ?? '',
    helper: step.helper ?? '',
    state,
    stateText: words.text(`outputs:step.${state}`, { day: words.day(step.decided) }).trim(),
    note: step.note ?? '',
    from,
  }
}

export function readEvidence(view: RecordView, reading: Reading): ReadableEvidence {
  const { words } = reading
  const evidence = readRecord(evidenceKind, view)
  const { title = '', file, media = unknownMedia } = evidence
  const type = evidenceTypes.find((one) => one === evidence.type) ?? 'file'
  const consent = consents.find((one) => one === evidence.consent)
  const part = partOf(view, evidence.date, reading)
  return {
    ...part,
    type,
    typeText: words.text(`outputs:evidence.${type}`),
    title: title || [words.text(`outputs:evidence.${type}`), part.day].filter(Boolean).join(', '),
    alt: evidence.alt ?? '',
    people: evidence.people ?? '',
    consent: consent ? words.text(`outputs:consent.${consent}`) : '',
    file: file === undefined ? undefined : readFile({ ...evidence, file, media }, reading),
    width: evidence.width,
    height: evidence.height,
    url: webAddress(evidence.url),
    isPrivate: evidence.private ?? false,
  }
}

/** The address, when it is one of the web; a script or a file of this computer never is. */
function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined
  const { protocol, href } = new URL(url)
  return protocol === 'https:' || protocol === 'http:' ? href : undefined
}

export function readFeedback(view: RecordView, reading: Reading): ReadableFeedback {
  const { words } = reading
  const feedback = readRecord(feedbackKind, view)
  const { file, media = unknownMedia } = feedback
  return {
    ...partOf(view, feedback.date, reading),
    by: words.person(feedback.name, feedback.role) || words.text('outputs:feedback.somebody'),
    text: feedback.text ?? '',
    voice: file === undefined ? undefined : readFile({ ...feedback, file, media }, reading),
    words: [...feedback.qualities, ...feedback.motives].map(words.word),
    answer: feedback.answer ?? '',
    onOwnersDevice: feedback.onOwnersDevice ?? false,
    isSigned: (feedback.signature ?? '') !== '',
  }
}

export function readStatement(
  view: RecordView,
  reading: Reading,
  withdrawn: ReadonlySet<string>,
): ReadableStatement {
  const { words } = reading
  const statement = readRecord(statementKind, view)
  const type = statementTypes.find((one) => one === statement.type)
  const by = [words.person(statement.name, statement.role), statement.school ?? '']
  return {
    ...partOf(view, statement.date, reading),
    title: words.text(type ? `outputs:statement.${type}` : 'outputs:statement.other'),
    by: by.filter(Boolean).join(', '),
    text: statement.text ?? '',
    isWithdrawn: withdrawn.has(view.rec),
    isSigned: (statement.signature ?? '') !== '',
  }
}

function readFile(
  about: { file: string; media: string; size?: number | undefined; seconds?: number | undefined },
  { hrefOf }: Reading,
): ReadableFile {
  const { file: sha256, media, size, seconds } = about
  return {
    sha256,
    media,
    show: mediaRule(media).show,
    href: hrefOf({ sha256, media }),
    size,
    seconds,
  }
}

export function partOf(view: RecordView, date: string | undefined, reading: Reading) {
  const { words, anchorOf } = reading
  return {
    rec: view.rec,
    anchor: anchorOf(view.rec),
    day: words.day(date),
    date,
    others: otherVersions(view, words),
  }
}
