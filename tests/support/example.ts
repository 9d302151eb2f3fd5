import { exampleLog, type ExampleOptions } from '../../src/content/example/build.ts'
import type { Log } from '../../src/domain/log/log.ts'
import { viewRecord } from '../../src/domain/log/view.ts'
import { experienceKind } from '../../src/domain/records/experience.ts'
import { feedbackKind } from '../../src/domain/records/feedback.ts'
import { ownerKind } from '../../src/domain/records/owner.ts'
import { periodKind } from '../../src/domain/records/period.ts'
import { readRecord } from '../../src/domain/records/record-kind.ts'
import { reflectionKind } from '../../src/domain/records/reflection.ts'
import { statementKind } from '../../src/domain/records/statement.ts'
import { stepKind } from '../../src/domain/records/step.ts'
import { talkKind } from '../../src/domain/records/talk.ts'
import { addDays } from '../../src/lib/dates.ts'
import { groupBy } from '../../src/lib/group-by.ts'
import { seededRandom } from './law.ts'

/** The reference date of tests that need only one: late in the window, so that all is told. */
export const exampleToday = '2028-01-20'

/** Every season, a leap day, and both edges of the year in which the story may end. */
export const exampleTodays = [
  ...Array.from({ length: 14 }, (_, month) => addDays('2026-01-15', month * 28)),
  '2027-01-31',
  '2027-02-01',
  '2028-02-29',
  '2031-08-01',
]

export function exampleLogFor(options: Partial<ExampleOptions> = {}): Log {
  const random = seededRandom(1)
  return exampleLog({ dossier: 'example-dossier', today: exampleToday, random, ...options })
}

/** The example as the app reads it: all views, and the records of each kind. */
export function readExample(today = exampleToday, language = 'nl') {
  const key = `${today} ${language}`
  const made = examples.get(key) ?? madeExample(today, language)
  examples.set(key, made)
  return made
}

const examples = new Map<string, ReturnType<typeof madeExample>>()

function madeExample(today: string, language: string) {
  const log = exampleLogFor({ today, language })
  const byRecord = groupBy(log.ops.values(), (op) => op.rec)
  const views = Array.from(byRecord.values(), (ops) => viewRecord(ops)).filter(
    (view) => view !== undefined,
  )
  const of = (kind: string) => views.filter((view) => view.kind === kind)
  return {
    log,
    views,
    owners: of('owner').map((view) => readRecord(ownerKind, view)),
    periods: of('period').map((view) => readRecord(periodKind, view)),
    experiences: of('experience').map((view) => readRecord(experienceKind, view)),
    reflections: of('reflection').map((view) => readRecord(reflectionKind, view)),
    steps: of('step').map((view) => readRecord(stepKind, view)),
    talks: of('talk').map((view) => readRecord(talkKind, view)),
    feedback: of('feedback').map((view) => readRecord(feedbackKind, view)),
    statements: of('statement').map((view) => readRecord(statementKind, view)),
  }
}
