import { evidenceKind } from './evidence.ts'
import { experienceKind } from './experience.ts'
import { feedbackKind } from './feedback.ts'
import { ownerKind } from './owner.ts'
import { periodKind } from './period.ts'
import { readerKeyKind } from './reader-key.ts'
import { reflectionKind } from './reflection.ts'
import { shareKind } from './share.ts'
import { statementKind } from './statement.ts'
import { stepKind } from './step.ts'
import { talkKind } from './talk.ts'

/** Every kind of record this version knows. Others are kept and carried along unread. */
export const recordKinds = [
  ownerKind,
  periodKind,
  experienceKind,
  reflectionKind,
  stepKind,
  evidenceKind,
  talkKind,
  feedbackKind,
  statementKind,
  shareKind,
  readerKeyKind,
] as const

/**
 * Names that were once used for a kind or field (`kind` or `kind.field`) and must never come back
 * with another meaning: old files still hold them.
 */
export const retiredNames: readonly string[] = []
