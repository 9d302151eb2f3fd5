import { useState } from 'react'
import type { Step } from '../domain/records/step.ts'
import { openSteps } from '../domain/records/step.ts'
import { List } from '../ui/list.tsx'
import { StepRow } from './step-row.tsx'

interface StepListProps {
  /** Open steps. */
  steps: readonly Step[]
  label?: string
}

/**
 * Open steps with a tick. One that is ticked stays where it was until the student leaves, so that
 * undo is at hand.
 */
export function StepList({ steps, label }: StepListProps) {
  const [ticked, setTicked] = useState<readonly Step[]>([])
  const gone = ticked.filter(({ rec }) => !steps.some((step) => step.rec === rec))
  return (
    <List label={label}>
      {openSteps([...steps, ...gone]).map((step) => (
        <li key={step.rec}>
          <StepRow
            step={step}
            onTick={(before) =>
              setTicked((now) => [...now.filter(({ rec }) => rec !== before.rec), before])
            }
          />
        </li>
      ))}
    </List>
  )
}
