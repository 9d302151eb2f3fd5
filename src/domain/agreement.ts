import type { OpId } from './log/op.ts'
import { binField, fieldOf, type RecordView } from './log/view.ts'
import { idsIn } from './older-version.ts'

/*
 * Two people agree on the text of a talk: what was said, and the steps. Each agreement names the
 * operations that were on the screen, so that later writing can be told apart from what was agreed.
 */

/** Fields of a talk that nobody agrees on: bookkeeping, and the agreements themselves. */
const besideTheText = [binField, 'state', 'signer', 'signature', 'follows']
const stepWords = ['what', 'why', 'firstStep', 'helper']

/**
 * The operations that make up the text of a talk with its steps. That a step was done or moved is
 * no change of what was agreed, so its day counts only until something was decided on it; that it
 * was let go is one. Steps in the bin are no part of it.
 */
export function agreedOps(talk: RecordView, steps: readonly RecordView[]): readonly OpId[] {
  const said = Object.entries(talk.fields)
    .filter(([field]) => !field.startsWith('agreed.') && !besideTheText.includes(field))
    .flatMap(([, { heads }]) => heads)
  return [...said, ...steps.filter(({ binned }) => !binned).flatMap(promised)]
}

function promised(step: RecordView): readonly OpId[] {
  const isDecided = (fieldOf(step, 'decided')?.value ?? null) !== null
  const isLetGo = fieldOf(step, 'state')?.value === 'letGo'
  const fields = [...stepWords, ...(isDecided ? [] : ['due']), ...(isLetGo ? ['state'] : [])]
  return fields.flatMap((field) => fieldOf(step, field)?.heads ?? [])
}

/**
 * True when something was written after an agreement on `about` (`Talk.agreed`), or one of the steps
 * that it named was thrown away. `steps` has those in the bin too.
 */
export function isChangedSince(
  about: string,
  talk: RecordView,
  steps: readonly RecordView[],
): boolean {
  const seen = new Set(idsIn(about))
  const isThrownAway = (step: RecordView) =>
    step.binned && promised(step).some((id) => seen.has(id))
  return steps.some(isThrownAway) || agreedOps(talk, steps).some((id) => !seen.has(id))
}
