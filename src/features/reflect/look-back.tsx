import { useEffect, useState } from 'react'
import type { Experience } from '../../domain/records/experience.ts'
import type { Reflection } from '../../domain/records/reflection.ts'
import type { Json } from '../../lib/json.ts'
import { useServices } from '../../screen/services-context.tsx'
import { ClosingScreen, type Closing } from './closing-screen.tsx'
import { newLookBack, readLookBack } from './look-back-form.ts'
import { Sitting } from './sitting.tsx'
import { leaveQuestionPlaces } from './use-question-places.ts'

interface LookBackProps {
  experience: Experience
  /** What was kept of an earlier sitting that did not end. */
  draft: Json | undefined
  reflections: readonly Reflection[]
}

/** One sitting, from the choice to the closing screen; it goes on where a kept one stopped. */
export function LookBack({ experience, draft, reflections }: LookBackProps) {
  const services = useServices()
  const [start, setStart] = useState(() => {
    const kept = draft === undefined ? undefined : readLookBack(draft)
    return { values: kept ?? newLookBack(services), resumed: kept !== undefined }
  })
  const [closing, setClosing] = useState<Closing>()
  useEffect(() => {
    if (closing) leaveQuestionPlaces()
  }, [closing])
  if (closing) return <ClosingScreen closing={closing} />
  return (
    <Sitting
      key={start.values.reflection}
      experience={experience}
      start={start.values}
      resumed={start.resumed}
      reflections={reflections}
      onClosed={setClosing}
      onRestart={() => setStart({ values: newLookBack(services), resumed: false })}
    />
  )
}
