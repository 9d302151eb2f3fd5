import { Suspense, useEffect, useState } from 'react'
import { whenIdle } from '../../lib/when-idle.ts'
import { lazyScreen } from '../lazy-screen.tsx'
import { useServices } from '../services-context.tsx'

/** A busy device looks after this at the latest, in ms. */
const lookWithinMs = 2000

const CopyReminder = lazyScreen(
  async () => (await import('./copy-reminder.tsx')).CopyReminder,
  ['safety'],
)

/** `CopyReminder`, looked for when the screen is there; nothing stands there until then. */
export function LaterCopyReminder() {
  const { isExample } = useServices()
  const [isIdle, setIdle] = useState(false)
  useEffect(() => whenIdle(() => setIdle(true), lookWithinMs), [])
  return isIdle && !isExample ? (
    <Suspense>
      <CopyReminder />
    </Suspense>
  ) : null
}
