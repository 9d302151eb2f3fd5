import type { Result } from '../../lib/result.ts'
import type { StatementForm } from '../../domain/forms/statement-form.ts'
import type { RecordId } from '../../domain/log/op.ts'
import { statementKind, type Statement } from '../../domain/records/statement.ts'
import { statementValues, withdrawalValues } from '../talks/give-statement.ts'
import type { MentorProfile } from './mentor-student.ts'
import type { SaveError } from '../save-error.ts'
import { saveRecord } from '../save-record.ts'
import { newRecordId, today, type Services } from '../services.ts'

export interface MentorStatement {
  readonly set: string | undefined
  readonly school: string
  readonly form: StatementForm
}

/** Writes a statement on the mentor's device; it reaches the student with the next reply. */
export function stateAsMentor(
  services: Services,
  { set, school, form }: MentorStatement,
): Promise<Result<RecordId, SaveError>> {
  const values = statementValues({ set, school, form })
  return saveRecord(services, { rec: newRecordId(services), kind: statementKind.kind, values })
}

/** Undoes a statement by a new one of today; the old one stays to be read. */
export function undoStatement(
  services: Services,
  { statement, profile }: { readonly statement: Statement; readonly profile: MentorProfile },
): Promise<Result<RecordId, SaveError>> {
  const { name, role } = profile
  const form = { text: '', name, role: role || 'mentor', date: today(services) }
  const values = withdrawalValues({ statement, form })
  return saveRecord(services, { rec: newRecordId(services), kind: statementKind.kind, values })
}
