import type { RecordId } from '../log/op.ts'
import type { RecordView } from '../log/view.ts'
import { evidenceKind } from '../records/evidence.ts'
import { experienceKind } from '../records/experience.ts'
import { feedbackKind } from '../records/feedback.ts'
import { indexRecord } from '../records/record-index.ts'
import { reflectionKind } from '../records/reflection.ts'
import { isPrivate, withWhatHangsOn } from './leave-out.ts'

/** What the owner said of what goes to the next school. All goes unless they said otherwise. */
export interface LeavingChoice {
  /** Records that they took out of it. */
  readonly unticked: readonly RecordId[]
  /** Private records that they let go along, one by one. */
  readonly shown: readonly RecordId[]
}

/**
 * The records that stay behind: what the owner took out, what is private and was not let go, and
 * all that hangs on either; and the bin, with what is only about something in it.
 */
export function staying(
  views: readonly RecordView[],
  { unticked, shown }: LeavingChoice,
): Set<RecordId> {
  const secret = views.filter((view) => isPrivate(view) && !shown.includes(view.rec))
  const out = withWhatHangsOn(views, [...unticked, ...secret.map(({ rec }) => rec)])
  const binned = views.filter((view) => view.binned).map(({ rec }) => rec)
  // Steps, talks and words of others outlive what they came from.
  const parts = views.filter(({ kind }) => partKinds.includes(kind))
  for (const rec of withWhatHangsOn(parts, binned)) out.add(rec)
  return out
}

const partKinds: readonly string[] = [reflectionKind.kind, evidenceKind.kind]

/** Each private record to ask about, in the order to ask: what others hang on comes first. */
export function privateItems(views: readonly RecordView[]): RecordView[] {
  const date = (view: RecordView) => indexRecord(view).date ?? ''
  return views
    .filter((view) => isPrivate(view) && !view.binned)
    .sort((a, b) => rank(a.kind) - rank(b.kind) || (date(a) < date(b) ? 1 : -1))
}

const asked: readonly string[] = [experienceKind.kind, evidenceKind.kind, feedbackKind.kind]

function rank(kind: string): number {
  const at = asked.indexOf(kind)
  return at < 0 ? asked.length : at
}
