import { isTermSet, termSetForLevel, type TermSet } from '../content/term-sets.ts'
import type { RecordView } from '../domain/log/view.ts'
import { evidenceKind } from '../domain/records/evidence.ts'
import { experienceKind } from '../domain/records/experience.ts'
import { feedbackKind } from '../domain/records/feedback.ts'
import { ownerKind } from '../domain/records/owner.ts'
import { periodKind } from '../domain/records/period.ts'
import { readRecord } from '../domain/records/record-kind.ts'
import { reflectionKind } from '../domain/records/reflection.ts'
import { shareKind } from '../domain/records/share.ts'
import { statementKind } from '../domain/records/statement.ts'
import { isOpenStep, openSteps, stepKind } from '../domain/records/step.ts'
import { talkKind } from '../domain/records/talk.ts'
import type { Language } from '../i18n/languages.ts'
import type { OutputText } from './output-text.ts'
import { makeChapters } from './reading/make-chapters.ts'
import {
  readEvidence,
  readFeedback,
  readStatement,
  readStep,
  type HrefOf,
  type Reading,
} from './reading/read-parts.ts'
import { readExperience, readReflection } from './reading/read-experience.ts'
import { readTalk } from './reading/read-talk.ts'
import { countWords } from './reading/read-words.ts'
import type { ReadableDossier } from './reading/readable.ts'
import { readingWords } from './reading/reading-words.ts'

export interface ReadingOptions {
  readonly language: Language
  /** In that language; see `fetchOutputText`. */
  readonly text: OutputText
  /** YYYY-MM-DD; the school of that day gives the words. */
  readonly today: string
  /** Which words to speak; left out: the owner's choice, else those of the school of `today`. */
  readonly termSet?: TermSet
  /** Left out: no files go along. */
  readonly hrefOf?: HrefOf
}

/**
 * What a person reads of these records (all of a dossier, or those of a packet). Pure; takes any
 * records of any version: what it cannot read is left out and counted, never thrown. What is in the
 * bin is left out, as is feedback that the owner hid.
 */
