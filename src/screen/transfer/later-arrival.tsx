import { Suspense, useEffect, useState } from 'react'
import { whenIdle } from '../../lib/when-idle.ts'
import { lazyScreen } from '../lazy-screen.tsx'

/** A busy device looks after this at the latest, in ms. */
const lookWithinMs = 2000

const ArrivalCard = lazyScreen(
  async () => (await import('./arrival-card.tsx')).ArrivalCard,
  ['arrival'],
)

/** `ArrivalCard`, looked for when the screen is there; nothing stands there until then. */
export function LaterArrival() {
  const [isIdle, setIdle] = useState(false)
  useEffect(() => whenIdle(() => setIdle(true), lookWithinMs), [])
  return isIdle ? (
    <Suspense>
      <ArrivalCard />
    </Suspense>
  ) : null
}
