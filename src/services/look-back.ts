import type { Json } from '../lib/json.ts'
import type { Result } from '../lib/result.ts'
import type { RecordId } from '../domain/log/op.ts'
import { experienceKind } from '../domain/records/experience.ts'
import { readRecord, setEdits } from '../domain/records/record-kind.ts'
import {
  isAnswered,
  reflectionKind,
  type Answer,
  type Reflection,
} from '../domain/records/reflection.ts'
import { stepKind } from '../domain/records/step.ts'
import type { SaveError } from './save-error.ts'
import type { SaveRequest } from './save-record.ts'
import { saveRecords } from './save-records.ts'
import { today, type Services } from './services.ts'

/** What one sitting of looking back holds; written anew as a whole, only changes reach the log. */
export interface LookBack {
  readonly reflection: RecordId
  readonly experience: RecordId
  /** Absent for STARR. */
  readonly competency?: { readonly id: string; readonly label: string }
  readonly questionSet: string
  /** By question id; one with neither text nor voice takes an earlier answer away. */
  readonly answers: Readonly<Record<string, Answer>>
  /** Chosen words, and the set they go into. Absent when none were offered. */
  readonly words?: { readonly list: WordList; readonly chosen: readonly string[] }
}

export type WordList = 'qualities' | 'motives'

/** How a sitting ends: with a step, or with the answer that none is needed. */
export type LookBackEnd =
  | { readonly noStep: true }
  | {
      readonly noStep: false
      readonly step: RecordId
      readonly what: string
      readonly due: string
      readonly helper: string
    }

/** True when there is something to keep: an answer or a word. */
export function hasContent({ answers, words }: LookBack): boolean {
  const answered = Object.values(answers).some(isAnswered)
  return answered || (words?.chosen.length ?? 0) > 0
}

/**
 * Keeps what was answered so far. The reflection begins to exist with the first answer or word; the
 * experience gets the competency with it.
 */
export async function saveLookBack(
  services: Services,
  lookBack: LookBack,
): Promise<Result<undefined, SaveError>> {
  const requests = await reflectionRequests(services, lookBack)
  return requests.ok ? saveRecords(services, requests.value) : requests
}

/** Ends a sitting: the answers, and the step or "no step needed", in one write. */
export async function endLookBack(
  services: Services,
  { lookBack, end }: { readonly lookBack: LookBack; readonly end: LookBackEnd },
): Promise<Result<undefined, SaveError>> {
  const requests = await reflectionRequests(services, lookBack)
  if (!requests.ok) return requests
  const kept = requests.value.length > 0
  return saveRecords(services, [
    ...requests.value,
    ...(kept ? [ending(lookBack, end)] : []),
    ...(end.noStep ? [] : [stepRequest(lookBack, end, kept)]),
  ])
}

async function reflectionRequests(
  { store, clock }: Services,
  lookBack: LookBack,
): Promise<Result<SaveRequest[], SaveError>> {
  const read = await store.readRecord(lookBack.reflection)
  if (!read.ok) return read
  const before = read.value && readRecord(reflectionKind, read.value)
  if (before === undefined && !hasContent(lookBack)) return { ok: true, value: [] }
  const { reflection, experience, competency, questionSet } = lookBack
  const values: Record<string, Json> = {
    experience,
    questionSet,
    date: before?.date ?? today({ clock }),
    ...(competency && { competency: competency.id, competencyLabel: competency.label }),
    ...answerEdits(lookBack, before),
    ...wordEdits(lookBack, before),
  }
  const requests: SaveRequest[] = [{ rec: reflection, kind: reflectionKind.kind, values }]
  if (competency) {
    const added = { [`competencies/${competency.id}`]: true }
    requests.push({ rec: experience, kind: experienceKind.kind, values: added })
  }
  return { ok: true, value: requests }
}

function answerEdits({ answers }: LookBack, before: Reflection | undefined): Record<string, Json> {
  const edits: Record<string, Json> = {}
  for (const [id, answer] of Object.entries(answers)) {
    const { question, text, voice } = answer
    const value = { question, text: text.trim(), ...(voice !== undefined && { voice }) }
    if (isAnswered(answer)) edits[`answers.${id}`] = value
    else if (before?.answers[id]) edits[`answers.${id}`] = null
  }
  return edits
}

function wordEdits({ words }: LookBack, before: Reflection | undefined): Record<string, Json> {
  return words ? setEdits(words.list, before?.[words.list] ?? [], words.chosen) : {}
}

function ending({ reflection }: LookBack, { noStep }: LookBackEnd): SaveRequest {
  return { rec: reflection, kind: reflectionKind.kind, values: { noStep: noStep || null } }
}

function stepRequest(
  { experience, reflection }: LookBack,
  { step, what, due, helper }: Extract<LookBackEnd, { noStep: false }>,
  kept: boolean,
): SaveRequest {
  const values: Record<string, Json> = {
    what: what.trim(),
    state: 'open',
    experience,
    ...(kept && { reflection }),
    ...(due && { due }),
    ...(helper.trim() && { helper: helper.trim() }),
  }
  return { rec: step, kind: stepKind.kind, values }
}
