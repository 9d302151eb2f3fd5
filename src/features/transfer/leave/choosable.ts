import type { RecordView } from '../../../domain/log/view.ts'
import { lineStops } from '../../../domain/line.ts'
import { experienceKind, type Experience } from '../../../domain/records/experience.ts'
import { periodKind, type Period } from '../../../domain/records/period.ts'
import { readRecord } from '../../../domain/records/record-kind.ts'
import { talkKind, type Talk } from '../../../domain/records/talk.ts'
import { isPrivate } from '../../../domain/transfer/leave-out.ts'

interface SchoolExperiences {
  readonly period: Period | undefined
  readonly experiences: readonly Experience[]
}

interface Choosable {
  /** Experiences by the school they were lived through at, as on the line: the newest on top. */
  readonly schools: readonly SchoolExperiences[]
  readonly talks: readonly Talk[]
}

/** What a person ticks one by one: what is neither private nor in the bin. */
export function choosable(views: readonly RecordView[]): Choosable {
  const open = views.filter((view) => !view.binned && !isPrivate(view))
  const ofKind = (kind: string) => open.filter((view) => view.kind === kind)
  const stops = lineStops(
    ofKind(experienceKind.kind).map((view) => readRecord(experienceKind, view)),
    ofKind(periodKind.kind).map((view) => readRecord(periodKind, view)),
  )
  const schools = new Map<string, { period: Period | undefined; experiences: Experience[] }>()
  for (const stop of stops) {
    if (stop.type !== 'station') continue
    const key = stop.period?.rec ?? ''
    const group = schools.get(key) ?? { period: stop.period, experiences: [] }
    group.experiences.push(stop.experience)
    schools.set(key, group)
  }
  const talks = ofKind(talkKind.kind).map((view) => readRecord(talkKind, view))
  return {
    schools: [...schools.values()],
    talks: talks.sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1)),
  }
}
