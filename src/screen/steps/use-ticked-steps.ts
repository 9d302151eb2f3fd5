import { useState } from 'react'
import type { RecordId } from '../../domain/log/op.ts'
import { isOpenStep, type Step } from '../../domain/records/step.ts'

interface TickedSteps {
  /** The steps as a list shows them; ones ticked in it just now stand as they were before. */
  readonly shown: readonly Step[]
  /** For `StepRow`. */
  readonly onTick: (before: Step) => void
}

/** Keeps a step that was just ticked in its place until the student leaves: undo is at hand there. */
export function useTickedSteps(steps: readonly Step[]): TickedSteps {
  const [ticked, setTicked] = useState<ReadonlyMap<RecordId, Step>>(new Map())
  const here = new Set(steps.map(({ rec }) => rec))
  const gone = [...ticked.values()].filter(({ rec }) => !here.has(rec))
  return {
    shown: [
      ...steps.map((step) => (isOpenStep(step) ? step : (ticked.get(step.rec) ?? step))),
      ...gone,
    ],
    onTick: (before) => setTicked((now) => new Map(now).set(before.rec, before)),
  }
}
