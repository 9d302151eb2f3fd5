import type { Statement } from './records/statement.ts'

/** A statement, and whether a later one undid it. */
export interface StandingStatement {
  readonly statement: Statement
  /** The statement that undid it; undefined while it stands. */
  readonly undoneBy: Statement | undefined
}

/**
 * All statements that say something (not those that only undo), newest first, each with what undid
 * it. The bin is out of sight: a statement is undone by a new one, never by throwing it away.
 */
export function standingStatements(statements: readonly Statement[]): StandingStatement[] {
  const seen = statements.filter(({ binned }) => !binned)
  const undoing = seen.filter(({ type }) => type === 'withdrawn')
  return seen
    .filter(({ type }) => type !== 'withdrawn')
    .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || b.created - a.created)
    .map((statement) => ({
      statement,
      undoneBy: undoing.find(({ withdraws }) => withdraws === statement.rec),
    }))
}
