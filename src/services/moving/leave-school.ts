import type { Result } from '../../lib/result.ts'
import type { Log } from '../../domain/log/log.ts'
import type { RecordId } from '../../domain/log/op.ts'
import { experienceKind } from '../../domain/records/experience.ts'
import { shareKind } from '../../domain/records/share.ts'
import { talkKind } from '../../domain/records/talk.ts'
import { logWithout, viewsOf } from '../../domain/transfer/leave-out.ts'
import { staying, type LeavingChoice } from '../../domain/transfer/leaving.ts'
import type { SaveError } from '../save-error.ts'
import { saveRecord } from '../save-record.ts'
import { newRecordId, today, type Services } from '../services.ts'

/** The part of a log that goes to the next school; what stays is in no byte of it. */
export function transferLog(log: Log, choice: LeavingChoice): Log {
  return logWithout(log, staying(viewsOf(log), choice))
}

export interface GivenTransfer {
  /** The school it is for and who looked along, in the student's words; empty when not told. */
  readonly school: string
  readonly lookedAlong: string
  readonly isLocked: boolean
  /** What went along, of `makeCopy`. */
  readonly log: Log
}

/** Notes in the dossier that it was given to a next school: to whom, when, and what of it. */
export function noteTransfer(
  services: Services,
  { school, lookedAlong, isLocked, log }: GivenTransfer,
): Promise<Result<RecordId, SaveError>> {
  const along = viewsOf(log).filter(({ kind }) => listedKinds.includes(kind))
  return saveRecord(services, {
    rec: newRecordId(services),
    kind: shareKind.kind,
    values: {
      type: 'transfer',
      date: today(services),
      sealed: isLocked ? 'passphrase' : 'open',
      ...(school.trim() !== '' && { name: school.trim() }),
      ...(lookedAlong.trim() !== '' && { lookedAlong: lookedAlong.trim() }),
      ...Object.fromEntries(along.map(({ rec }) => [`records/${rec}`, true])),
    },
  })
}

/** What a person chose one by one; all else came along with it. */
const listedKinds: readonly string[] = [experienceKind.kind, talkKind.kind]

/** Notes that the student gave a message to the school they came from. */
export function noteLetter(
  services: Services,
  { school, to }: { readonly school: string; readonly to: string },
): Promise<Result<RecordId, SaveError>> {
  const name = [to.trim(), school].filter((part) => part !== '').join(', ')
  return saveRecord(services, {
    rec: newRecordId(services),
    kind: shareKind.kind,
    values: { type: 'letter', date: today(services), ...(name !== '' && { name }) },
  })
}
