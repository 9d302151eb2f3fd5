import { groupBy } from '../../lib/group-by.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import { viewRecord, type RecordView } from '../../domain/log/view.ts'
import { feedbackKind } from '../../domain/records/feedback.ts'
import { readRecord } from '../../domain/records/record-kind.ts'
import type { DeskOptions } from '../copies/copy-desk.ts'
import { makeReply } from '../packets/make-reply.ts'
import type { MentorDesk } from './mentor-desk.ts'
import type { Outgoing } from './mentor-store.ts'
import type { MentorStudent } from './mentor-student.ts'
import type { Seal } from '../packets/packet.ts'
import type { MadeReply, MakeReplyError } from '../packets/reply.ts'
import type { Services } from '../services.ts'

/** What waits to be sent, as records; what was thrown away is not among them. */
export function outgoingViews({ ops }: Pick<Outgoing, 'ops'>): readonly RecordView[] {
  const views = Array.from(groupBy(ops, ({ rec }) => rec).values(), (each) => viewRecord(each))
  return views.filter((view) => view !== undefined && !view.binned) as RecordView[]
}

export interface ReplyChoice {
  readonly student: MentorStudent
  readonly seal: Seal
  readonly sign: boolean
  /** Begins the name of the file. */
  readonly word: string
}

export interface ReplyToSend extends MadeReply {
  /** What it was made of, to be marked as sent when the file has left. */
  readonly outgoing: Outgoing
}

/** Makes the answer to a student of all that waits. `services` are those of the student. */
export async function makeMentorReply(
  services: Services,
  { store, keys }: Pick<MentorDesk, 'store' | 'keys'>,
  { student, seal, sign, word }: ReplyChoice,
  options: DeskOptions = {},
): Promise<Result<ReplyToSend, MakeReplyError>> {
  const { dossier } = student
  const [outgoing, profile] = await Promise.all([store.readOutgoing(dossier), store.readProfile()])
  if (!outgoing.ok) return outgoing
  if (!profile.ok) return profile
  if (outgoing.value === undefined) return err({ type: 'NothingToSend' })
  const { writer, hlc, share, ops } = outgoing.value
  const { name, role } = profile.value
  const { desk } = await services.copies()
  const { clock, random } = services
  const made = await makeReply(
    { desk, keys, clock, random },
    {
      ...{ dossier, share, writer, hlc, ops, seal, sign },
      from: { ...(name && { name }), ...(role && { role }) },
      attachments: outgoingViews(outgoing.value).flatMap(spokenIn),
    },
    { word, name: student.name || undefined },
    options,
  )
  return made.ok ? ok({ ...made.value, outgoing: outgoing.value }) : made
}

/** The recording that a record names. */
function spokenIn(view: RecordView) {
  if (view.kind !== feedbackKind.kind) return []
  const { file, media = '', size = 0 } = readRecord(feedbackKind, view)
  return file === undefined ? [] : [{ file, media, size }]
}
