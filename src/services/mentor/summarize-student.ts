import { isPlainDate } from '../../lib/dates.ts'
import type { RecordId } from '../../domain/log/op.ts'
import type { RecordView } from '../../domain/log/view.ts'
import { experienceKind } from '../../domain/records/experience.ts'
import { readRecord } from '../../domain/records/record-kind.ts'
import { reflectionKind } from '../../domain/records/reflection.ts'
import { isOpenStep, stepKind } from '../../domain/records/step.ts'
import { isPlanned, talkKind } from '../../domain/records/talk.ts'
import type { StudentSummary } from './mentor-student.ts'

/** More open steps than this are not told apart by their day. */
const maxDues = 50

/**
 * What the list and the counts need of one student. Of private records, which a student may have
 * given all the same, only talks and steps count: nothing of them shows in totals.
 */
export function summarizeStudent(
  views: readonly RecordView[],
  unsent: ReadonlySet<RecordId>,
): StudentSummary {
  const seen = views.filter(({ binned }) => !binned)
  const of = (kind: string) => seen.filter((view) => view.kind === kind)
  const experiences = of(experienceKind.kind)
    .map((view) => readRecord(experienceKind, view))
    .filter((experience) => experience.private !== true)
  const reflections = of(reflectionKind.kind).map((view) => readRecord(reflectionKind, view))
  const steps = of(stepKind.kind).map((view) => readRecord(stepKind, view))
  const talks = of(talkKind.kind).map((view) => readRecord(talkKind, view))
  const held = talks.filter((talk) => !isPlanned(talk))
  const follows = new Set(held.map(({ follows }) => follows))
  const [next] = talks
    .filter((talk) => isPlanned(talk) && !follows.has(talk.rec) && isDay(talk.date))
    .sort((a, b) => `${a.date} ${a.time ?? ''}`.localeCompare(`${b.date} ${b.time ?? ''}`))
  const open = steps.filter(isOpenStep)
  const touched = [
    ...experiences.flatMap(({ competencies }) => competencies),
    ...reflections.flatMap(({ competency }) => competency ?? []),
  ]
  return {
    records: seen.length,
    talks: held
      .flatMap(({ date }) => (isDay(date) ? [date] : []))
      .sort()
      .reverse(),
    ...(next?.date !== undefined && {
      nextTalk: { date: next.date, ...(next.time !== undefined && { time: next.time }) },
    }),
    dues: open
      .flatMap(({ due }) => (isDay(due) ? [due] : []))
      .sort()
      .slice(0, maxDues),
    stepsOpen: open.length,
    stepsDone: steps.filter(({ state }) => state === 'done').length,
    kinds: countOf(experiences.map(({ type = 'other' }) => type)),
    competencies: [...new Set(touched)].sort(),
    unsent: unsent.size,
  }
}

function isDay(date: string | undefined): date is string {
  return date !== undefined && isPlainDate(date)
}

/** Own properties only, for ids like `constructor`. */
function countOf(ids: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return Object.fromEntries(counts)
}
