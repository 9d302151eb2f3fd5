import type { Phase } from '../../phases.ts'
import { mboPrompts } from './mbo.ts'
import type { PromptSet } from './prompt.ts'
import { shortPrompts } from './short.ts'
import { vmboLowerPrompts } from './vmbo-lower.ts'
import { vmboUpperPrompts } from './vmbo-upper.ts'

const promptsByPhase: Readonly<Record<Phase, PromptSet>> = {
  vmboLower: vmboLowerPrompts,
  vmboUpper: vmboUpperPrompts,
  mbo: mboPrompts,
}

/** The questions to talk about in a phase; a short talk has its own, fewer ones in every phase. */
export function promptsFor(phase: Phase, type: string | undefined): PromptSet {
  return type === 'short' ? shortPrompts : promptsByPhase[phase]
}
