import type { RequirementSet } from '../../domain/requirement-set.ts'
import { mboOer } from './mbo-oer.ts'
import { proIop } from './pro-iop.ts'
import { vmboC2 } from './vmbo-c2.ts'
import { vmboTl } from './vmbo-tl.ts'

export const requirementSets: readonly RequirementSet[] = [vmboC2, vmboTl, mboOer, proIop]

/**
 * What the law asks at a level; undefined where nothing is known (vso, isk, unknown level), so that
 * nothing is asked.
 */
export function requirementSetFor(level: string | undefined): RequirementSet | undefined {
  if (level === 'vmbo-tl') return vmboTl
  if (level?.startsWith('vmbo-')) return vmboC2
  if (level?.startsWith('mbo-')) return mboOer
  return level === 'pro' ? proIop : undefined
}
