import type { Json } from '../../lib/json.ts'
import type { Result } from '../../lib/result.ts'
import type { RecordId } from '../../domain/log/op.ts'
import type { StatementForm, WithdrawForm } from '../../domain/forms/statement-form.ts'
import { statementKind, type Statement } from '../../domain/records/statement.ts'
import type { SaveError } from '../save-error.ts'
import { saveRecord } from '../save-record.ts'
import type { Services } from '../services.ts'

export interface StatementGiven {
  readonly rec: RecordId
  /** The requirement set that it is about; absent where no set is known. */
  readonly set: string | undefined
  /** The school of now, as the owner named it. */
  readonly school: string | undefined
  readonly form: StatementForm
}

/** The fields of a statement; also for a device that is not the owner's. */
export function statementValues({ set, school, form }: Omit<StatementGiven, 'rec'>) {
  const { requirement, experience, text, ...given } = form
  const values: Record<string, Json> = {
    ...given,
    ...(form.type === 'fulfilled' && set !== undefined && { set }),
    ...(form.type === 'fulfilled' && requirement !== '' && { requirement }),
    ...(form.type === 'internshipDone' && experience !== '' && { experience }),
    ...(text !== '' && { text }),
    ...(school !== undefined && school !== '' && { school }),
  }
  return values
}

/** Writes a statement that somebody gave in person, on the owner's device; marked as such. */
export function giveStatement(
  services: Services,
  { rec, ...given }: StatementGiven,
): Promise<Result<RecordId, SaveError>> {
  const values = { ...statementValues(given), onOwnersDevice: true }
  return saveRecord(services, { rec, kind: statementKind.kind, values })
}

export interface StatementWithdrawn {
  readonly rec: RecordId
  readonly statement: Statement
  readonly form: WithdrawForm
}

/** The fields of the statement that undoes another one. */
export function withdrawalValues({
  statement,
  form,
}: Omit<StatementWithdrawn, 'rec'>): Record<string, Json> {
  const { text, ...given } = form
  const { rec, set, requirement, experience } = statement
  return {
    ...{ ...given, type: 'withdrawn', withdraws: rec },
    ...(text !== '' && { text }),
    ...(set !== undefined && { set }),
    ...(requirement !== undefined && { requirement }),
    ...(experience !== undefined && { experience }),
  }
}

/** Undoes a statement by a new dated one; the old one stays to be read. */
export function withdrawStatement(
  services: Services,
  { rec, ...given }: StatementWithdrawn,
): Promise<Result<RecordId, SaveError>> {
  const values = { ...withdrawalValues(given), onOwnersDevice: true }
  return saveRecord(services, { rec, kind: statementKind.kind, values })
}
