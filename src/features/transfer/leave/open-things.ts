import type { RecordView } from '../../../domain/log/view.ts'
import { experienceKind, experienceParts } from '../../../domain/records/experience.ts'
import { feedbackKind } from '../../../domain/records/feedback.ts'
import { indexRecord } from '../../../domain/records/record-index.ts'
import { readRecord } from '../../../domain/records/record-kind.ts'
import { openSteps, stepKind } from '../../../domain/records/step.ts'
import { talkKind } from '../../../domain/records/talk.ts'

/** What still waits for the student, each sort the soonest or latest first. */
export function openThings(views: readonly RecordView[]) {
  const here = views.filter(({ binned }) => !binned)
  const waiting = (kind: string) =>
    here
      .map((view) => ({ view, date: indexRecord(view).attention ?? '' }))
      .filter(({ view, date }) => view.kind === kind && date !== '')
      .sort((a, b) => (a.date < b.date ? -1 : 1))
      .map(({ view }) => view)
  const steps = here.filter(({ kind }) => kind === stepKind.kind)
  return {
    steps: openSteps(steps.map((view) => readRecord(stepKind, view))),
    experiences: waiting(experienceKind.kind)
      .reverse()
      .map((view) => readRecord(experienceKind, view))
      .map((experience) => ({
        experience,
        part: experienceParts.find((part) => !experience[part]) ?? experienceParts[0],
      })),
    feedback: waiting(feedbackKind.kind).map((view) => readRecord(feedbackKind, view)),
    talks: waiting(talkKind.kind).map((view) => readRecord(talkKind, view)),
  }
}
