import { evidenceKind } from './evidence.ts'
import { experienceKind } from './experience.ts'
import { ownerKind } from './owner.ts'
import { periodKind } from './period.ts'
import { reflectionKind } from './reflection.ts'
import { stepKind } from './step.ts'

/** Every kind of record this version knows. Others are kept and carried along unread. */
export const recordKinds = [
  ownerKind,
  periodKind,
  experienceKind,
  reflectionKind,
  stepKind,
  evidenceKind,
] as const

/**
 * Names that were once used for a kind or field (`kind` or `kind.field`) and must never come back
 * with another meaning: old files still hold them.
 */
export const retiredNames: readonly string[] = []