export function readableDossier(
  all: readonly RecordView[],
  { language, text, today, termSet, hrefOf = () => undefined }: ReadingOptions,
): ReadableDossier {
  const views = all.filter(({ binned }) => !binned)
  const ofKind = (kind: string) => views.filter((view) => view.kind === kind)
  const anchors = new Map(views.map(({ rec }, index) => [rec, `r${index + 1}`]))
  const owner = ofKind(ownerKind.kind).map((view) => readRecord(ownerKind, view))[0]
  const periods = ofKind(periodKind.kind)
    .map((view) => readRecord(periodKind, view))
    .sort((a, b) => (a.start ?? '').localeCompare(b.start ?? '') || a.created - b.created)
  const school = periods.filter(({ start }) => (start ?? '') <= today).at(-1) ?? periods[0]
  const own = isTermSet(owner?.termSet) ? owner.termSet : termSetForLevel(school?.level)
  const words = readingWords(language, termSet ?? own, text)
  const anchorOf = (rec: string) => anchors.get(rec) ?? ''
  const reading: Reading = { words, hrefOf, anchorOf }

  const experiences = ofKind(experienceKind.kind)
  const talks = ofKind(talkKind.kind)
  const names = new Map([
    ...experiences.map((view) => [view.rec, readExperience(view, nothing, reading).title] as const),
    ...talks.map(
      (view) => [view.rec, readTalk(view, nothing, reading, () => undefined).title] as const,
    ),
  ])
  const proofOf = (rec: string | undefined) => {
    const title = rec === undefined ? undefined : names.get(rec)
    return rec === undefined || title === undefined
      ? undefined
      : { rec, title, anchor: anchorOf(rec) }
  }

  const evidenceViews = ofKind(evidenceKind.kind).map((view) => ({
    record: readRecord(evidenceKind, view),
    shown: readEvidence(view, reading),
  }))
  const evidenceBy = new Map(evidenceViews.map(({ shown }) => [shown.rec, shown]))
  const reflections = ofKind(reflectionKind.kind).map((view) => ({
    record: readRecord(reflectionKind, view),
    shown: readReflection(view, reading, (rec) => evidenceBy.get(rec ?? '')),
  }))
  const experienceOf = new Map(reflections.map(({ record }) => [record.rec, record.experience]))
  const steps = ofKind(stepKind.kind).map((view) => {
    const record = readRecord(stepKind, view)
    const from = record.experience ?? experienceOf.get(record.reflection ?? '') ?? record.talk
    return { record, from, shown: readStep(view, reading, proofOf(from)) }
  })
  const feedback = ofKind(feedbackKind.kind)
    .map((view) => ({ record: readRecord(feedbackKind, view), view }))
    .filter(({ record }) => record.hidden !== true)
    .map(({ record, view }) => ({
      about: [experienceOf.get(record.about ?? ''), record.about, record.talk].find(
        (rec) => rec !== undefined && names.has(rec),
      ),
      shown: readFeedback(view, reading),
    }))
  const statementRecords = ofKind(statementKind.kind).map((view) => ({
    record: readRecord(statementKind, view),
    view,
  }))
  const withdrawn = new Set(statementRecords.flatMap(({ record }) => record.withdraws ?? []))
  const statements = statementRecords.map(({ record, view }) => ({
    experience: record.experience,
    shown: readStatement(view, reading, withdrawn),
  }))
  const spoken = new Set(
    reflections.flatMap(({ shown }) => shown.answers.map(({ voice }) => voice?.rec)),
  )

  const readExperiences = experiences.map((view) =>
    readExperience(
      view,
      {
        reflections: shownOf(reflections.filter(({ record }) => record.experience === view.rec)),
        steps: shownOf(steps.filter(({ from }) => from === view.rec)),
        evidence: shownOf(
          evidenceViews.filter(
            ({ record }) => record.experiences.includes(view.rec) && !spoken.has(record.rec),
          ),
        ),
        feedback: shownOf(feedback.filter(({ about }) => about === view.rec)),
        statements: shownOf(statements.filter(({ experience }) => experience === view.rec)),
      },
      reading,
    ),
  )
  const readTalks = talks.map((view) =>
    readTalk(
      view,
      {
        steps: shownOf(steps.filter(({ from }) => from === view.rec)),
        feedback: shownOf(feedback.filter(({ about }) => about === view.rec)),
      },
      reading,
      (rec) => names.get(rec),
    ),
  )
  const isLoose = (rec: string | undefined) => rec === undefined || !names.has(rec)
  const named = [
    ...reflections.map(({ record }) => ({ record, at: record.experience })),
    ...talks.map((view) => ({ record: readRecord(talkKind, view), at: view.rec })),
  ]
  const chosen = (list: 'qualities' | 'motives') =>
    named.flatMap(({ record, at }) =>
      record[list].map((id) => ({ id, date: record.date ?? '', proof: proofOf(at) })),
    )
  const waiting = openSteps(steps.map(({ record }) => record))
  const known = new Set<string | undefined>(all.map(({ rec }) => rec))
  return {
    language,
    termSet: words.termSet,
    owner: owner?.firstName?.trim() || undefined,
    chapters: makeChapters(periods, [...readExperiences, ...readTalks], reading),
    reflections: shownOf(reflections.filter(({ record }) => !known.has(record.experience))),
    steps: shownOf(steps.filter(({ from }) => isLoose(from))),
    evidence: shownOf(
      evidenceViews.filter(
        ({ record }) => record.experiences.every(isLoose) && !spoken.has(record.rec),
      ),
    ),
    feedback: shownOf(feedback.filter(({ about }) => isLoose(about))),
    statements: shownOf(statements.filter(({ experience }) => isLoose(experience))),
    openSteps: waiting.flatMap(
      ({ rec }) =>
        steps.find(({ record }) => record.rec === rec && isOpenStep(record))?.shown ?? [],
    ),
    qualities: countWords(chosen('qualities'), words),
    motives: countWords(chosen('motives'), words),
    unknownRecords: views.filter(({ kind }) => !knownKinds.has(kind)).length,
  }
}

const nothing = { reflections: [], steps: [], evidence: [], feedback: [], statements: [] }

/** The parts in order of their day. */
function shownOf<T extends { readonly date: string | undefined }>(
  found: readonly { readonly shown: T }[],
): T[] {
  return found
    .map(({ shown }) => shown)
    .sort((a, b) => (a.date ?? '9999').localeCompare(b.date ?? '9999'))
}

const knownKinds = new Set<string>(
  [
    ownerKind,
    periodKind,
    experienceKind,
    reflectionKind,
    stepKind,
    evidenceKind,
    talkKind,
    feedbackKind,
    statementKind,
    shareKind,
  ].map(({ kind }) => kind),
)
